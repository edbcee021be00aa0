package org.minutebook.reading;

import java.util.List;
import java.util.regex.Pattern;

/** Tells whether a line of words, by its shape alone, names those who came. */
final class RosterLine {
    private static final int LONGEST_LIST = 6000;
    /** In so long a line of names one may be none. */
    private static final int MANY = 8;

    private static final double MOST = 0.8;
    private static final Pattern DASHED = Pattern.compile("\\s[-–—]\\s.*", Pattern.DOTALL);

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
}
