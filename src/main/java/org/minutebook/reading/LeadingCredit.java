package org.minutebook.reading;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.minutebook.minutes.Rule;
import org.minutebook.minutes.WrittenName;
import org.minutebook.reading.NameList.Need;

/** A name before the words: {@code [Ada] …}, {@code **Ada (5 min)** …}, {@code Ada & Grace: …}, {@code Ada - …}. */
final class LeadingCredit implements CreditForm {
    private static final Rule BRACKETS = new Rule("speaker-brackets", "a known name in brackets starts the line");
    private static final Rule BOLD = new Rule("speaker-bold", "a name in bold starts the line");
    private static final Rule COLON = new Rule("speaker-colon", "a known name and a colon start the line");
    private static final Rule DASH = new Rule("speaker-dash", "a known name and a dash start the line");

    private static final Rule COMMA =
            new Rule("speaker-comma", "the name of somebody who signed in and a comma start the bullet");

    private static final int LONGEST_HEAD = 70;
    private static final Pattern BEFORE_COMMA =
            Pattern.compile("(\\p{Lu}[\\p{L}\\p{M}'’-]*(?: \\p{Lu}[\\p{L}\\p{M}'’-]*)?),\\s+");
    private static final Pattern NAME_NEXT = Pattern.compile("\\p{Lu}[\\p{L}\\p{M}'’-]*");
    /** What somebody is asked, thanked for, or said to be. */
    private static final Pattern SPOKEN_TO = Pattern.compile(
            "(?i)(?:can|could|would|will|do|did|are|have|what did|how did|when did) you\\b|please\\b|thanks?\\b|wh(?:o|ich|ose)\\b"
                    + "|(?:what|how|when|why|where) (?:do|did|are|would|will) you\\b");

    private static final Pattern IN_BRACKETS = Pattern.compile("[\\[(]+\\)?([^\\[\\]()\\n]{1,40})[])]+:?(?=\\s|$)");
    /** A chat's log: {@code 14:02 <ada> …}. */
    private static final Pattern IN_CHAT =
            Pattern.compile("(?:\\[?\\d{1,2}:\\d\\d(?::\\d\\d)?]?\\s+)?<[@+]?([^<>\\s]{1,40})>\\s");

    private static final Pattern BEFORE_COLON = Pattern.compile("([^:\\n]{1,70}?)\\s*:(?![\\w/+-]+:)(?!//)(?=\\D|$)");
    private static final Pattern BEFORE_DASH = Pattern.compile("([^:\\n]{1,60}?)\\s+(?:-{1,2}>?|[–—→])(?:\\s+|$)");
    /** {@code Question from Ada:}, {@code From Ada -}; {@code Note from Ada}. */
    private static final Pattern FROM = Pattern.compile("(?:\\w+(?: \\w+)? )?(?:[Ff]rom|[Bb]y) (?=\\p{Lu})");
    /** {@code Ada says:}, {@code Ada here:}, {@code Ada's suggestion:}, {@code Ada, summarized by Grace:},
     * {@code Ada on looms:}. */
    private static final Pattern SAYING = Pattern.compile(
            "(?:['’]s (?:personal )?\\w+|,? (?:asks|asked|says|said|suggests|suggested|notes|noted|adds|added|comments"
                    + "|wonders|proposes|proposed|answers|replies|thinks|here|question|comment)(?: \\w+)?"
                    + "| (?:on|about|regarding) \\S.*|,? summari[sz]ed by \\w+|,? questions? about\\b.*)$");

    private static final Pattern LEAD_IN = Pattern.compile("^(?:[\\s>*(]|:\\w+:|\\+\\d+)++");

    @Override
    public Optional<Credit> read(Line line, Participants participants) {
        int start = start(line);
        return brackets(line, participants)
                .or(() -> bold(line, start, participants))
                .or(() -> head(line, start, BEFORE_COLON, Need.KNOWN, COLON, participants))
                .or(() -> head(line, start, BEFORE_DASH, Need.ALL_KNOWN, DASH, participants))
                .or(() -> comma(line, start, participants));
    }

    private static Optional<Credit> brackets(Line line, Participants participants) {
        return Stream.of(IN_BRACKETS, IN_CHAT)
                .map(form -> form.matcher(line.text()))
                .filter(Matcher::lookingAt)
                .map(in -> NameList.read(line, in.start(1), in.end(1), participants, Need.KNOWN))
                .flatMap(names -> Credit.of(names, BRACKETS).stream())
                .findFirst();
    }

    private static Optional<Credit> bold(Line line, int start, Participants participants) {
        int end = boldEnd(line, start);
        return end == start
                ? Optional.empty()
                : Credit.of(NameList.read(line, start, end, participants, Need.KNOWN), BOLD);
    }

    /** Only of those who are there: {@code Ada, the loom is loud}; not {@code Ada, what did you hear?}. */
    private static Optional<Credit> comma(Line line, int start, Participants participants) {
        Matcher head =
                BEFORE_COMMA.matcher(line.text()).region(start, line.text().length());
        if (line.block().kind() != Block.Kind.ITEM || !line.isFirst() || !head.lookingAt()) return Optional.empty();
        Matcher next =
                NAME_NEXT.matcher(line.text()).region(head.end(), line.text().length());
        boolean several = next.lookingAt()
                && !NameList.read(line, next.start(), next.end(), participants, Need.ALL_KNOWN)
                        .isEmpty();
        boolean spokenTo = SPOKEN_TO
                .matcher(line.text())
                .region(head.end(), line.text().length())
                .lookingAt();
        return several || spokenTo
                ? Optional.empty()
                : Credit.of(NameList.read(line, head.start(1), head.end(1), participants, Need.HERE), COMMA);
    }

    /** Where the words begin, after quotation marks, emoji and the like. */
    static int start(Line line) {
        Matcher lead = LEAD_IN.matcher(line.text());
        return lead.find() ? lead.end() : 0;
    }

    /** Where the bold words that stand at the start end; the start itself where there are none. */
    static int boldEnd(Line line, int start) {
        int most = Math.min(line.text().length(), start + LONGEST_HEAD);
        int end = start;
        while (end < most && line.is(InlineText.Style.BOLD, start, end + 1)) end++;
        return end - start == LONGEST_HEAD ? start : end;
    }

    private static Optional<Credit> head(
            Line line, int start, Pattern form, Need need, Rule rule, Participants participants) {
        Matcher head = form.matcher(line.text()).region(start, line.text().length());
        if (!head.lookingAt() || TaskMark.isAtStart(line.text())) return Optional.empty();
        int from = head.start(1);
        int to = head.end(1);
        Matcher source = FROM.matcher(line.text()).region(from, to);
        if (source.lookingAt()) from = source.end();
        Matcher saying = SAYING.matcher(line.text()).region(from, to);
        if (saying.find()) to = saying.start();
        List<WrittenName> names = NameList.read(line, from, to, participants, need);
        return Credit.of(names, rule);
    }
}
