package org.minutebook.site.pages;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Something that is named with a number.
 *
 * @param what what is counted
 * @param count how often
 */
public record Tally(Link what, int count) {
    /** The highest counts first, then by name. */
    static List<Tally> of(Map<String, Integer> counts, Function<String, Optional<Link>> link, int limit) {
        return counts.entrySet().stream()
                .flatMap(e -> link.apply(e.getKey()).map(l -> new Tally(l, e.getValue())).stream())
                .sorted(Comparator.comparingInt(Tally::count)
                        .reversed()
                        .thenComparing(t -> t.what().text())
                        .thenComparing(t -> t.what().url()))
                .limit(limit)
                .toList();
    }
}
