package org.minutebook.privacy;

import com.vladsch.flexmark.util.sequence.Escaping;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.minutebook.people.Fold;

/**
 * A text with neither accents nor upper case, which knows where each of its letters comes from: {@code Zoë},
 * {@code ZOE}, the same with HTML's named or numbered entities, and an address's {@code Zo%C3%AB} are found as {@code zoe}.
 */
final class FoldedText {
    private static final Pattern ENTITY =
            Pattern.compile("&(?:#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});");

    /** RFC 3986, section 2.1: the octets of UTF-8. */
    private static final Pattern OCTETS = Pattern.compile("(?:%[0-9a-fA-F]{2})+");

    private final String text;
    private final StringBuilder folded = new StringBuilder();
    private final int[] origins;

    private FoldedText(String text) {
        this.text = text;
        int[] from = new int[text.length() + 1];
        Matcher entity = ENTITY.matcher(text);
        Matcher octets = OCTETS.matcher(text);
        for (int at = 0; at < text.length(); ) {
            char c = text.charAt(at);
            int end = at + Character.charCount(text.codePointAt(at));
            String letters = text.substring(at, end);
            if (c == '&' && entity.region(at, text.length()).lookingAt()) {
                end = entity.end();
                letters = Escaping.unescapeHtml(entity.group());
            } else if (c == '%' && octets.region(at, text.length()).lookingAt()) {
                end = octets.end();
                letters = URLDecoder.decode(octets.group(), StandardCharsets.UTF_8);
            }
            String plain = c < 0x80 && end == at + 1 ? String.valueOf(Character.toLowerCase(c)) : Fold.of(letters);
            if (folded.length() + plain.length() >= from.length)
                from = Arrays.copyOf(from, 2 * (folded.length() + plain.length()));
            for (int i = 0; i < plain.length(); i++) from[folded.length() + i] = at;
            folded.append(plain);
            at = end;
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
