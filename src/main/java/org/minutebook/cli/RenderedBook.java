package org.minutebook.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.minutebook.book.Book;
import org.minutebook.book.Meeting;
import org.minutebook.book.Series;
import org.minutebook.minutes.NotUnderstood;
import org.minutebook.site.Html;
import org.minutebook.site.SiteWriter;
import org.minutebook.site.notes.NotesHtml;
import org.minutebook.site.notes.RenderedNotes;

/**
 * A book with the notes of its meetings as their pages show them.
 *
 * @param book the book
 * @param notes by {@link Meeting#id()}
 * @param files writes the files of the archive that the notes show or link to
 */
record RenderedBook(Book book, Map<String, RenderedNotes> notes, SiteWriter files) {
    static RenderedBook of(Book book) {
        NotesHtml html = NotesHtml.of(book);
        Map<String, RenderedNotes> notes = new LinkedHashMap<>();
        book.meetings().forEach(m -> notes.put(m.id(), html.render(m)));
        return new RenderedBook(book, notes, html.copying(notes.values()));
    }

    Html html(Meeting meeting) {
        return notes.get(meeting.id()).html();
    }

    /** What was not understood in reading, links that lead nowhere, and series that only the registry knows, by line. */
    List<NotUnderstood> notUnderstood() {
        List<NotUnderstood> all = new ArrayList<>(book.notUnderstood());
        notes.values().forEach(n -> all.addAll(n.problems()));
        List<String> ids = book.series().stream().map(Series::id).toList();
        book.registry().series().stream()
                .filter(entry -> !ids.contains(entry.id()))
                .map(entry -> new NotUnderstood(
                        entry.source(),
                        "\"id\" is \"" + entry.id() + "\", which is no series of this archive: it has "
                                + String.join(", ", ids) + "; write one of them, add \"of\", or take the entry out"))
                .forEach(all::add);
        return all.stream().sorted().distinct().toList();
    }
}
