package org.minutebook.search;

import java.io.IOException;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.FloatDocValuesField;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.store.Directory;
import org.minutebook.minutes.MeetingDate;

/** Writes documents into a Lucene index of one segment, in their order. */
final class IndexBuilder {
    static final String WEIGHT = "weight";
    /** A number for each meeting, from 0 on. */
    static final String MEETING = "meeting";

    static final String SERIES = "series";
    static final String KIND = "kind";
    static final String DATE = "date";

    private IndexBuilder() {}

    static void write(List<PassageDocument> documents, Directory directory) throws IOException {
        IndexWriterConfig config = new IndexWriterConfig()
                .setSimilarity(new Similarities())
                .setUseCompoundFile(false)
                // Lucene's own policy merges segments by size, which would change the documents' order.
                .setMergePolicy(new LogDocMergePolicy())
                .setMergeScheduler(new SerialMergeScheduler())
                .setOpenMode(IndexWriterConfig.OpenMode.CREATE);
        try (IndexWriter writer = new IndexWriter(directory, config)) {
            Map<String, Integer> meetings = new HashMap<>();
            for (PassageDocument document : documents) {
                Document lucene = lucene(document);
                int meeting = meetings.computeIfAbsent(document.meeting().id(), any -> meetings.size());
                lucene.add(new NumericDocValuesField(MEETING, meeting));
                StoredPassage.of(document).addTo(lucene);
                writer.addDocument(lucene);
            }
            writer.forceMerge(1);
        }
    }

    private static Document lucene(PassageDocument passage) {
        Document document = new Document();
        for (Field field : Field.values())
            document.add(new org.apache.lucene.document.Field(
                    field.id(), new WordList(passage.words().get(field)), type(field)));
        document.add(new FloatDocValuesField(WEIGHT, passage.weight()));
        document.add(new StringField(SERIES, passage.meeting().series(), org.apache.lucene.document.Field.Store.NO));
        for (Kind kind : passage.kinds())
            document.add(new StringField(KIND, kind.id(), org.apache.lucene.document.Field.Store.NO));
        passage.meeting().date().ifPresent(date -> document.add(new IntPoint(DATE, number(date))));
        return document;
    }

    /** {@code 20200820}; the first day where only the month is known. */
    static int number(MeetingDate date) {
        return Integer.parseInt(date.firstDay().format(DateTimeFormatter.BASIC_ISO_DATE));
    }

    private static FieldType type(Field field) {
        FieldType type = new FieldType();
        type.setTokenized(true);
        type.setIndexOptions(
                field.hasPositions() ? IndexOptions.DOCS_AND_FREQS_AND_POSITIONS : IndexOptions.DOCS_AND_FREQS);
        type.setStoreTermVectors(field == Field.TEXT);
        type.setOmitNorms(field.lengthWeight() == 0);
        type.freeze();
        return type;
    }
}
