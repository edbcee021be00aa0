package org.minutebook.search;

import java.io.IOException;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/** Where the words of one field stand, with the field's norms: opened once, since Lucene's enumerations cost much to open. */
final class FieldPostings {
    private final Field field;
    private final TermsEnum words;
    private final FixedBitSet hasNorm;
    private final byte[] norms;
    private @Nullable PostingsEnum last;

    private FieldPostings(Field field, TermsEnum words, int passages) {
        this.field = field;
        this.words = words;
        this.hasNorm = new FixedBitSet(passages);
        this.norms = new byte[passages];
    }

    static FieldPostings of(LeafReader reader, Field field) throws IOException {
        Terms terms = reader.terms(field.id());
        FieldPostings postings =
                new FieldPostings(field, terms == null ? TermsEnum.EMPTY : terms.iterator(), reader.maxDoc());
        NumericDocValues norms = reader.getNormValues(field.id());
        if (norms == null) return postings;
        for (int doc = norms.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = norms.nextDoc()) {
            postings.hasNorm.set(doc);
            postings.norms[doc] = (byte) norms.longValue();
        }
        return postings;
    }

    /** The passages that have the word, positions too where the field has them; valid until the next call. */
    PostingsEnum of(BytesRef word) throws IOException {
        if (!words.seekExact(word)) throw new IllegalStateException(field + " has no " + word.utf8ToString());
        PostingsEnum postings =
                words.postings(last, field.hasPositions() ? PostingsEnum.POSITIONS : PostingsEnum.FREQS);
        last = postings;
        return postings;
    }

    boolean hasNorm(int doc) {
        return hasNorm.get(doc);
    }

    /** Lucene's byte for how many words the field has in the passage. */
    byte norm(int doc) {
        return norms[doc];
    }
}
