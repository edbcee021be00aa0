package org.minutebook.reading;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A regular expression that few lines match, and bits of text without one of which none does. To look for these first
 * is quick; the expression would be tried at each character of each line.
 */
public final class Phrase {
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
    public static Phrase of(String regex, String... needed) {
        return new Phrase(Pattern.compile(regex), false, needed);
    }

    /** @param needed of which all that matches has one, in lower case */
    public static Phrase ofAnyCase(String regex, String... needed) {
        return new Phrase(Pattern.compile(regex, Pattern.CASE_INSENSITIVE), true, needed);
    }

    /** Whether something in the text matches. */
    boolean isIn(String text) {
        return matcher(text, 0).find();
    }

    /** The text with all that matches replaced, as {@link Matcher#replaceAll(String)} does. */
    public String replacedIn(String text, String replacement) {
        return mayBeIn(text) ? pattern.matcher(text).replaceAll(replacement) : text;
    }

    /** The text with all that matches replaced, as {@link Matcher#replaceAll(Function)} does. */
    public String replacedIn(String text, Function<MatchResult, String> replacement) {
        return mayBeIn(text) ? pattern.matcher(text).replaceAll(replacement) : text;
    }

    /** Finds the expression in the text from a character on. */
    Matcher matcher(String text, int start) {
        return mayBeIn(text) ? pattern.matcher(text).region(start, text.length()) : NOTHING.matcher("");
    }

    /** The text with what matches made blank, so that all else keeps its place. */
    String blankedIn(String text) {
        return replacedIn(text, found -> " ".repeat(found.group().length()));
    }

    private boolean mayBeIn(String text) {
        String compared = anyCase ? text.toLowerCase(Locale.ROOT) : text;
        for (String bit : needed) if (compared.contains(bit)) return true;
        return false;
    }
}
