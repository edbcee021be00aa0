package org.minutebook.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.minutebook.minutes.WrittenName;
import org.minutebook.reading.NameList.Need;

/** Whom a marked task names as the one to do it: before it, in it, or after it. */
final class TaskOwners {
    private static final Pattern HANDLE = Pattern.compile("(?<![\\w/.])@([A-Za-z\\d][\\w.-]*\\w)");
    private static final Pattern HEAD =
            Pattern.compile("\\W*(?:[Ff]or\\s+)?([^:–—\\n]{1,70}?)\\s*(?::|\\s-{1,2}>?\\s|–|—|→)");
    private static final Pattern AFTER_MARK =
            Pattern.compile("\\W*(?:[A-Za-z]+\\W?){1,2}[(\\[]([^()\\[\\]]{1,60})[)\\]]\\s*:?\\s*$");
    /** {@code Action AB/LP:}. */
    private static final Pattern INITIALS_IN_MARK =
            Pattern.compile("\\s(\\p{Lu}{2,4}(?:\\s?[/,&]\\s?\\p{Lu}{2,4})*)\\s*:\\W*$");
    /** {@code @ada, @lin: …}: the others in the task are not to do it. */
    private static final Pattern HANDLES_FIRST =
            Pattern.compile("\\W*@[\\w.-]+(?:(?:\\W{0,4}|\\sand\\s)@[\\w.-]+)*\\W*?:(?=\\s)");
    /** Somebody whom nothing else names: {@code Ada Byron: write …}, {@code Ada to write …}. */
    private static final Pattern STRANGER_FIRST = Pattern.compile(
            "\\W*((\\p{Lu}[\\p{Ll}'’]+(?:-\\p{Lu}\\p{L}+)?)(?: \\p{Lu}[\\p{L}'’.-]+){0,2})(?:\\s*:|\\s+to)\\s+(\\p{L}+)");
    /** {@code Action for Ada:}. */
    private static final Pattern FOR_IN_MARK = Pattern.compile("\\b(?:for|on) (@?\\p{Lu}[^:\\n]{1,60}?)\\s*:\\W*$");

    /** {@code , due June 1}, {@code - Due: June 1}. */
    private static final String DUE = "(?:(?:,|\\s[-–—])?\\s(?:due|by|until|before|eta)\\b[^()]{0,30})";

    private static final Pattern LABELLED = Pattern.compile(
            "(?i)\\b(?:owners?|assignees?|assigned(?: to)?|dri|responsible|who)\\b\\s?:?\\s+([^()\\[\\]:;|]{2,60}?)"
                    + DUE + "?\\W*$");
    private static final Pattern LAST_BRACKETS = Pattern.compile("\\(([^()]*)\\)\\W*(?:COMPLETED|DONE)?\\W*$");
    /** {@code (owner: Ada)}: the brackets hold a label too. */
    private static final Pattern LABEL =
            Pattern.compile("(?i)(?:owners?|assignees?|assigned to|dri|responsible):?\\s+");

    private static final Pattern AFTER_DASH = Pattern.compile(
            "\\s(?:-{1,2}>?|–|—|→)\\s+([^-–—→]{2,60}?)(?:,\\s[^,\\d]{0,12}\\d[^,]{0,12}|" + DUE + ")?$");
    private static final Pattern FOR_SOMEBODY = Pattern.compile("\\bfor (@?\\p{Lu}[\\p{L}-]+)");
    private static final Pattern SUBJECT =
            Pattern.compile("\\W*(\\p{Lu}[\\p{L}\\p{M}'’-]*(?: \\p{Lu}[\\p{L}\\p{M}'’-]*)?)\\s+\\p{Ll}+s\\b");

    private static final Phrase HANDLE_AT_END = Phrase.of(
            "(?:^\\W*|\\s[-–—]\\s|[,;.]\\s)(?<verb>\\p{L}+)\\s(?:[^-–—@]+\\s)?"
                    + "(?!(?:to|with|by|from|for|of|and|cc|at|in|on|via|like)\\s)[\\w/.'’-]+\\s@(?<handle>[\\w-]+)\\W*$",
            "@");

    /** {@code Ada ship it}: a name before any word, where tasks are listed. */
    private static final Pattern NAME_AND_WORD =
            Pattern.compile("\\W*(\\p{Lu}[\\p{L}\\p{M}'’-]*(?: \\p{Lu}[\\p{L}\\p{M}'’-]*)?)\\s+\\p{Ll}");

    private final Participants participants;

    TaskOwners(Participants participants) {
        this.participants = participants;
    }

    /**
     * Who is named; empty where nobody is.
     *
     * @param words first character of the task's own words
     */
    List<WrittenName> of(Line line, int words) {
        List<WrittenName> owners = handles(line, words);
        if (owners.isEmpty()) owners = known(line, AFTER_MARK, 0, words, Need.ALL_KNOWN);
        if (owners.isEmpty()) owners = known(line, INITIALS_IN_MARK, 0, words, Need.ALL_KNOWN);
        if (owners.isEmpty()) owners = known(line, FOR_IN_MARK, 0, words, Need.ALL_KNOWN);
        if (owners.isEmpty()) owners = before(line, words);
        int end = line.text().length();
        if (owners.isEmpty()) owners = known(line, LABELLED, words, end, Need.ALL_KNOWN);
        if (owners.isEmpty()) owners = known(line, LAST_BRACKETS, words, end, Need.KNOWN);
        if (owners.isEmpty()) owners = known(line, AFTER_DASH, words, end, Need.ALL_KNOWN);
        if (owners.isEmpty()) owners = known(line, FOR_SOMEBODY, words, end, Need.KNOWN);
        return owners;
    }

    private List<WrittenName> handles(Line line, int words) {
        List<WrittenName> handles = new ArrayList<>();
        Matcher first =
                HANDLES_FIRST.matcher(line.text()).region(words, line.text().length());
        int last = first.lookingAt() ? first.end() : line.text().length();
        Matcher handle = HANDLE.matcher(line.text()).region(0, last).useTransparentBounds(true);
        while (handle.find()) {
            int end = handle.end(1);
            boolean inMark = handle.start() < words;
            if (!inMark || words - end < 4)
                handles.addAll(NameList.read(line, handle.start(1), end, participants, Need.ANY));
        }
        return handles;
    }

    /** {@code Ada: …}, {@code Ada - …}, {@code Ada asks …}. */
    List<WrittenName> before(Line line, int words) {
        Matcher head = HEAD.matcher(line.text()).region(words, line.text().length());
        List<WrittenName> names = head.lookingAt()
                ? NameList.read(line, head.start(1), head.end(1), participants, Need.ALL_KNOWN)
                : List.of();
        if (!names.isEmpty()) return names;
        Matcher subject = SUBJECT.matcher(line.text()).region(words, line.text().length());
        return subject.lookingAt()
                ? NameList.read(line, subject.start(1), subject.end(1), participants, Need.ALL_KNOWN)
                : List.of();
    }

    /** Whose handle ends a clause that begins as a task does: {@code #12 - archive this @ada}; not {@code ask @ada}. */
    List<WrittenName> handleAtEnd(Line line) {
        Matcher end = HANDLE_AT_END.matcher(line.text(), 0);
        return end.find() && TaskVerbs.isBase(end.group("verb"))
                ? NameList.read(line, end.start("handle"), end.end("handle"), participants, Need.ALL_KNOWN)
                : List.of();
    }

    /**
     * Somebody who is there and stands first in a list of tasks, whatever verb follows, in whatever language.
     *
     * @param words first character of the task's own words
     */
    List<WrittenName> first(Line line, int words) {
        Matcher first =
                NAME_AND_WORD.matcher(line.text()).region(words, line.text().length());
        return first.lookingAt()
                ? NameList.read(line, first.start(1), first.end(1), participants, Need.HERE)
                : List.of();
    }

    /**
     * Who stands before a task in a list of tasks, known or not; no word that the archive also writes in lower case.
     *
     * @param words first character of the task's own words
     */
    Optional<WrittenName> stranger(Line line, int words) {
        Matcher first =
                STRANGER_FIRST.matcher(line.text()).region(words, line.text().length());
        if (!first.lookingAt() || !TaskVerbs.isBase(first.group(3)) || participants.isPlainWord(first.group(2)))
            return Optional.empty();
        return NameList.read(line, first.start(1), first.end(1), participants, Need.LOOKS).stream()
                .findFirst();
    }

    /** Who a bullet below the task says is to do it: {@code assigned to Ada}. */
    List<WrittenName> below(Block task) {
        return task.children().stream()
                .flatMap(Line::of)
                .map(line -> known(line, LABELLED, 0, line.text().length(), Need.ALL_KNOWN))
                .filter(names -> !names.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private List<WrittenName> known(Line line, Pattern form, int from, int to, Need need) {
        Matcher names = form.matcher(line.text()).region(from, to);
        if (!names.find()) return List.of();
        String last = names.group(1).replaceFirst(" will$", "");
        int start = names.start(1);
        Optional<Matcher> label = Optional.of(LABEL.matcher(last)).filter(Matcher::lookingAt);
        int skipped = label.map(Matcher::end).orElse(0);
        return NameList.read(line, start + skipped, start + last.length(), participants, need);
    }
}
