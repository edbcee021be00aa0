package org.minutebook.site.bake;

import java.util.regex.Pattern;

/**
 * A script or a style sheet as it is sent: without the comments and the indentation that are there for who reads the
 * source. Only whole lines of comment go, so that nothing inside a string or an expression can be taken for one.
 */
final class LeanText {
    /** Comments that begin and end with a line; {@code /*!} asks to be kept, as licences are. */
    private static final Pattern BLOCKS = Pattern.compile("(?ms)^[ \\t]*/\\*(?!!).*?\\*/[ \\t]*$");

    private static final Pattern LINES = Pattern.compile("(?m)^[ \\t]*//.*$");
    private static final Pattern INDENTS = Pattern.compile("(?m)^\\s+");

    private static final Pattern STRINGS = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"|'(?:[^'\\\\]|\\\\.)*'");

    private LeanText() {}

    /** The text, or all of it where a string may span lines: there, what looks like indentation may be meant. */
    static String of(String source) {
        String code = LINES.matcher(BLOCKS.matcher(source).replaceAll("")).replaceAll("");
        if (code.lines().anyMatch(LeanText::opensString)) return source;
        return INDENTS.matcher(code).replaceAll("");
    }

    private static boolean opensString(String line) {
        String code = STRINGS.matcher(line).replaceAll("");
        return line.endsWith("\\") || code.chars().filter(c -> c == '`').count() % 2 == 1;
    }
}
