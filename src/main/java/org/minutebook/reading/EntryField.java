package org.minutebook.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A field of a roll call's entry.
 *
 * @param text without the blanks and marks around it
 * @param from where it stands in the entry's text
 * @param to after its last character
 */
record EntryField(String text, int from, int to) {
    private static final Pattern HANDLE = Pattern.compile("@\\S+");
    /** "And" in English, German, French and Spanish; in other languages it is a part of many names. */
    private static final List<String> CONJUNCTIONS = List.of(" and ", " & ", " und ", " et ", " y ");

    private static final String EDGES = " \t\n\u00a0,;:/|–—*_~•·";

    /** The stretch of the text without blanks and separators at its edges. */
    static EntryField of(String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && EDGES.indexOf(text.charAt(start)) >= 0) start++;
        while (end > start && EDGES.indexOf(text.charAt(end - 1)) >= 0) end--;
        return new EntryField(text.substring(start, end), start, end);
    }

    /** Whether it is a handle and nothing else: {@code @ada}. */
    boolean isHandle() {
        return HANDLE.matcher(text).matches();
    }

    boolean isBlank() {
        return text.isEmpty() || text.equals("-");
    }

    /**
     * Splits a stretch at the separator that comes first in it: a slash, a bar, a tab, a semicolon or a dash with a
     * blank beside it. Without any, at slashes without blanks; without these, it is one field.
     */
    static List<EntryField> split(String text, int from, int to) {
        boolean[] masked = masked(text, from, to);
        char separator = 0;
        for (int i = from; i < to && separator == 0; i++)
            if (!masked[i - from] && isSpacedSeparator(text, i, from, to)) separator = kind(text.charAt(i));
        boolean bare = separator == 0;
        List<EntryField> fields = new ArrayList<>();
        int start = from;
        for (int i = from; i < to; i++) {
            if (masked[i - from]) continue;
            boolean ends = bare
                    ? text.charAt(i) == '/'
                    : kind(text.charAt(i)) == separator
                            && (isSpacedSeparator(text, i, from, to)
                                    || separator == '/' && (fields.isEmpty() || touchesHandle(text, start, i, to)));
            if (!ends) continue;
            fields.add(of(text, start, i));
            start = i + 1;
        }
        fields.add(of(text, start, to));
        return fields;
    }

    /** Splits a stretch at commas, or at semicolons where it has them, and at words for "and"; brackets stay whole. */
    static List<EntryField> splitList(String text, int from, int to) {
        return splitAtCommas(text, from, to, true);
    }

    /** Splits a stretch at commas, or at semicolons where it has them; brackets stay whole. */
    static List<EntryField> splitAtCommas(String text, int from, int to) {
        return splitAtCommas(text, from, to, false);
    }

    private static List<EntryField> splitAtCommas(String text, int from, int to, boolean atConjunctions) {
        boolean[] masked = masked(text, from, to);
        boolean semicolons = false;
        for (int i = from; i < to; i++) semicolons |= !masked[i - from] && text.charAt(i) == ';';
        List<EntryField> parts = new ArrayList<>();
        int start = from;
        for (int i = from; i < to; i++) {
            if (masked[i - from]) continue;
            char c = text.charAt(i);
            boolean comma = c == ';' || !semicolons && (c == ',' || c == '、' || c == '•' || c == '·');
            int length = comma ? 1 : atConjunctions ? conjunction(text, i, to) : 0;
            if (length == 0) continue;
            parts.add(of(text, start, i));
            start = i + length;
            i += length - 1;
        }
        parts.add(of(text, start, to));
        parts.removeIf(EntryField::isBlank);
        return parts;
    }

    private static int conjunction(String text, int at, int to) {
        if (text.startsWith(" et al", at)) return 0;
        for (String and : CONJUNCTIONS) if (text.startsWith(and, at) && at + and.length() <= to) return and.length();
        return 0;
    }

    /** A slash after {@code @handle} or before one parts fields even without a blank. */
    private static boolean touchesHandle(String text, int start, int at, int to) {
        if (at + 1 < to && text.charAt(at + 1) == '@') return true;
        return text.substring(start, at).stripLeading().startsWith("@");
    }

    private static boolean isSpacedSeparator(String text, int at, int from, int to) {
        char c = text.charAt(at);
        if (c == '\t') return true;
        if (kind(c) == 0) return false;
        boolean before = at == from || isBlank(text.charAt(at - 1));
        boolean after = at + 1 >= to || isBlank(text.charAt(at + 1));
        return kind(c) == '-' ? before && after : before || after;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\u00a0';
    }

    private static char kind(char c) {
        return switch (c) {
            case '/', '|', '\t' -> c;
            case '-', '–', '—' -> '-';
            default -> 0;
        };
    }

    /** What stands in brackets that are closed, and what belongs to an address. */
    private static boolean[] masked(String text, int from, int to) {
        boolean[] masked = new boolean[to - from];
        int open = -1;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if ((c == '(' || c == '[') && open < 0) open = i;
            else if ((c == ')' || c == ']') && open >= 0) {
                for (int j = open; j <= i; j++) masked[j - from] = true;
                open = -1;
            } else if (text.startsWith("://", i)) {
                for (int j = i; j < to && !isBlank(text.charAt(j)); j++) masked[j - from] = true;
            }
        }
        return masked;
    }
}
