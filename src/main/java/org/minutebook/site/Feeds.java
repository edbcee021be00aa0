package org.minutebook.site;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.minutebook.book.Book;
import org.minutebook.book.Meeting;
import org.minutebook.book.Person;
import org.minutebook.book.Project;
import org.minutebook.book.Reference;
import org.minutebook.book.Series;

/** Writes the feeds of all meetings, of each series, person and project, each beside its page. */
final class Feeds {
    private final String site;
    private final BaseUrl base;
    private final MeetingWords words;
    private final Path root;

    private Feeds(String site, BaseUrl base, MeetingWords words, Path root) {
        this.site = site;
        this.base = base;
        this.words = words;
        this.root = root;
    }

    static void write(Book book, String site, BaseUrl base, MeetingWords words, Path root) throws IOException {
        Feeds feeds = new Feeds(site, base, words, root);
        feeds.write(site, "", book.meetings());
        for (Series series : book.series()) feeds.write(series.title(), series.url(), series.meetings());
        for (Person person : book.people()) feeds.write(person.name(), person.url(), meetings(person));
        for (Project project : book.projects())
            feeds.write(
                    project.id(),
                    project.url(),
                    project.mentions().stream().map(Reference::meeting).toList());
    }

    /** Wherever they signed in, spoke, promised something or were named. */
    private static List<Meeting> meetings(Person person) {
        return Stream.of(
                        person.attended().stream(),
                        person.said().stream().map(Reference::meeting),
                        person.tasks().stream().map(t -> t.at().meeting()),
                        person.mentioned().stream().map(Reference::meeting))
                .flatMap(meetings -> meetings)
                .toList();
    }

    private void write(String title, String page, List<Meeting> meetings) throws IOException {
        String whole = page.isEmpty() ? title : title + ", " + site;
        AtomFeed.write(new AtomFeed.Subject(whole, site, page, meetings), base, words, root);
    }
}
