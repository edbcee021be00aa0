package org.minutebook.site.pages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What a list shows of one year.
 *
 * @param year {@code 2020}, or {@code No date}
 * @param entries newest first
 * @param <T> what is listed
 */
public record Year<T>(String year, List<T> entries) {
    public Year {
        entries = List.copyOf(entries);
    }

    /** Groups entries that are in order already. */
    static <T> List<Year<T>> group(List<T> entries, Function<T, DateWords> date) {
        Map<String, List<T>> years = new LinkedHashMap<>();
        entries.forEach(e -> years.computeIfAbsent(date.apply(e).year(), any -> new ArrayList<>())
                .add(e));
        return years.entrySet().stream()
                .map(y -> new Year<>(y.getKey(), y.getValue()))
                .toList();
    }
}
