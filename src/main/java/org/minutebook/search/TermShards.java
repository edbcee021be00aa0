package org.minutebook.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.StringJoiner;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;

/**
 * The words of the index with where they stand, cut into files by the alphabet. Words that share a stem, and the stem
 * itself, fall into one file, so that one file answers for a word of a query in all its forms.
 *
 * <p>A file {@code t} holds five texts: the words; for each word a bit for each field that has it, and one where it
 * begins another word that goes on with a word, then for each such field the number of passages; for each of these the
 * distance from the one before; how often the word stands there; and Lucene's norm byte where the field has norms. Like
 * goes with like, which gzip rewards. Files {@code p} hold, for {@value #POSITIONS_OF} files {@code t} each, the
 * distances between a word's positions in the fields that phrases look at.
 */
final class TermShards {
    /** Files grow to this many characters, and then to the next place where they may end. */
    private static final int SIZE = 1000;
    /** A larger archive has larger files, so that the list of their first words stays small. */
    private static final int WORDS_FOR_ONE_MORE = 20;

    static final int POSITIONS_OF = 2;
    /** Beside the fields' bits. */
    private static final int BEGINS_COMPOUND = 1 << Field.values().length;

    private final Vocabulary vocabulary;
    private final int size;
    private final List<String> separators = new ArrayList<>();
    private final List<Shard> shards = new ArrayList<>();
    private final List<String> positionsOf = new ArrayList<>();
    private final Map<Field, FieldPostings> fields = new EnumMap<>(Field.class);
    private StringJoiner words = new StringJoiner(" ");
    private Packed counts = new Packed();
    private Packed passages = new Packed();
    private Packed frequencies = new Packed();
    private Packed norms = new Packed();
    private Packed positions = new Packed();

    private TermShards(LeafReader reader, Vocabulary vocabulary) throws IOException {
        this.vocabulary = vocabulary;
        this.size = SIZE + vocabulary.frequencies().size() / WORDS_FOR_ONE_MORE;
        for (Field field : Field.values()) fields.put(field, FieldPostings.of(reader, field));
    }

    static TermShards of(LeafReader reader, Vocabulary vocabulary) throws IOException {
        TermShards shards = new TermShards(reader, vocabulary);
        Map<String, String> reach = reach(vocabulary);
        String reached = "";
        for (String word : vocabulary.frequencies().keySet()) {
            if (shards.length() >= shards.size && reached.compareTo(word) < 0) shards.cut(reached, word);
            shards.add(word, vocabulary.frequencies().get(word));
            String far = reach.getOrDefault(word, word);
            if (far.compareTo(reached) > 0) reached = far;
        }
        shards.finish();
        shards.finishPositions();
        return shards;
    }

    List<Shard> shards() {
        return shards;
    }

    /** Between each file and the next: words at or after it stand in the next. */
    List<String> separators() {
        return separators;
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

    private int length() {
        return words.length() + counts.length() + passages.length() + frequencies.length() + norms.length();
    }

    /** @param reached the highest word or stem that belongs before the cut */
    private void cut(String reached, String word) throws IOException {
        finish();
        int length = 1;
        while (word.substring(0, length).compareTo(reached) <= 0) length++;
        if (length < word.length() && Character.isHighSurrogate(word.charAt(length - 1))) length++;
        separators.add(word.substring(0, length));
        words = new StringJoiner(" ");
        counts = new Packed();
        passages = new Packed();
        frequencies = new Packed();
        norms = new Packed();
        positions = new Packed();
    }

    private void finish() throws IOException {
        shards.add(Shard.of("t" + separators.size(), words, counts, passages, frequencies, norms));
        positionsOf.add(positions.toString());
        if (positionsOf.size() == POSITIONS_OF) finishPositions();
    }

    private void finishPositions() throws IOException {
        if (positionsOf.isEmpty()) return;
        shards.add(Shard.of("p" + separators.size() / POSITIONS_OF, positionsOf.toArray()));
        positionsOf.clear();
    }

    private void add(String word, int[] inFields) throws IOException {
        words.add(word);
        int has = vocabulary.beginsCompound(word) ? BEGINS_COMPOUND : 0;
        for (Field field : Field.values()) if (inFields[field.ordinal()] > 0) has |= 1 << field.ordinal();
        counts.add(has);
        for (Field field : Field.values())
            if (inFields[field.ordinal()] > 0) {
                counts.add(inFields[field.ordinal()]);
                postings(field, new BytesRef(word));
            }
    }

    private void postings(Field field, BytesRef word) throws IOException {
        FieldPostings in = Objects.requireNonNull(fields.get(field));
        PostingsEnum postings = in.of(word);
        int before = 0;
        for (int doc = postings.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = postings.nextDoc()) {
            passages.add(doc - before);
            frequencies.add(postings.freq());
            if (in.hasNorm(doc)) norms.add(in.norm(doc) & 0xff);
            before = doc;
            if (field.hasPositions()) positions(postings);
        }
    }

    private void positions(PostingsEnum postings) throws IOException {
        int before = 0;
        for (int i = 0; i < postings.freq(); i++) {
            int position = postings.nextPosition();
            positions.add(position - before);
            before = position;
        }
    }
}
