package org.minutebook.search;

import java.util.List;

/**
 * What a query asks for.
 *
 * @param words any of these, in order
 * @param phrases each of these must stand in a passage, word by word
 * @param excluded none of these may
 * @param filters every one must hold
 */
record ParsedQuery(List<Asked> words, List<List<String>> phrases, List<List<String>> excluded, List<Filter> filters) {
    ParsedQuery {
        words = List.copyOf(words);
        phrases = List.copyOf(phrases);
        excluded = List.copyOf(excluded);
        filters = List.copyOf(filters);
    }

    /**
     * A word asked for.
     *
     * @param text folded
     * @param prefix whether longer words will do: {@code feder*}
     */
    record Asked(String text, boolean prefix) {}

    /** A condition on a passage: {@code series:hpc}. */
    record Filter(Name name, String value) {
        /** What can be asked. */
        enum Name {
            PERSON,
            PROJECT,
            SERIES,
            KIND,
            YEAR,
            AFTER,
            BEFORE
        }
    }
}
