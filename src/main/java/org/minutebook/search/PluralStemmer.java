package org.minutebook.search;

import java.util.regex.Pattern;

/**
 * What the singular and the plural of a written word have in common, and no other word: {@code maintainers} is
 * {@code maintainer}, and {@code maintenance} is not. Weaker than {@link Stemmer}, for what is shown as being about a
 * topic; the idea is D. Harman's (How effective is suffixing?, 1991). Lucene's EnglishMinimalStemmer leaves
 * {@code GPUs}, {@code cookies}, {@code branches} and {@code committees} apart from their singulars.
 */
final class PluralStemmer {
    private static final Pattern PLURAL = Pattern.compile("(?<=..)(?<!s)s$");
    /** A plural's own, as in "boxes", or its singular's, as in "caches". */
    private static final Pattern E = Pattern.compile("(?<=..)(?<=[iosxz]|ch|sh)e$");

    private static final Pattern Y = Pattern.compile("(?<=.[^aeiou])y$");

    private PluralStemmer() {}

    /** @param word folded */
    static String stem(String word) {
        String singular = E.matcher(PLURAL.matcher(word).replaceFirst("")).replaceFirst("");
        return Y.matcher(singular).replaceFirst("i");
    }
}
