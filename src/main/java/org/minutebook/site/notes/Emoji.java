package org.minutebook.site.notes;

import com.vladsch.flexmark.ext.emoji.internal.EmojiReference;
import com.vladsch.flexmark.ext.emoji.internal.EmojiShortcuts;
import java.util.Optional;

/** GitHub's shortcodes for emoji: {@code :tada:}. */
public final class Emoji {
    private static final int LONGEST = 40;

    private Emoji() {}

    /** The shortcode that starts at a colon, colons included; empty where the colon is just a colon. */
    static Optional<String> codeAt(CharSequence text, int colon) {
        int end = colon + 1;
        while (end < text.length() && end - colon <= LONGEST && isCode(text.charAt(end))) end++;
        boolean closed = end < text.length() && text.charAt(end) == ':' && end > colon + 1;
        return closed ? Optional.of(text.subSequence(colon, end + 1).toString()) : Optional.empty();
    }

    private static boolean isCode(char c) {
        return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '_' || c == '+' || c == '-';
    }

    /** The characters that a shortcode stands for; empty where it stands for none. */
    static Optional<String> characters(String code) {
        EmojiReference.Emoji emoji = EmojiShortcuts.getEmojiFromShortcut(code.substring(1, code.length() - 1));
        return Optional.ofNullable(emoji).map(EmojiShortcuts::getUnicodeChars);
    }

    /** The text with every shortcode that stands for an emoji replaced by it. */
    public static String shown(String text) {
        if (text.indexOf(':') < 0) return text;
        StringBuilder shown = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            Optional<String> code = text.charAt(i) == ':' ? codeAt(text, i) : Optional.empty();
            Optional<String> emoji = code.flatMap(Emoji::characters);
            shown.append(emoji.orElse(text.substring(i, i + 1)));
            if (emoji.isPresent()) i += code.orElseThrow().length() - 1;
        }
        return shown.toString();
    }
}
