package org.minutebook.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a mistyped word is compared with: every word with how frequent it is, a file for each first letter. */
final class SpellingShards {
    private final Map<String, List<String>> words = new TreeMap<>();
    private final Vocabulary vocabulary;

    private SpellingShards(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        for (String word : vocabulary.frequencies().keySet())
            if (Vocabulary.isComparable(word))
                words.computeIfAbsent(FirstLetter.of(word), any -> new ArrayList<>())
                        .add(word);
    }

    static SpellingShards of(Vocabulary vocabulary) {
        return new SpellingShards(vocabulary);
    }

    /** The first letters that have a file. */
    Collection<String> letters() {
        return words.keySet();
    }

    List<Shard> shards() throws IOException {
        List<Shard> shards = new ArrayList<>();
        for (Map.Entry<String, List<String>> letter : words.entrySet()) {
            Packed frequencies = new Packed();
            for (String word : letter.getValue()) frequencies.add(vocabulary.frequency(word));
            shards.add(Shard.of("v" + letter.getKey(), String.join(" ", letter.getValue()), frequencies));
        }
        return shards;
    }
}
