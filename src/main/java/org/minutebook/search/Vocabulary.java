package org.minutebook.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.minutebook.search.ParsedQuery.Asked;

/** Every word of the index, the words that share a stem, and the words that a mistyped one may mean. */
final class Vocabulary {
    /** Shorter words begin too many others, and are too near to too many. */
    static final int SHORTEST_PREFIX = 3;

    static final int SHORTEST_CORRECTED = 4;
    static final int LONGEST_CORRECTED = 24;
    static final int SHORTEST_TWICE_WRONG = 8;
    static final int MOST_COMPLETIONS = 24;

    private final TreeMap<String, int[]> frequencies = new TreeMap<>();
    private final Map<String, List<String>> byStem = new HashMap<>();
    private final Stemmer stemmer = new Stemmer();

    private Vocabulary() {}

    static Vocabulary of(LeafReader reader) throws IOException {
        Vocabulary vocabulary = new Vocabulary();
        for (Field field : Field.values()) vocabulary.addAll(reader.terms(field.id()), field);
        for (String word : vocabulary.frequencies.keySet())
            vocabulary
                    .byStem
                    .computeIfAbsent(vocabulary.stemmer.stem(word), any -> new ArrayList<>())
                    .add(word);
        return vocabulary;
    }

    private void addAll(Terms terms, Field field) throws IOException {
        if (terms == null) return;
        TermsEnum each = terms.iterator();
        while (each.next() != null) {
            int[] all = frequencies.computeIfAbsent(each.term().utf8ToString(), any -> new int[Field.values().length]);
            all[field.ordinal()] = each.docFreq();
        }
    }

    /** In how many passages each word stands, by {@link Field#ordinal() field}. */
    NavigableMap<String, int[]> frequencies() {
        return frequencies;
    }

    boolean contains(String word) {
        return frequencies.containsKey(word);
    }

    /** In how many passages the word stands in the field. */
    int frequency(String word, Field field) {
        int[] all = frequencies.get(word);
        return all == null ? 0 : all[field.ordinal()];
    }

    /** In how many passages the word stands in the field that has it most. */
    int frequency(String word) {
        int most = 0;
        for (int frequency : frequencies.getOrDefault(word, new int[1])) most = Math.max(most, frequency);
        return most;
    }

    String stem(String word) {
        return stemmer.stem(word);
    }

    /**
     * The words that answer to a word of a query: those with its stem; where it is a beginning or there are none, those
     * that it begins; where there are none, those that answer to the word that it was most likely meant to be.
     */
    Optional<WordGroup> group(Asked asked) {
        TreeSet<String> words = new TreeSet<>(related(asked.text()));
        if (asked.prefix() || words.isEmpty()) words.addAll(completions(asked.text()));
        if (!words.isEmpty()) return Optional.of(new WordGroup(asked.text(), List.copyOf(words)));
        return correction(asked.text()).map(word -> new WordGroup(word, related(word)));
    }

    private List<String> related(String word) {
        return byStem.getOrDefault(stemmer.stem(word), List.of());
    }

    /** The most frequent words that begin with the given one. */
    private List<String> completions(String prefix) {
        if (prefix.length() < SHORTEST_PREFIX) return List.of();
        return frequencies.subMap(prefix, prefix + Character.MAX_VALUE).keySet().stream()
                .sorted(Comparator.comparingInt((String w) -> -frequency(w)).thenComparing(Comparator.naturalOrder()))
                .limit(MOST_COMPLETIONS)
                .toList();
    }

    /** The nearest word; of equally near ones the most frequent. */
    private Optional<String> correction(String word) {
        if (word.length() < SHORTEST_CORRECTED || word.length() > LONGEST_CORRECTED) return Optional.empty();
        int most = word.length() < SHORTEST_TWICE_WRONG ? 1 : 2;
        String best = "";
        int nearest = most + 1;
        for (String candidate : frequencies.keySet()) {
            int distance = EditDistance.of(word, candidate, nearest);
            if (distance > most) continue;
            if (distance < nearest || distance == nearest && frequency(candidate) > frequency(best)) {
                best = candidate;
                nearest = distance;
            }
        }
        return nearest > most ? Optional.empty() : Optional.of(best);
    }
}
