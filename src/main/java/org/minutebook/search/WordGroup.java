package org.minutebook.search;

import java.util.List;

/**
 * A word of a query, with the words of the index that answer to it.
 *
 * @param word what was asked for, or what it was corrected to
 * @param words of the index, sorted: the word itself, words with its stem, words that it begins; at least one
 */
record WordGroup(String word, List<String> words) {
    WordGroup {
        words = List.copyOf(words);
    }
}
