package org.minutebook.search;

import java.util.List;

/**
 * A word of a query, with the words of the index that answer to it.
 *
 * @param word what was asked for, or what it was corrected to
 * @param words of the index, sorted: the word itself, words with its stem, words that it begins; at least one
 * @param weight how much it counts: 1, less for a part of a name that is looked up as one word too
 */
record WordGroup(String word, List<String> words, float weight) {
    WordGroup {
        words = List.copyOf(words);
    }

    WordGroup(String word, List<String> words) {
        this(word, words, 1);
    }

    WordGroup weighing(float other) {
        return new WordGroup(word, words, other);
    }

    /** Whether a passage that has it covers one more of what was asked for. */
    boolean isWhole() {
        return weight == 1;
    }
}
