package org.minutebook.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.minutebook.search.ParsedQuery.Asked;

/**
 * What is looked up for a query, once its words have been compared with those of the index.
 *
 * @param groups a word of the query each, then the joined words; one found is enough
 * @param corrections what mistyped words were taken for
 */
record Plan(List<WordGroup> groups, Map<String, String> corrections) {
    /**
     * What the parts of a name count beside the name: "zero" says little where somebody asks for "zero to JupyterHub".
     * A power of two, so that products lose nothing.
     */
    static final float PART_OF_NAME = 0.25f;

    Plan {
        groups = List.copyOf(groups);
    }

    /** The words of the index that a hit may hold. */
    Set<String> found() {
        return groups.stream().flatMap(g -> g.words().stream()).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Looks every word up; words that say nothing are left out, unless there are no others. Two or three words that the
     * index knows as one are looked up as one too: {@code hub dash}, {@code HubDash}.
     */
    static Plan of(ParsedQuery asked, Vocabulary vocabulary) {
        boolean onlyStopWords = asked.words().stream().allMatch(w -> StopWords.contains(w.text()));
        Map<String, WordGroup> groups = new LinkedHashMap<>();
        Map<String, String> corrections = new LinkedHashMap<>();
        List<String> words = new ArrayList<>();
        for (Asked word : asked.words()) {
            if (!onlyStopWords && StopWords.contains(word.text())) {
                words.add(word.text());
                continue;
            }
            Optional<WordGroup> group = vocabulary.group(word);
            words.add(group.map(WordGroup::word).orElse(word.text()));
            group.ifPresent(g -> {
                groups.putIfAbsent(g.word(), g);
                if (!g.word().equals(word.text())) corrections.put(word.text(), g.word());
            });
        }
        Set<String> parts = join(words, groups, vocabulary);
        return new Plan(
                groups.values().stream()
                        .map(g -> parts.contains(g.word()) ? g.weighing(PART_OF_NAME) : g)
                        .toList(),
                corrections);
    }

    /** Adds the joined words; returns what is part of one that passages write apart, too: of a name of several words. */
    private static Set<String> join(List<String> words, Map<String, WordGroup> groups, Vocabulary vocabulary) {
        Set<String> parts = new HashSet<>();
        for (int length = 2; length <= Vocabulary.MOST_PARTS; length++)
            for (int from = 0, to = length; to <= words.size(); from++, to++) {
                List<String> apart = words.subList(from, to);
                String joined = String.join("", apart);
                if (StopWords.contains(words.get(to - 1)) || !vocabulary.contains(joined)) continue;
                // A browser does not look further where one is missing.
                if (joined.length() > Vocabulary.LONGEST_COMPOUND
                        || !apart.stream().allMatch(vocabulary::isPart)) continue;
                groups.putIfAbsent(joined, new WordGroup(joined, List.of(joined)));
                if (vocabulary.frequency(joined, Field.ALSO) == 0) continue;
                for (int part = from; part < to; part++) {
                    parts.add(words.get(part));
                    if (part > from && to - part > 1) parts.add(String.join("", words.subList(part, to)));
                    if (part > from + 1) parts.add(String.join("", words.subList(from, part)));
                }
            }
        return parts;
    }
}
