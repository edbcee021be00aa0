package org.minutebook.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;

/**
 * Puts meetings that speak of a matter in several passages above those that touch it once: each hit gains a
 * sixteenth of the scores of the meeting's next best passages.
 */
final class MeetingRescorer {
    /** What of a further passage's score is added. A power of two, so that products lose nothing. */
    static final float SHARE = 0.0625f;

    /** How many further passages of a meeting are counted. */
    static final int MOST_FURTHER = 5;

    private final int[] meetings;

    private MeetingRescorer(int[] meetings) {
        this.meetings = meetings;
    }

    /** @param index knows of each document which meeting it is of */
    static MeetingRescorer of(LeafReader index) throws IOException {
        int[] meetings = new int[index.maxDoc()];
        NumericDocValues numbers = DocValues.getNumeric(index, IndexBuilder.MEETING);
        while (numbers.nextDoc() != DocIdSetIterator.NO_MORE_DOCS)
            meetings[numbers.docID()] = (int) numbers.longValue();
        return new MeetingRescorer(meetings);
    }

    /** @param first all hits, best first: the meeting's other hits must be among them */
    TopDocs rescore(TopDocs first, int most) {
        double[] gains = gains(first.scoreDocs);
        ScoreDoc[] hits = new ScoreDoc[first.scoreDocs.length];
        for (int i = 0; i < hits.length; i++) {
            ScoreDoc hit = first.scoreDocs[i];
            hits[i] = new ScoreDoc(hit.doc, (float) (hit.score + gains[meetings[hit.doc]]));
        }
        Arrays.sort(
                hits, Comparator.<ScoreDoc>comparingDouble(hit -> -hit.score).thenComparingInt(hit -> hit.doc));
        return new TopDocs(first.totalHits, Arrays.copyOf(hits, Math.min(most, hits.length)));
    }

    /** For each meeting what its second best hit and those after it are worth to all of its hits. */
    private double[] gains(ScoreDoc[] bestFirst) {
        double[] gains = new double[meetings.length];
        int[] seen = new int[meetings.length];
        for (ScoreDoc hit : bestFirst) {
            int before = seen[meetings[hit.doc]]++;
            if (before > 0 && before <= MOST_FURTHER) gains[meetings[hit.doc]] += SHARE * hit.score;
        }
        return gains;
    }
}
