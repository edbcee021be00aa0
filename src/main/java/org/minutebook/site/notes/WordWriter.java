package org.minutebook.site.notes;

import java.util.Optional;
import org.minutebook.site.notes.Markup.Attributes;

/** Writes plain words: backslash escapes undone (CommonMark 2.4), emoji codes and HackMD's formulas shown. */
final class WordWriter {
    private final Markup markup;

    WordWriter(Markup markup) {
        this.markup = markup;
    }

    /** Writes {@code text[from, to)}; what stands around it may decide what a character means. */
    void write(CharSequence text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == '\\' && i + 1 < text.length() && isPunctuation(text.charAt(i + 1))) {
                if (i + 1 < to) markup.text(text.charAt(++i));
            } else if (c == ':') {
                i += emoji(text, i, to);
            } else if (c == '$') {
                i += formula(text, i, to);
            } else {
                markup.text(c);
            }
        }
    }

    /** Writes what starts at a colon; answers how many characters beyond it that took. */
    private int emoji(CharSequence text, int colon, int to) {
        Optional<String> code = Emoji.codeAt(text, colon).filter(c -> colon + c.length() <= to);
        Optional<String> emoji = code.flatMap(Emoji::characters);
        if (emoji.isEmpty()) {
            markup.text(':');
            return 0;
        }
        String name = code.get().substring(1, code.get().length() - 1).replace('_', ' ');
        markup.open(
                        "span",
                        new Attributes().classed("emoji").with("role", "img").with("aria-label", name))
                .text(emoji.get())
                .close("span");
        return code.get().length() - 1;
    }

    /** HackMD takes {@code $x$} for a formula where no blank stands inside at either dollar. */
    private int formula(CharSequence text, int dollar, int to) {
        int end = dollar + 1;
        while (end < to && text.charAt(end) != '$') end++;
        boolean closed = end < to
                && end > dollar + 1
                && !Character.isWhitespace(text.charAt(dollar + 1))
                && !Character.isWhitespace(text.charAt(end - 1))
                && !(end + 1 < text.length() && Character.isDigit(text.charAt(end + 1)));
        if (!closed) {
            markup.text('$');
            return 0;
        }
        markup.open("span", new Attributes().classed("math"))
                .text(text.subSequence(dollar + 1, end))
                .close("span");
        return end - dollar;
    }

    static boolean isPunctuation(char c) {
        return c > ' ' && c < 0x7f && !Character.isLetterOrDigit(c);
    }
}
