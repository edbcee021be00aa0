package org.minutebook.people;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Finds forms of organizations that are worth comparing: those that share a word, the letters without spaces, the first
 * letters, or that abbreviate one another. Without it every form would have to be compared with every other.
 */
final class FormIndex {
    private static final int BEGINNING = 3;

    private final Map<String, Set<String>> byTrait = new HashMap<>();

    void add(String key, List<String> words) {
        for (String trait : traits(words))
            byTrait.computeIfAbsent(trait, any -> new TreeSet<>()).add(key);
        String initials = words.stream().map(word -> word.substring(0, 1)).collect(Collectors.joining());
        byTrait.computeIfAbsent(initials, any -> new TreeSet<>()).add(key);
    }

    /** Keys in their order, that of the words themselves among them. */
    Set<String> near(List<String> words) {
        Set<String> near = new TreeSet<>();
        for (String trait : traits(words)) near.addAll(byTrait.getOrDefault(trait, Set.of()));
        return near;
    }

    private static Set<String> traits(List<String> words) {
        Set<String> traits = new LinkedHashSet<>(words);
        traits.add(String.join("", words));
        if (!words.isEmpty()) {
            String first = words.get(0);
            traits.add(first.substring(0, Math.min(BEGINNING, first.length())) + "…" + words.size());
        }
        return traits;
    }
}
