package org.minutebook.search;

import java.util.ArrayList;
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
    private static final int MOST_JOINED = 3;

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
        for (int from = 0; from < words.size(); from++)
            for (int to = from + 2; to <= Math.min(from + MOST_JOINED, words.size()); to++) {
                String joined = String.join("", words.subList(from, to));
                if (!StopWords.contains(words.get(to - 1)) && vocabulary.contains(joined))
                    groups.putIfAbsent(joined, new WordGroup(joined, List.of(joined)));
            }
        return new Plan(List.copyOf(groups.values()), corrections);
    }
}
