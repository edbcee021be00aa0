package org.minutebook.book;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.minutebook.minutes.FactKind;
import org.minutebook.minutes.Rule;

/**
 * One fact that was taken from a line.
 *
 * @param kind what it is
 * @param text the name, the task, the date
 * @param details more of it, by name, in order: {@code handle}, {@code affiliation}, {@code owners}
 * @param rule why it was taken
 * @param people ids of those whom it speaks of
 */
public record Fact(FactKind kind, String text, Map<String, String> details, Rule rule, List<String> people) {
    public Fact {
        details = Collections.unmodifiableMap(new LinkedHashMap<>(details));
        people = List.copyOf(people);
    }
}
