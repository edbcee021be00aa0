package org.minutebook.reading;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells what can be a person's name, by its shape. */
final class PersonName {
    private static final int MOST_WORDS = 6;
    private static final Pattern WORD =
            Pattern.compile("['’]?\\p{L}[\\p{L}\\p{M}'’.\\-]*|[\"“(]\\p{L}[\\p{L}\\p{M}'’.\\-]*[\"”)]");
    /** One word alone may be a nick: {@code ada1}, {@code grace_h}. */
    private static final Pattern NICK = Pattern.compile("\\p{L}{2}[\\p{L}\\p{N}_.-]*");

    private static final Pattern REMARKS = Pattern.compile("\\s*[(\\[@].*", Pattern.DOTALL);
    private static final Set<String> NO_NAMES = Set.of(
            "the",
            "is",
            "are",
            "was",
            "were",
            "we",
            "you",
            "i",
            "it",
            "please",
            "add",
            "your",
            "our",
            "and",
            "for",
            "with",
            "who",
            "here",
            "everyone",
            "everybody",
            "nobody",
            "none",
            "all",
            "others",
            "etc",
            "this",
            "that",
            "not",
            "if",
            "or",
            "from",
            "at",
            "of",
            "as",
            "by",
            "have",
            "has",
            "would",
            "there",
            "team",
            "notes",
            "agenda",
            "meeting",
            "everyone's",
            "plus",
            "several",
            "some",
            "many",
            "few",
            "most",
            "various",
            "tbd",
            "n/a",
            "na");

    /** No names in lower case, but names with a capital: Will, An, To. */
    private static final Set<String> SELDOM_NAMES = Set.of("an", "be", "in", "no", "on", "to", "will");

    private PersonName() {}

    /** The words before a bracket or a handle: {@code Ada Byron (Tidelab) @ada}. */
    static String withoutRemarks(String words) {
        return REMARKS.matcher(words).replaceFirst("");
    }

    /** Whether the words can be a name where a name is expected. */
    static boolean canBe(String words) {
        if (words.isEmpty() || words.length() > 80) return false;
        String[] parts = words.strip().split("\\s+");
        if (parts.length > MOST_WORDS) return false;
        boolean alone = parts.length == 1;
        for (String part : parts) {
            String word = part.replace(",", "");
            if (!WORD.matcher(word).matches() && !(alone && NICK.matcher(word).matches())) return false;
            if (NO_NAMES.contains(part.toLowerCase(Locale.ROOT)) || SELDOM_NAMES.contains(part)) return false;
        }
        return true;
    }

    /** Whether the words look like a name by themselves: a few words, most of them capitalised, no sentence. */
    static boolean looksLike(String words) {
        if (!canBe(words)) return false;
        String[] parts = words.strip().split("\\s+");
        if (parts.length == 1) return true;
        long capitals = 0;
        for (String part : parts) if (Character.isUpperCase(part.codePointAt(0))) capitals++;
        long letters = words.codePoints().filter(Character::isUpperCase).count();
        boolean caseless = words.codePoints()
                .filter(Character::isLetter)
                .noneMatch(c -> Character.isUpperCase(c) || Character.isLowerCase(c));
        return caseless || 2 * capitals >= parts.length && letters > 0 || parts.length == 2 && capitals == 0;
    }
}
