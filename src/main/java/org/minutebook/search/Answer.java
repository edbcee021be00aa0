package org.minutebook.search;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a query found.
 *
 * @param total how many passages, those beyond the limit too
 * @param hits the best of them, best first
 * @param corrections words of the query that the archive does not have, and what they were taken for, in order
 */
public record Answer(int total, List<Hit> hits, Map<String, String> corrections) {
    public Answer {
        hits = List.copyOf(hits);
        corrections = Collections.unmodifiableMap(new LinkedHashMap<>(corrections));
    }
}
