package org.minutebook.search;

import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.PerFieldSimilarityWrapper;
import org.apache.lucene.search.similarities.Similarity;

/** BM25 with {@link Field#lengthWeight() each field's own} weight of lengths. */
final class Similarities extends PerFieldSimilarityWrapper {
    /** BM25's {@code k1}: how soon a word that stands often in a passage adds no more. */
    static final float SATURATION = 1.2f;

    @Override
    public Similarity get(String name) {
        for (Field field : Field.values())
            if (field.id().equals(name)) return new BM25Similarity(SATURATION, field.lengthWeight());
        return new BM25Similarity();
    }
}
