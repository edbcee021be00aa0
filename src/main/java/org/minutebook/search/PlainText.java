package org.minutebook.search;

import org.minutebook.book.EarlyBracket;
import org.minutebook.reading.Phrase;

/** Texts as hits show them: without the marks that only the notes' own editor shows well. */
final class PlainText {
    /** HackMD's blockquote tags, {@code [name=Ada] [time=5 minutes]}, escaped or not. */
    private static final Phrase NAME = Phrase.of(
            "\\\\?\\[name=([^]\\\\]*)\\\\?](?:\\s*\\\\?\\[(?:time|color)=[^]]*])*(?:[ \\t]*[:-](?=\\s))?[ \\t]*",
            "[name=");

    private static final Phrase SHORT_CODE = Phrase.of(":(?<!\\S:)[a-z][\\w+-]+:(?=\\s|$)", ":");
    private static final Phrase MARK =
            Phrase.of("\\*\\*+|``+|(?m)^[ \\t]*[-*][ \\t]", "**", "``", "- ", "-\t", "* ", "*\t");

    private PlainText() {}

    /** @param text lines stay lines */
    static String of(String text) {
        String named = NAME.replacedIn(text, "$1: ");
        String unmarked = MARK.replacedIn(SHORT_CODE.replacedIn(named, ""), "");
        return EarlyBracket.mended(unmarked).strip();
    }
}
