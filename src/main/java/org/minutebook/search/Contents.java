package org.minutebook.search;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.Terms;
import org.minutebook.book.Book;
import org.minutebook.book.Meeting;
import org.minutebook.book.Series;
import org.minutebook.minutes.MeetingDate;

/** What every search in a browser needs first: how words are scored, and which meeting every passage is of. */
final class Contents {
    /** How well a date is known: what is added to three times the number of a meeting's series. */
    private static final int MONTH = 1;

    private static final int DAY = 2;

    private final Book book;
    private final List<PassageDocument> documents;

    Contents(Book book, List<PassageDocument> documents) {
        this.book = book;
        this.documents = documents;
    }

    /** The names of a file's settings, as {@code search-engine.js} reads them. */
    void scoring(JsonGenerator json, LeafReader reader) throws IOException {
        json.writeNumberField("k1", Similarities.SATURATION);
        json.writeNumberField("related", QueryBuilder.RELATED);
        json.writeNumberField("others", QueryBuilder.OTHER_FIELDS);
        json.writeNumberField("coverage", QueryBuilder.COVERAGE);
        json.writeNumberField("part", Plan.PART_OF_NAME);
        json.writeNumberField("share", MeetingRescorer.SHARE);
        json.writeNumberField("further", MeetingRescorer.MOST_FURTHER);
        json.writeNumberField("covered", QueryBuilder.MOST_COVERED);
        limits(json);
        json.writeArrayFieldStart("fields");
        for (Field field : Field.values()) field(json, field, reader.terms(field.id()));
        json.writeEndArray();
        json.writeStringField("stop", String.join(" ", StopWords.all()));
        json.writeArrayFieldStart("kinds");
        for (Kind kind : Kind.values()) json.writeString(kind.id());
        json.writeEndArray();
    }

    /** Which words are completed, corrected and joined. */
    private static void limits(JsonGenerator json) throws IOException {
        json.writeNumberField("prefix", Vocabulary.SHORTEST_PREFIX);
        json.writeNumberField("completions", Vocabulary.MOST_COMPLETIONS);
        json.writeArrayFieldStart("corrected");
        json.writeNumber(Vocabulary.SHORTEST_CORRECTED);
        json.writeNumber(Vocabulary.LONGEST_CORRECTED);
        json.writeEndArray();
        json.writeNumberField("twice", Vocabulary.SHORTEST_TWICE_WRONG);
        json.writeNumberField("compound", Vocabulary.LONGEST_COMPOUND);
    }

    /** Boost, BM25's b, how many passages have the field, how many words it has in all, whether it has positions. */
    private static void field(JsonGenerator json, Field field, Terms terms) throws IOException {
        json.writeStartArray();
        json.writeNumber(field.boost());
        json.writeNumber(field.lengthWeight());
        json.writeNumber(terms == null ? 0 : terms.getDocCount());
        json.writeNumber(terms == null ? 0 : terms.getSumTotalTermFreq());
        json.writeNumber(field.hasPositions() ? 1 : 0);
        json.writeEndArray();
    }

    static void letters(JsonGenerator json, String name, Collection<String> letters) throws IOException {
        json.writeStringField(name, String.join(" ", letters));
    }

    /**
     * The series, each with its title; the latest day of a meeting; then for each meeting, the latest first, three times
     * the number of its series and how well its date is known, how many passages it has and, where it has a date, how
     * many days it was before the one before.
     */
    void meetings(JsonGenerator json) throws IOException {
        List<String> series = new ArrayList<>();
        json.writeArrayFieldStart("series");
        for (Series each : book.series()) {
            series.add(each.id());
            json.writeStartArray();
            json.writeString(each.id());
            json.writeString(each.title());
            json.writeEndArray();
        }
        json.writeEndArray();
        long latest = documents.stream()
                .flatMap(document -> document.meeting().date().stream())
                .mapToLong(date -> date.firstDay().toEpochDay())
                .findFirst()
                .orElse(0);
        json.writeStringField("latest", LocalDate.ofEpochDay(latest).toString());
        Packed meetings = new Packed();
        for (int from = 0, to; from < documents.size(); from = to) {
            Meeting meeting = documents.get(from).meeting();
            to = from;
            while (to < documents.size() && documents.get(to).meeting().id().equals(meeting.id())) to++;
            Optional<MeetingDate> date = meeting.date();
            meetings.add(3 * series.indexOf(meeting.series()) + knowledge(date)).add(to - from);
            if (date.isEmpty()) continue;
            long day = date.get().firstDay().toEpochDay();
            meetings.add((int) (latest - day));
            latest = day;
        }
        json.writeStringField("meetings", meetings.toString());
    }

    private static int knowledge(Optional<MeetingDate> date) {
        return date.map(d -> d.day().isPresent() ? DAY : MONTH).orElse(0);
    }
}
