package org.minutebook.search;

import java.util.regex.Pattern;
import org.minutebook.book.EarlyBracket;

/** Texts as hits show them: without the marks that only the notes' own editor shows well. */
final class PlainText {
    /** HackMD's blockquote tags, {@code [name=Ada] [time=5 minutes]}, escaped or not. */
    private static final Pattern NAME = Pattern.compile(
            "\\\\?\\[name=([^]\\\\]*)\\\\?](?:\\s*\\\\?\\[(?:time|color)=[^]]*])*(?:[ \\t]*[:-](?=\\s))?[ \\t]*");

    private static final Pattern SHORT_CODE = Pattern.compile("(^|\\s):[a-z][\\w+-]+:(?=\\s|$)");
    private static final Pattern MARK = Pattern.compile("\\*\\*+|``+|(?m)^[ \\t]*[-*][ \\t]");

    private PlainText() {}

    /** @param text lines stay lines */
    static String of(String text) {
        String named = NAME.matcher(text).replaceAll("$1: ");
        String coded = SHORT_CODE.matcher(named).replaceAll("$1");
        String unmarked = MARK.matcher(coded).replaceAll("");
        return EarlyBracket.mended(unmarked).strip();
    }
}
