package org.minutebook.site.notes;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Addresses as notes write them, made valid (WHATWG URL): only {@code http}, {@code https} and {@code mailto}. */
final class Href {
    private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):(.*)", Pattern.DOTALL);
    private static final Pattern WEB =
            Pattern.compile("//([\\p{L}\\p{N}._~-]+(?::\\d{1,5})?)((?:[/?#].*)?)", Pattern.DOTALL);
    private static final Set<String> WEB_SCHEMES = Set.of("http", "https");
    private static final String NOT_IN_URLS = " \"<>[]\\^`{|}";

    private Href() {}

    /** Whether the address names a scheme, rather than a page beside this one. */
    static boolean isAbsolute(String url) {
        return SCHEME.matcher(url).matches() || url.startsWith("//");
    }

    /** The address in valid form; empty where its scheme or its host is none that a page may link to. */
    static Optional<String> of(String url) {
        Matcher absolute = SCHEME.matcher(url.strip());
        if (!absolute.matches()) return Optional.empty();
        String scheme = absolute.group(1).toLowerCase(Locale.ROOT);
        if (scheme.equals("mailto"))
            return Optional.of("mailto:" + encoded(absolute.group(2).strip()));
        Matcher web = WEB.matcher(absolute.group(2));
        if (!WEB_SCHEMES.contains(scheme) || !web.matches()) return Optional.empty();
        return Optional.of(scheme + "://" + web.group(1) + encoded(web.group(2)));
    }

    /** A path, query and fragment with every character that is not allowed in them percent-encoded. */
    static String encoded(String rest) {
        StringBuilder out = new StringBuilder(rest.length());
        boolean inFragment = false;
        for (int i = 0; i < rest.length(); i++) {
            char c = rest.charAt(i);
            boolean badPercent = c == '%' && !isHex(rest, i + 1);
            boolean secondHash = c == '#' && inFragment;
            inFragment |= c == '#';
            if (c <= ' ' || c == 0x7f || badPercent || secondHash || NOT_IN_URLS.indexOf(c) >= 0) percent(out, c);
            else out.append(c);
        }
        return out.toString();
    }

    private static boolean isHex(String text, int at) {
        return at + 1 < text.length()
                && Character.digit(text.charAt(at), 16) >= 0
                && Character.digit(text.charAt(at + 1), 16) >= 0;
    }

    private static void percent(StringBuilder out, char c) {
        for (byte b : String.valueOf(c).getBytes(StandardCharsets.UTF_8))
            out.append('%').append(String.format("%02X", b));
    }
}
