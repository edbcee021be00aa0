package org.minutebook.book;

import java.util.regex.Pattern;

/** Mends {@code ()Ada)}: an editor had closed the bracket before the name was written into it. */
public final class EarlyBracket {
    private static final Pattern CLOSED = Pattern.compile("(?<!\\S)\\(\\)(?=\\p{L}[^()\\n]{0,60}\\))");

    private EarlyBracket() {}

    /** The text with such brackets opened: {@code (Ada)}. */
    public static String mended(String text) {
        return CLOSED.matcher(text).replaceAll("(");
    }
}
