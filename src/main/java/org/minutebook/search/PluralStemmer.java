package org.minutebook.search;

import java.util.List;

/**
 * What the singular and the plural of a written word have in common, and no other word: {@code maintainers} is
 * {@code maintainer}, and {@code maintenance} is not. Weaker than {@link Stemmer}, for what is shown as being about a
 * topic; the idea is D. Harman's (How effective is suffixing?, 1991). Lucene's EnglishMinimalStemmer leaves
 * {@code GPUs}, {@code cookies}, {@code branches} and {@code committees} apart from their singulars.
 */
final class PluralStemmer {
    /** At the end of a plural's own, as of "boxes" without its s, or of its singular's, as of "caches". */
    private static final List<String> E = List.of("ie", "oe", "se", "xe", "ze", "che", "she");

    private static final int SHORTEST = 3;

    private PluralStemmer() {}

    /** @param word folded */
    static String stem(String word) {
        String singular = ends(word, "s") && !word.endsWith("ss") ? withoutLast(word) : word;
        String stem = E.stream().anyMatch(e -> ends(singular, e)) ? withoutLast(singular) : singular;
        boolean y = ends(stem, "y") && "aeiou".indexOf(stem.charAt(stem.length() - 2)) < 0;
        return y ? withoutLast(stem) + "i" : stem;
    }

    private static boolean ends(String word, String end) {
        return word.length() >= SHORTEST && word.endsWith(end);
    }

    private static String withoutLast(String word) {
        return word.substring(0, word.length() - 1);
    }
}
