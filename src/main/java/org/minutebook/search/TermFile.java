package org.minutebook.search;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.StringJoiner;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;

/**
 * Some words with where they stand, in six texts: the words; for each word a bit for each field that has it, and one
 * where it begins another word that goes on with a word, then for each such field the number of passages; for each of
 * these the distance from the one before; how often the word stands there; Lucene's norm byte where the field has norms;
 * and, where the file comes upon the passage for the first time, its {@link Weights weight} in sixteenths. Like goes with
 * like, which gzip rewards. The distances between a word's positions, which phrases need, are a text of their own.
 */
final class TermFile {
    /** Beside the fields' bits. */
    private static final int BEGINS_COMPOUND = 1 << Field.values().length;

    private final Map<Field, FieldPostings> fields;
    private final List<PassageDocument> documents;
    private final StringJoiner words = new StringJoiner(" ");
    private final Packed counts = new Packed();
    private final Packed passages = new Packed();
    private final Packed frequencies = new Packed();
    private final Packed norms = new Packed();
    private final Packed weights = new Packed();
    private final FixedBitSet weighed;
    private final Packed positions = new Packed();

    TermFile(Map<Field, FieldPostings> fields, List<PassageDocument> documents) {
        this.fields = fields;
        this.documents = documents;
        this.weighed = new FixedBitSet(documents.size());
    }

    /** @param inFields in how many passages the word stands, by {@link Field#ordinal() field} */
    void add(String word, int[] inFields, boolean beginsCompound) throws IOException {
        words.add(word);
        int has = beginsCompound ? BEGINS_COMPOUND : 0;
        for (Field field : Field.values()) if (inFields[field.ordinal()] > 0) has |= 1 << field.ordinal();
        counts.add(has);
        for (Field field : Field.values())
            if (inFields[field.ordinal()] > 0) {
                counts.add(inFields[field.ordinal()]);
                postings(field, new BytesRef(word));
            }
    }

    Shard shard(String name) throws IOException {
        return Shard.of(name, words, counts, passages, frequencies, norms, weights);
    }

    String positions() {
        return positions.toString();
    }

    private void postings(Field field, BytesRef word) throws IOException {
        FieldPostings in = Objects.requireNonNull(fields.get(field));
        PostingsEnum postings = in.of(word);
        int before = 0;
        for (int doc = postings.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = postings.nextDoc()) {
            passages.add(doc - before);
            frequencies.add(postings.freq());
            if (in.hasNorm(doc)) norms.add(in.norm(doc) & 0xff);
            if (!weighed.getAndSet(doc)) weights.add(documents.get(doc).sixteenths());
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
