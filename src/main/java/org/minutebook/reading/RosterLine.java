package org.minutebook.reading;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells whether a line of words, by its shape alone, names those who came. */
final class RosterLine {
    private static final int LONGEST_LIST = 6000;
    /** In so long a line of names one may be none. */
    private static final int MANY = 8;

    private static final double MOST = 0.8;
    private static final Pattern DASHED = Pattern.compile("\\s[-–—]\\s.*", Pattern.DOTALL);
    private static final Pattern BEFORE_REMARKS = Pattern.compile("([^:(\\[<@/|,–—\\n]{2,60}?)\\s*[:(\\[<@/|,–—]");
    private static final Pattern ADDRESS = Pattern.compile("[\\w.+-]@[\\w-]+\\.\\w|(?<![\\w/])@\\w");
    private static final Pattern INITIALS = Pattern.compile("\\s*\\p{Lu}{2,4}(?:[\\s,/&]+\\p{Lu}{2,4}){2,}[\\s.]*");
    private static final Pattern BREAK = Pattern.compile("(?:\\s[-–—|]|[.,;(])\\s*$");

    private RosterLine() {}

    /** Two names or more, each with its remarks: {@code Ada (Tidelab), Lin @lin}; or one full name. */
    static boolean listsNames(String text) {
        if (text.length() > LONGEST_LIST) return false;
        List<EntryField> parts = parts(text);
        if (parts.size() < 2) return parts.size() == 1 && PersonName.looksLike(text) && text.contains(" ");
        long names = parts.stream().filter(RosterLine::isEntry).count();
        return names == parts.size() || parts.size() >= MANY && names >= parts.size() * MOST;
    }

    /** Names of which most have their initials beside them: {@code Ada Byron (AB), Jean Bartik (JBK), …}. */
    static boolean givesInitials(String text) {
        return listsNames(text)
                && Initials.areGiven(parts(text).stream().map(EntryField::text).toList());
    }

    /** Lines of which each is a name and an address: {@code Ada Byron (Tidelab): ada@tidelab.example}. */
    static boolean areSigned(String text) {
        return text.lines().allMatch(line -> {
            Matcher name = BEFORE_REMARKS.matcher(line);
            return ADDRESS.matcher(line).find() && name.lookingAt() && PersonName.looksLike(name.group(1));
        });
    }

    /** Initials and nothing else: {@code AB CD EF}. */
    static boolean listsInitials(String text) {
        return INITIALS.matcher(text).matches();
    }

    /** What the entries' fields hold: {@code Your name / GitHub ID / affiliation}. */
    static boolean namesFields(String text) {
        List<String> fields = EntryField.split(text, 0, text.length()).stream()
                .map(EntryField::text)
                .toList();
        return fields.size() > 1 && !FieldRole.rolesOf(fields).isEmpty();
    }

    private static List<EntryField> parts(String text) {
        return EntryField.splitList(text.replace('\n', ','), 0, text.length());
    }

    private static boolean isEntry(EntryField part) {
        return part.isHandle()
                || PersonName.looksLike(
                        PersonName.withoutRemarks(DASHED.matcher(part.text()).replaceFirst("")));
    }

    /** {@code Loom meeting 16 May 2024 - present: Ada, Lin}. */
    static Optional<RollCallWords.Label> labelBehindTitle(String line) {
        return RollCallWords.labelAfter(line, 0)
                .filter(label -> BREAK.matcher(line.substring(0, label.start())).find()
                        && RosterLine.listsNames(line.substring(label.rest())));
    }
}
