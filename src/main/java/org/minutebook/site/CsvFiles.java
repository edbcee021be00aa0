package org.minutebook.site;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.minutebook.book.Attendance;
import org.minutebook.book.Book;
import org.minutebook.book.Meeting;
import org.minutebook.book.Person;
import org.minutebook.book.Project;
import org.minutebook.book.Reference;
import org.minutebook.book.Task;
import org.minutebook.minutes.Decision;
import org.minutebook.minutes.SourceLine;

/** Writes the archive as tables: one row a meeting, an entry of a roll call, a person and so on. */
final class CsvFiles {
    private CsvFiles() {}

    /** @param data the folder to write them to */
    static void write(Book book, Path data) throws IOException {
        meetings(book).write(data.resolve("meetings.csv"));
        attendance(book).write(data.resolve("attendance.csv"));
        people(book).write(data.resolve("people.csv"));
        actions(book).write(data.resolve("actions.csv"));
        decisions(book).write(data.resolve("decisions.csv"));
        projects(book).write(data.resolve("projects.csv"));
    }

    private static Csv meetings(Book book) {
        Csv csv = new Csv("id", "series", "date", "title", "attendees", "url", "file", "line", "cancelled");
        for (Meeting m : book.meetings()) {
            SourceLine at = m.minutes().source();
            csv.row(
                    m.id(),
                    m.series(),
                    date(m),
                    m.title(),
                    m.attendees().size(),
                    m.url(),
                    at.file(),
                    at.line(),
                    m.isCancelled());
        }
        return csv;
    }

    private static Csv attendance(Book book) {
        Csv csv = new Csv("meeting", "date", "person", "name", "handle", "affiliation", "present", "file", "line");
        for (Meeting m : book.meetings()) {
            for (Attendance a : m.attendees()) attendance(csv, m, a, true);
            for (Attendance a : m.regrets()) attendance(csv, m, a, false);
        }
        return csv;
    }

    private static void attendance(Csv csv, Meeting m, Attendance a, boolean present) {
        SourceLine at = a.entry().source();
        String handle = a.entry().handle().map(h -> h.toLowerCase(Locale.ROOT)).orElse("");
        String affiliation = a.entry().affiliation().orElse("");
        String name = a.entry().name().text();
        csv.row(m.id(), date(m), a.person(), name, handle, affiliation, present, at.file(), at.line());
    }

    private static Csv people(Book book) {
        Csv csv = new Csv("id", "name", "handle", "aliases", "meetings", "statements", "actions", "url");
        for (Person p : book.people())
            csv.row(
                    p.id(),
                    p.name(),
                    p.identity().handle().orElse(""),
                    p.identity().aliases(),
                    p.attended().size(),
                    p.said().size(),
                    p.tasks().size(),
                    p.url());
        return csv;
    }

    private static Csv actions(Book book) {
        Csv csv = new Csv("meeting", "date", "text", "kind", "owners", "done", "file", "line");
        for (Meeting m : book.meetings())
            for (Task t : m.tasks()) {
                SourceLine at = t.item().source();
                String kind = t.item().kind().name().toLowerCase(Locale.ROOT);
                csv.row(
                        m.id(),
                        date(m),
                        t.item().text(),
                        kind,
                        t.owners(),
                        t.item().done(),
                        at.file(),
                        at.line());
            }
        return csv;
    }

    private static Csv decisions(Book book) {
        Csv csv = new Csv("meeting", "date", "text", "file", "line");
        for (Meeting m : book.meetings())
            for (Decision d : m.minutes().decisions())
                csv.row(m.id(), date(m), d.text(), d.source().file(), d.source().line());
        return csv;
    }

    private static Csv projects(Book book) {
        Csv csv = new Csv("project", "meeting", "date", "url", "file", "line");
        for (Project p : book.projects())
            for (Reference at : p.mentions())
                csv.row(
                        p.id(),
                        at.meeting().id(),
                        date(at.meeting()),
                        at.url(),
                        at.source().file(),
                        at.source().line());
        return csv;
    }

    private static String date(Meeting meeting) {
        return meeting.date().map(Object::toString).orElse("");
    }
}
