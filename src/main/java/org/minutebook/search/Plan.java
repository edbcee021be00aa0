package org.minutebook.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

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
     * Looks every word up; words that say nothing are left out, unless there are no others, and so are those that too many
     * passages have, unless no other is found. Two or three words that the index knows as one are looked up as one too:
     * {@code hub dash}, {@code HubDash}.
     */
    static Plan of(ParsedQuery asked, Vocabulary vocabulary) {
        boolean onlyStopWords = asked.words().stream().allMatch(w -> StopWords.contains(w.text()));
        Predicate<String> saysNothing = word -> !onlyStopWords && StopWords.contains(word);
        List<Optional<WordGroup>> found = lookUp(asked, saysNothing.or(vocabulary::isFrequent), vocabulary);
        if (found.stream().allMatch(Optional::isEmpty)) found = lookUp(asked, saysNothing, vocabulary);
        Map<String, WordGroup> groups = new LinkedHashMap<>();
        Map<String, String> corrections = new LinkedHashMap<>();
        List<String> words = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            String word = asked.words().get(i).text();
            words.add(found.get(i).map(WordGroup::word).orElse(word));
            found.get(i).ifPresent(group -> {
                groups.putIfAbsent(group.word(), group);
                if (!group.word().equals(word)) corrections.put(word, group.word());
            });
        }
        Set<String> parts = join(words, groups, vocabulary);
        return new Plan(
                groups.values().stream()
                        .map(g -> parts.contains(g.word()) ? g.weighing(PART_OF_NAME) : g)
                        .toList(),
                corrections);
    }

    /** For each word what answers to it; nothing where it is left out. */
    private static List<Optional<WordGroup>> lookUp(
            ParsedQuery asked, Predicate<String> leftOut, Vocabulary vocabulary) {
        return asked.words().stream()
                .map(word -> leftOut.test(word.text()) ? Optional.<WordGroup>empty() : vocabulary.group(word))
                .toList();
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
                if (vocabulary.isFrequent(joined)
                        || joined.length() > Vocabulary.LONGEST_COMPOUND
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
