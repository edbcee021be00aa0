package org.minutebook.search;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Words that the archive writes now as one, now as two: {@code HubDash}, {@code hub-dash}, {@code hubdash},
 * {@code hub dash}; and those that it writes as one only, of two that it uses by themselves: {@code multicluster}.
 * Applied to passages when they are indexed.
 */
final class Compounds {
    private static final int SHORTEST_PART = 3;
    /** Where nobody has written the parts apart, shorter ones are beginnings and endings: {@code per} and {@code form}. */
    private static final int SHORTEST_PART_NEVER_APART = 4;
    /** What is used less may be no word but a slip. */
    private static final int LEAST_USES_OF_PART = 5;

    private final Set<String> written = new HashSet<>();
    private final Map<String, List<String>> parts = new HashMap<>();

    private Compounds() {}

    /** @param texts the words of every text of the archive */
    static Compounds of(Collection<List<Word>> texts) {
        Compounds compounds = new Compounds();
        for (List<Word> words : texts)
            for (int i = 0; i < words.size(); i++) {
                Word word = words.get(i);
                compounds.written.add(word.text());
                if (!word.parts().isEmpty()) compounds.parts.put(word.text(), word.parts());
                else if (word.joined() && i > 0)
                    compounds.addPair(words.get(i - 1).text(), word.text());
            }
        compounds.splitThoseNeverApart(texts);
        return compounds;
    }

    private void splitThoseNeverApart(Collection<List<Word>> texts) {
        Map<String, Integer> uses = new HashMap<>();
        for (List<Word> words : texts) for (Word word : words) uses.merge(word.text(), 1, Integer::sum);
        Map<String, Integer> known = new HashMap<>();
        uses.forEach((word, times) -> {
            boolean isPart = times >= LEAST_USES_OF_PART
                    && word.length() >= SHORTEST_PART_NEVER_APART
                    && !StopWords.contains(word)
                    && word.chars().allMatch(Character::isLetter);
            if (isPart) known.put(word, times);
        });
        for (String word : uses.keySet())
            if (!parts.containsKey(word)) split(word, known).ifPresent(two -> parts.put(word, two));
    }

    /** The two words that make it up; of several pairs the one whose rarer word is used most. */
    private static Optional<List<String>> split(String word, Map<String, Integer> known) {
        int most = 0;
        Optional<List<String>> best = Optional.empty();
        for (int i = SHORTEST_PART_NEVER_APART; i <= word.length() - SHORTEST_PART_NEVER_APART; i++) {
            String first = word.substring(0, i);
            String second = word.substring(i);
            int uses = Math.min(known.getOrDefault(first, 0), known.getOrDefault(second, 0));
            if (uses <= most) continue;
            most = uses;
            best = Optional.of(List.of(first, second));
        }
        return best;
    }

    private void addPair(String first, String second) {
        if (first.length() < SHORTEST_PART || second.length() < SHORTEST_PART) return;
        written.add(first + second);
        parts.putIfAbsent(first + second, List.of(first, second));
    }

    /** The other spellings of the compounds among the words: split words joined, joined words split. */
    Set<String> otherSpellings(List<Word> words) {
        Set<String> others = new LinkedHashSet<>();
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            others.addAll(parts.getOrDefault(word.text(), List.of()));
            if (i == 0) continue;
            Word before = words.get(i - 1);
            String pair = before.text() + word.text();
            if (word.joined() || isCompound(before.text(), word.text())) others.add(pair);
            if (i > 1 && word.joined() && before.joined())
                others.add(words.get(i - 2).text() + pair);
        }
        return others;
    }

    private boolean isCompound(String first, String second) {
        return first.length() >= SHORTEST_PART
                && second.length() >= SHORTEST_PART
                && !StopWords.contains(first)
                && !StopWords.contains(second)
                && written.contains(first + second);
    }
}
