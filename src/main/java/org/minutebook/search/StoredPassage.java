package org.minutebook.search;

import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.StoredField;
import org.minutebook.minutes.MeetingDate;
import org.minutebook.minutes.SourceLine;

/**
 * What an index keeps of a passage to show it, so that no notes are needed to answer.
 *
 * @param source its first line
 * @param endLine its last line
 * @param date of the meeting
 * @param series of the meeting
 * @param title of the meeting
 * @param url the passage's address, relative to the site's root
 * @param text as hits show it, a line for each block
 */
public record StoredPassage(
        SourceLine source,
        int endLine,
        Optional<MeetingDate> date,
        String series,
        String title,
        String url,
        String text) {
    private static final String FILE = "shown-file";
    private static final String LINE = "shown-line";
    private static final String END_LINE = "shown-end-line";
    private static final String DATE = "shown-date";
    private static final String SERIES = "shown-series";
    private static final String TITLE = "shown-title";
    private static final String URL = "shown-url";
    private static final String TEXT = "shown-text";

    static StoredPassage of(PassageDocument document) {
        return new StoredPassage(
                document.passage().source(),
                document.passage().endLine(),
                document.meeting().date(),
                document.meeting().series(),
                document.meeting().title(),
                document.meeting().url() + "#" + document.passage().fragment(),
                PlainText.of(document.passage().text()));
    }

    /** @throws IllegalArgumentException where the document has been written by another program */
    static StoredPassage of(Document document) {
        return new StoredPassage(
                new SourceLine(text(document, FILE), Integer.parseInt(text(document, LINE))),
                Integer.parseInt(text(document, END_LINE)),
                Optional.ofNullable(document.get(DATE)).map(MeetingDate::parse),
                text(document, SERIES),
                text(document, TITLE),
                text(document, URL),
                text(document, TEXT));
    }

    private static String text(Document document, String name) {
        return Optional.ofNullable(document.get(name))
                .orElseThrow(() -> new IllegalArgumentException("a passage of the index has no " + name));
    }

    void addTo(Document document) {
        document.add(new StoredField(FILE, source.file()));
        document.add(new StoredField(LINE, source.line()));
        document.add(new StoredField(END_LINE, endLine));
        date.ifPresent(day -> document.add(new StoredField(DATE, day.toString())));
        document.add(new StoredField(SERIES, series));
        document.add(new StoredField(TITLE, title));
        document.add(new StoredField(URL, url));
        document.add(new StoredField(TEXT, text));
    }
}
