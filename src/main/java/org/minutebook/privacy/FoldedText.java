package org.minutebook.privacy;

import java.util.Arrays;
import org.minutebook.people.Fold;

/**
 * A text with neither accents nor upper case, which knows where each of its letters comes from: {@code Zoë} and
 * {@code ZOE} are found as {@code zoe}.
 */
final class FoldedText {
    private final String text;
    private final StringBuilder folded = new StringBuilder();
    private final int[] origins;

    private FoldedText(String text) {
        this.text = text;
        int[] from = new int[text.length() + 1];
        int at = 0;
        while (at < text.length()) {
            int codePoint = text.codePointAt(at);
            String plain = codePoint < 0x80
                    ? String.valueOf((char) Character.toLowerCase(codePoint))
                    : Fold.of(Character.toString(codePoint));
            if (folded.length() + plain.length() >= from.length)
                from = Arrays.copyOf(from, 2 * (folded.length() + plain.length()));
            for (int i = 0; i < plain.length(); i++) from[folded.length() + i] = at;
            folded.append(plain);
            at += Character.charCount(codePoint);
        }
        from[folded.length()] = text.length();
        this.origins = from;
    }

    static FoldedText of(String text) {
        return new FoldedText(text);
    }

    CharSequence folded() {
        return folded;
    }

    /** Where in the text a folded letter comes from. */
    int origin(int at) {
        return origins[at];
    }

    String text() {
        return text;
    }
}
