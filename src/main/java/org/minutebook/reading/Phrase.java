package org.minutebook.reading;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A regular expression that few lines match, and bits of text without one of which none does. To look for these first
 * is quick; the expression would be tried at each character of each line.
 */
final class Phrase {
    private static final Pattern NOTHING = Pattern.compile("(?!)");

    private final Pattern pattern;
    private final List<String> needed;
    private final boolean anyCase;

    private Phrase(Pattern pattern, boolean anyCase, String... needed) {
        this.pattern = pattern;
        this.anyCase = anyCase;
        this.needed = List.of(needed);
    }

    /** @param needed of which all that matches has one */
    static Phrase of(String regex, String... needed) {
        return new Phrase(Pattern.compile(regex), false, needed);
    }

    /** @param needed of which all that matches has one, in lower case */
    static Phrase ofAnyCase(String regex, String... needed) {
        return new Phrase(Pattern.compile(regex, Pattern.CASE_INSENSITIVE), true, needed);
    }

    /** Finds the expression in the text from a character on. */
    Matcher matcher(String text, int start) {
        return mayBeIn(text) ? pattern.matcher(text).region(start, text.length()) : NOTHING.matcher("");
    }

    /** The text with what matches made blank, so that all else keeps its place. */
    String blankedIn(String text) {
        if (!mayBeIn(text)) return text;
        return pattern.matcher(text)
                .replaceAll(found -> " ".repeat(found.group().length()));
    }

    private boolean mayBeIn(String text) {
        String compared = anyCase ? text.toLowerCase(Locale.ROOT) : text;
        for (String bit : needed) if (compared.contains(bit)) return true;
        return false;
    }
}
