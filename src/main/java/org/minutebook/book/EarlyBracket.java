package org.minutebook.book;

import org.minutebook.reading.Phrase;

/** Mends {@code ()Ada)}: an editor had closed the bracket before the name was written into it. */
public final class EarlyBracket {
    private static final Phrase CLOSED = Phrase.of("(?<!\\S)\\(\\)(?=\\p{L}[^()\\n]{0,60}\\))", "()");

    private EarlyBracket() {}

    /** The text with such brackets opened: {@code (Ada)}. */
    public static String mended(String text) {
        return CLOSED.replacedIn(text, "(");
    }
}
