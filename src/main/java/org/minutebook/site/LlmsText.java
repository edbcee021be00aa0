package org.minutebook.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.minutebook.book.Book;
import org.minutebook.book.Meeting;
import org.minutebook.book.Series;
import org.minutebook.minutes.MeetingDate;

/**
 * Writes {@code llms.txt}, which tells language models what the site has and where (llmstxt.org). Pages and tables about
 * people are left out where search engines are asked to leave them out.
 */
final class LlmsText {
    private static final List<Entry> DATA = List.of(
            new Entry("data/archive.json", "The whole archive", "meetings, people, organizations and projects as JSON"),
            new Entry("data/archive.schema.json", "Its schema", "JSON Schema"),
            new Entry("data/meetings.csv", "Meetings", "a row for each meeting"),
            new Entry("data/actions.csv", "Action items", "a row for each, with owners, and whether it is done"),
            new Entry("data/decisions.csv", "Decisions", "a row for each"),
            new Entry("data/projects.csv", "Projects", "a row for each line that names one"),
            new Entry("data/people.csv", "People", "a row for each person, with names and counts"),
            new Entry("data/attendance.csv", "Attendance", "a row for each entry of a roll call"),
            new Entry("data/csv-metadata.json", "Columns of the tables", "CSV on the Web"));

    private static final List<Entry> PAGES = List.of(
            new Entry("actions/", "Action items", "open and done, by owner"),
            new Entry("decisions/", "Decisions", "what the notes mark as decided"),
            new Entry("projects/", "Projects", "every line that speaks of a repository"),
            new Entry("topics/", "Topics", "what the meetings come back to"),
            new Entry("people/", "People", "everybody whom a roll call names"),
            new Entry("organizations/", "Organizations", "whom people signed in for"),
            new Entry("about/", "About", "how the facts were found, and what was not understood"));

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern MARKS = Pattern.compile("[\\[\\]<>\\\\`*_]");

    private final String base;
    private final Path root;
    private final boolean people;
    private final StringBuilder text = new StringBuilder();

    private record Entry(String url, String title, String note) {}

    private LlmsText(Optional<BaseUrl> base, Path root, boolean people) {
        this.base = base.map(BaseUrl::toString).orElse("");
        this.root = root;
        this.people = people;
    }

    static void write(Book book, SiteWords site, Optional<BaseUrl> base, MeetingWords words, Path root)
            throws IOException {
        LlmsText llms = new LlmsText(base, root, !site.hidesPeople());
        llms.text.append("# ").append(plain(site.name())).append("\n\n");
        if (!site.description().isEmpty())
            llms.text.append("> ").append(plain(site.description())).append("\n\n");
        llms.text
                .append("Notes of ")
                .append(meetings(book.held()))
                .append(". Facts were taken out of the notes by rules; each names its file and line.\n");
        llms.section("Data", DATA.stream());
        llms.section("Series of meetings", book.series().stream().map(LlmsText::series));
        llms.section("Pages", PAGES.stream());
        List<Meeting> newestFirst = new ArrayList<>(book.meetings());
        Collections.reverse(newestFirst);
        Map<String, String> series = new HashMap<>();
        book.series().forEach(s -> series.put(s.id(), s.title()));
        llms.section(
                "Optional",
                newestFirst.stream()
                        .map(m -> meeting(m, series.getOrDefault(m.series(), m.series()), words.matter(m))));
        Files.writeString(root.resolve("llms.txt"), llms.text);
    }

    private static Entry series(Series series) {
        String what = meetings(series.held());
        return new Entry(
                series.url(),
                series.title(),
                series.description().isEmpty() ? what : series.description() + " " + what);
    }

    private static Entry meeting(Meeting meeting, String series, List<String> matter) {
        return new Entry(
                meeting.url(),
                meeting.date().map(MeetingDate::toString).orElse("without a date"),
                series + (meeting.isCancelled() ? ", cancelled" : "") + ": "
                        + (matter.isEmpty() ? meeting.title() : String.join(" · ", matter)));
    }

    private static String meetings(List<Meeting> meetings) {
        List<MeetingDate> dates =
                meetings.stream().flatMap(m -> m.date().stream()).toList();
        String count = meetings.size() == 1 ? "1 meeting" : meetings.size() + " meetings";
        if (dates.isEmpty()) return count;
        MeetingDate first = dates.get(0);
        MeetingDate last = dates.get(dates.size() - 1);
        return count + ", " + first + (last.equals(first) ? "" : " to " + last);
    }

    private void section(String title, Stream<Entry> entries) {
        text.append("\n## ").append(title).append("\n\n");
        entries.filter(this::belongs)
                .forEach(e -> text.append("- [")
                        .append(plain(e.title()))
                        .append("](")
                        .append(base)
                        .append(Addresses.encoded(e.url()))
                        .append("): ")
                        .append(plain(e.note()))
                        .append('\n'));
    }

    private boolean belongs(Entry entry) {
        String url = entry.url();
        boolean aboutPeople = url.startsWith("people/") || url.equals("data/people.csv");
        if (!people && (aboutPeople || url.equals("data/attendance.csv"))) return false;
        return Files.exists(root.resolve(url.endsWith("/") ? url + "index.html" : url));
    }

    /** One line in which no sign makes a link or a heading. */
    private static String plain(String words) {
        String line = BLANKS.matcher(words).replaceAll(" ").strip();
        return MARKS.matcher(line).replaceAll("\\\\$0");
    }
}
