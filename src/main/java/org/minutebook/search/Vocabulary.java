package org.minutebook.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
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

    /** Two or three words that the index knows as one are looked up as one too. */
    static final int MOST_PARTS = 3;

    static final int SHORTEST_PART = 2;
    static final int LONGEST_COMPOUND = 40;

    /** Where the words of one stem stand in all, passages counted in each field: more are too much for a browser to load. */
    static final int MOST_PLACES = 40_000;

    private final TreeMap<String, int[]> frequencies = new TreeMap<>();
    private final Map<String, List<String>> byStem = new HashMap<>();
    private final TreeSet<String> frequentStems = new TreeSet<>();
    private final Set<String> beginsCompound = new HashSet<>();
    private final Stemmer stemmer = new Stemmer();

    private Vocabulary() {}

    /** @param mostPlaces a stem with more is {@link #isFrequent frequent} */
    static Vocabulary of(LeafReader reader, int mostPlaces) throws IOException {
        Vocabulary vocabulary = new Vocabulary();
        for (Field field : Field.values()) vocabulary.addAll(reader.terms(field.id()), field);
        for (String word : vocabulary.frequencies.keySet())
            vocabulary
                    .byStem
                    .computeIfAbsent(vocabulary.stemmer.stem(word), any -> new ArrayList<>())
                    .add(word);
        vocabulary.byStem.forEach((stem, words) -> {
            if (vocabulary.places(words) > mostPlaces) vocabulary.frequentStems.add(stem);
        });
        vocabulary.findCompounds();
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

    private int places(List<String> words) {
        return words.stream()
                .flatMapToInt(word -> IntStream.of(frequencies.get(word)))
                .sum();
    }

    private void findCompounds() {
        for (String word : frequencies.keySet()) {
            if (word.length() > LONGEST_COMPOUND) continue;
            for (int end = SHORTEST_PART; end <= word.length() - SHORTEST_PART; end++) {
                String part = word.substring(0, end);
                if (isPart(part) && isOfParts(word.substring(end), MOST_PARTS - 1)) beginsCompound.add(part);
            }
        }
    }

    private boolean isOfParts(String rest, int most) {
        if (isPart(rest)) return true;
        for (int end = SHORTEST_PART; most > 1 && end <= rest.length() - SHORTEST_PART; end++)
            if (isPart(rest.substring(0, end)) && isOfParts(rest.substring(end), most - 1)) return true;
        return false;
    }

    /** Whether the word can be a part of one that is looked up joined. */
    boolean isPart(String word) {
        return word.length() >= SHORTEST_PART && (contains(word) || StopWords.contains(word) || isFrequent(word));
    }

    /** Whether there is a word that begins with this one and goes on with one or two more. */
    boolean beginsCompound(String word) {
        return beginsCompound.contains(word);
    }

    /** Whether the word is looked up only where nothing rarer is asked for: it stands in a great many passages. */
    boolean isFrequent(String word) {
        return frequentStems.contains(stem(word));
    }

    /** The stems of frequent words, sorted. */
    List<String> frequentStems() {
        return List.copyOf(frequentStems);
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

    /** The words that begin with the given one and most passages have, but for those that too many have. */
    private List<String> completions(String prefix) {
        if (prefix.length() < SHORTEST_PREFIX) return List.of();
        return frequencies.subMap(prefix, prefix + Character.MAX_VALUE).keySet().stream()
                .filter(word -> !isFrequent(word))
                .sorted(Comparator.comparingInt((String w) -> -frequency(w)).thenComparing(Comparator.naturalOrder()))
                .limit(MOST_COMPLETIONS)
                .toList();
    }

    /** Whether it may be what a mistyped word was meant to be. */
    static boolean isComparable(String word) {
        return word.length() >= SHORTEST_CORRECTED - 1 && word.length() <= LONGEST_CORRECTED + 2;
    }

    /** The nearest word with the same first letter or, where there is none, with the second letter as its first. */
    private Optional<String> correction(String word) {
        if (word.length() < SHORTEST_CORRECTED || word.length() > LONGEST_CORRECTED) return Optional.empty();
        int second = word.offsetByCodePoints(0, 1);
        return nearest(word, letter(word, 0)).or(() -> nearest(word, letter(word, second)));
    }

    private static String letter(String word, int at) {
        return Character.toString(word.codePointAt(at));
    }

    /** The nearest of the words that begin so; of equally near ones the most frequent, of these the first. */
    private Optional<String> nearest(String word, String beginning) {
        int most = word.length() < SHORTEST_TWICE_WRONG ? 1 : 2;
        String best = "";
        int nearest = most + 1;
        for (String candidate : frequencies.tailMap(beginning).keySet()) {
            if (!candidate.startsWith(beginning)) break;
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
