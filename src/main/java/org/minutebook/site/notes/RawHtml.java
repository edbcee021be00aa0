package org.minutebook.site.notes;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/** HTML that stands in notes, made harmless by the OWASP sanitizer. */
final class RawHtml {
    private static final String[] PHRASES = {
        "a", "abbr", "b", "cite", "code", "del", "em", "i", "img", "ins", "kbd", "mark", "q", "s", "samp", "small",
        "span", "strong", "sub", "sup", "u", "var", "br"
    };
    private static final String[] BLOCKS = {
        "p",
        "div",
        "blockquote",
        "pre",
        "ul",
        "ol",
        "li",
        "dl",
        "dt",
        "dd",
        "details",
        "summary",
        "hr",
        "table",
        "thead",
        "tbody",
        "tr",
        "td",
        "th",
        "caption"
    };
    private static final Set<String> VOID = Set.of("br", "img", "hr");
    private static final Pattern TAG = Pattern.compile("<(/?)([A-Za-z][A-Za-z0-9]*)\\b[^>]*>", Pattern.DOTALL);

    private static final Pattern OWN_FILE = Pattern.compile("(?:\\.\\./)+files/.+");
    private static final Pattern RELATIVE_PICTURE = Pattern.compile(
            "(?i)(<img\\b[^>]*?\\ssrc\\s*=\\s*)(?:\"((?!https?:)[^\"]+)\"|'((?!https?:)[^']+)'|((?!https?:)[^\\s\"'>]+))");

    private static final PolicyFactory PHRASE_POLICY = policy().toFactory();
    private static final PolicyFactory BLOCK_POLICY =
            policy().allowElements(BLOCKS).allowWithoutAttributes("span").toFactory();

    /**
     * One tag between words.
     *
     * @param name of the element
     * @param closes whether it is an end tag
     * @param markup the harmless tag
     */
    record Tag(String name, boolean closes, String markup) {
        boolean isVoid() {
            return VOID.contains(name);
        }
    }

    private RawHtml() {}

    private static HtmlPolicyBuilder policy() {
        return new HtmlPolicyBuilder()
                .allowElements(PHRASES)
                .allowWithoutAttributes("span", "a")
                .allowUrlProtocols("http", "https", "mailto")
                .allowAttributes("href")
                .onElements("a")
                .allowAttributes("src")
                .matching((element, attribute, value) ->
                        value.startsWith("http") || OWN_FILE.matcher(value).matches() ? value : null)
                .onElements("img")
                .allowAttributes("alt", "title", "width", "height")
                .onElements("img")
                .allowElements(
                        (element, attributes) -> {
                            if (!attributes.contains("src")) return null;
                            if (!attributes.contains("alt")) attributes.addAll(List.of("alt", ""));
                            return element;
                        },
                        "img");
    }

    /**
     * HTML whose pictures lead to the site's own files.
     *
     * @param picture the address of a picture that stands in the archive
     */
    static String withPictures(String source, Function<String, Optional<String>> picture) {
        return RELATIVE_PICTURE.matcher(source).replaceAll(img -> {
            String url = Stream.of(2, 3, 4)
                    .map(img::group)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse("");
            String shown = picture.apply(url)
                    .map(address -> img.group(1) + '"' + address + '"')
                    .orElse(img.group());
            return Matcher.quoteReplacement(shown);
        });
    }

    /** A tag that may stand in a line; empty where it may not, or is none that HTML knows. */
    static Optional<Tag> tag(String source) {
        Matcher m = TAG.matcher(source);
        if (!m.matches()) return Optional.empty();
        String name = m.group(2).toLowerCase(Locale.ROOT);
        if (!Set.of(PHRASES).contains(name)) return Optional.empty();
        if (!m.group(1).isEmpty()) return Optional.of(new Tag(name, true, "</" + name + ">"));
        String clean = PHRASE_POLICY.sanitize(source);
        if (!clean.startsWith("<" + name)) return Optional.empty();
        return Optional.of(new Tag(name, false, clean.substring(0, clean.indexOf('>') + 1)));
    }

    /** A block of HTML without what could do harm; empty where nothing would be left of it. */
    static Optional<String> block(String source) {
        String clean = BLOCK_POLICY.sanitize(source);
        return clean.isBlank() ? Optional.empty() : Optional.of(clean);
    }
}
