package org.minutebook.search;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.util.BytesRef;

/**
 * The words of the index with where they stand, cut into files by the alphabet. Words that share a stem, and the stem
 * itself, fall into one file, so that one file answers for a word of a query in all its forms.
 *
 * <p>A file {@code t} holds for each word: how many bytes it shares with the word before, how many follow, these
 * (UTF-8), a bit for each field that has it; for each such field the number of passages, and for each passage the
 * distance from the one before, doubled, plus 1 where the word stands there once, else followed by how often; then
 * Lucene's norm byte where the field has norms. File {@code p} of the same number holds, for the same words and
 * passages of the fields that phrases look at, the distances between the word's positions. Numbers are Lucene's VInt.
 */
final class TermShards {
    /** Files grow to this size, in bytes, and then to the next place where they may end. */
    private static final int SIZE = 2000;

    private final List<String> firstWords = new ArrayList<>();
    private final List<Shard> shards = new ArrayList<>();
    private final Map<Field, FieldPostings> fields = new EnumMap<>(Field.class);
    private ByteBuffersDataOutput terms = new ByteBuffersDataOutput();
    private ByteBuffersDataOutput positions = new ByteBuffersDataOutput();
    private byte[] wordBefore = {};

    private TermShards(LeafReader reader) throws IOException {
        for (Field field : Field.values()) fields.put(field, FieldPostings.of(reader, field));
    }

    static TermShards of(LeafReader reader, Vocabulary vocabulary) throws IOException {
        TermShards shards = new TermShards(reader);
        Map<String, String> reach = reach(vocabulary);
        String reached = "";
        shards.firstWords.add("");
        for (String word : vocabulary.frequencies().keySet()) {
            if (shards.terms.size() >= SIZE && reached.compareTo(word) < 0) shards.cut(word);
            shards.add(word, vocabulary.frequencies().get(word));
            String far = reach.getOrDefault(word, word);
            if (far.compareTo(reached) > 0) reached = far;
        }
        shards.finish();
        return shards;
    }

    List<Shard> shards() {
        return shards;
    }

    /** The first word of each file, the first one empty. */
    List<String> firstWords() {
        return firstWords;
    }

    /**
     * For the first word at or after the lowest of a stem and its words: the highest of them. No file may end in
     * between.
     */
    private static Map<String, String> reach(Vocabulary vocabulary) {
        Map<String, String> lowest = new HashMap<>();
        Map<String, String> highest = new HashMap<>();
        for (String word : vocabulary.frequencies().keySet()) {
            String stem = vocabulary.stem(word);
            lowest.merge(stem, stem.compareTo(word) < 0 ? stem : word, (a, b) -> a.compareTo(b) < 0 ? a : b);
            highest.merge(stem, stem.compareTo(word) > 0 ? stem : word, (a, b) -> a.compareTo(b) > 0 ? a : b);
        }
        Map<String, String> reach = new HashMap<>();
        lowest.forEach((stem, low) -> {
            // A stem that is no word stands in the file of the word before it.
            String before = vocabulary.frequencies().floorKey(low);
            reach.merge(
                    before == null ? vocabulary.frequencies().firstKey() : before,
                    highest.get(stem),
                    (a, b) -> a.compareTo(b) > 0 ? a : b);
        });
        return reach;
    }

    private void cut(String word) {
        finish();
        firstWords.add(word);
        terms = new ByteBuffersDataOutput();
        positions = new ByteBuffersDataOutput();
        wordBefore = new byte[0];
    }

    private void finish() {
        int number = firstWords.size() - 1;
        shards.add(Shard.of("t" + number, terms.toArrayCopy()));
        shards.add(Shard.of("p" + number, positions.toArrayCopy()));
    }

    private void add(String word, int[] frequencies) throws IOException {
        byte[] bytes = word.getBytes(StandardCharsets.UTF_8);
        int shared = 0;
        while (shared < Math.min(bytes.length, wordBefore.length) && bytes[shared] == wordBefore[shared]) shared++;
        terms.writeVInt(shared);
        terms.writeVInt(bytes.length - shared);
        terms.writeBytes(bytes, shared, bytes.length - shared);
        wordBefore = bytes;
        int has = 0;
        for (Field field : Field.values()) if (frequencies[field.ordinal()] > 0) has |= 1 << field.ordinal();
        terms.writeByte((byte) has);
        for (Field field : Field.values())
            if (frequencies[field.ordinal()] > 0) postings(field, new BytesRef(bytes), frequencies[field.ordinal()]);
    }

    private void postings(Field field, BytesRef word, int passages) throws IOException {
        FieldPostings in = Objects.requireNonNull(fields.get(field));
        PostingsEnum postings = in.of(word);
        terms.writeVInt(passages);
        int before = 0;
        for (int doc = postings.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = postings.nextDoc()) {
            boolean once = postings.freq() == 1;
            terms.writeVInt((doc - before) << 1 | (once ? 1 : 0));
            if (!once) terms.writeVInt(postings.freq());
            if (in.hasNorm(doc)) terms.writeByte(in.norm(doc));
            before = doc;
            if (field.hasPositions()) positions(postings);
        }
    }

    private void positions(PostingsEnum postings) throws IOException {
        int before = 0;
        for (int i = 0; i < postings.freq(); i++) {
            int position = postings.nextPosition();
            positions.writeVInt(position - before);
            before = position;
        }
    }
}
