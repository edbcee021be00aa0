package org.minutebook.site.pages;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.minutebook.book.Attendance;
import org.minutebook.book.Book;
import org.minutebook.book.CarriedTask;
import org.minutebook.book.Meeting;
import org.minutebook.book.Organization;
import org.minutebook.book.Person;
import org.minutebook.book.Reference;
import org.minutebook.book.Series;
import org.minutebook.book.TaskReference;
import org.minutebook.minutes.ActionItem;
import org.minutebook.minutes.ProjectMention;
import org.minutebook.minutes.SourceLine;

/** What several kinds of pages need of the book, worked out once. */
final class Catalog {
    /** In place of a topic. */
    private static final int PROJECTS = 3;

    private final Book book;
    private final Timeline timeline;
    private final Topics topics;
    private final List<TaskLine> carriedTasks;
    private final Map<String, List<TaskLine>> tasksByOwner = new HashMap<>();
    private final Map<String, NotesLines> notes = new HashMap<>();
    private final Map<String, MeetingLine> lines = new HashMap<>();
    private final Map<String, Series> seriesById = new HashMap<>();
    private final Map<String, Link> series = new TreeMap<>();
    private final Map<String, Link> organizations = new HashMap<>();
    private final Map<SourceLine, Set<String>> organizationsByLine = new HashMap<>();

    Catalog(Book book) {
        this.book = book;
        this.timeline = Timeline.of(book.meetings());
        for (Series s : book.series()) {
            seriesById.put(s.id(), s);
            series.put(s.id(), new Link(s.title(), s.url()));
        }
        for (Organization o : book.organizations()) {
            Link link = new Link(o.name().name(), o.url());
            organizations.put(o.name().name(), link);
            for (Reference entry : o.entries())
                organizationsByLine
                        .computeIfAbsent(entry.source(), any -> new HashSet<>())
                        .add(o.id());
            o.name().aliases().forEach(alias -> organizations.putIfAbsent(alias, link));
        }
        topics = new Topics(book.meetings());
        for (Meeting m : book.meetings()) {
            notes.put(m.id(), new NotesLines(m));
            lines.put(m.id(), newLine(m));
        }
        carriedTasks = carried();
        for (TaskLine task : carriedTasks)
            for (Link owner : task.owners())
                tasksByOwner
                        .computeIfAbsent(owner.url(), any -> new ArrayList<>())
                        .add(task);
    }

    private MeetingLine newLine(Meeting m) {
        Optional<String> title = topics.title(m).filter(t -> m.date().isEmpty() || !repeatsSeries(m));
        return new MeetingLine(
                m.url(),
                DateWords.of(m.date()),
                series(m.series()),
                title,
                matter(m, title.isPresent()),
                m.headcount(),
                m.tasks().size(),
                m.isCancelled());
    }

    /** Where no words are the meeting's own, the projects that its notes name tell most of it. */
    private List<String> matter(Meeting m, boolean titled) {
        List<String> own = topics.of(m);
        if (!own.isEmpty() || titled) return own;
        List<String> projects = projects(m).stream()
                .limit(PROJECTS)
                .map(p -> p.what().text().substring(p.what().text().lastIndexOf('/') + 1))
                .toList();
        return projects.isEmpty() ? topics.remarks(m) : projects;
    }

    /** What a meeting's notes name, with how many lines. */
    List<Tally> projects(Meeting meeting) {
        Map<String, Integer> counts = new TreeMap<>();
        for (ProjectMention mention : meeting.minutes().projects()) counts.merge(mention.project(), 1, Integer::sum);
        return Tally.of(counts, this::project, Integer.MAX_VALUE);
    }

    Book book() {
        return book;
    }

    Timeline timeline() {
        return timeline;
    }

    /** What each meeting was about. */
    Topics topics() {
        return topics;
    }

    NotesLines notes(Meeting meeting) {
        return notes.get(meeting.id());
    }

    MeetingLine line(Meeting meeting) {
        return lines.get(meeting.id());
    }

    /** The meetings as lines, in the order given. */
    List<MeetingLine> lines(Collection<Meeting> meetings) {
        return meetings.stream().map(this::line).toList();
    }

    Link series(String id) {
        return series.get(id);
    }

    /** Whether a meeting's title says no more than its series and its date. */
    boolean repeatsSeries(Meeting meeting) {
        return Topics.repeats(meeting.title(), seriesById.get(meeting.series()));
    }

    /** The organization that a roll call means by these words. */
    Optional<Link> organization(String asWritten) {
        return Optional.ofNullable(organizations.get(asWritten));
    }

    /** Whether somebody signed in for the organization. */
    boolean isOf(Attendance attendance, Organization organization) {
        return organizationsByLine
                .getOrDefault(attendance.entry().source(), Set.of())
                .contains(organization.id());
    }

    Optional<Link> person(String id) {
        return book.person(id).map(p -> new Link(p.name(), p.url()));
    }

    Optional<Link> project(String id) {
        return book.project(id).map(p -> new Link(p.id(), p.url()));
    }

    /** Links to those of these people who are in the book. */
    List<Link> people(Collection<String> ids) {
        return ids.stream().flatMap(id -> person(id).stream()).toList();
    }

    /** Where a line of the notes is to be seen on the web. */
    Optional<String> source(SourceLine line) {
        return book.archive().links().map(links -> links.line(line));
    }

    /** Where the file of a line is edited on the web. */
    Optional<String> edit(SourceLine line) {
        return book.archive().links().flatMap(links -> links.edit(line.file()));
    }

    /** How many decisions the notes mark. */
    int decisions() {
        return book.meetings().stream()
                .mapToInt(m -> m.minutes().decisions().size())
                .sum();
    }

    TaskLine task(TaskReference task) {
        return task(task, task.task().owners(), List.of());
    }

    /** Every action item once, as it was last written of; newest first. */
    List<TaskLine> carriedTasks() {
        return carriedTasks;
    }

    /** Those of {@link #carriedTasks} that a person ever owned. */
    List<TaskLine> carriedTasks(Person person) {
        return Collections.unmodifiableList(tasksByOwner.getOrDefault(person.url(), List.of()));
    }

    private List<TaskLine> carried() {
        return newestFirst(book.carriedTasks(), t -> t.lastSeen().at().meeting()).stream()
                .map(t -> task(t.lastSeen(), t.owners(), earlier(t)))
                .toList();
    }

    private List<TaskLine.Earlier> earlier(CarriedTask task) {
        return task.occurrences().subList(0, task.occurrences().size() - 1).stream()
                .map(TaskReference::at)
                .map(at -> new TaskLine.Earlier(
                        DateWords.of(at.meeting().date()), notes(at.meeting()).url(at.source())))
                .toList();
    }

    private TaskLine task(TaskReference task, List<String> owners, List<TaskLine.Earlier> earlier) {
        Meeting meeting = task.at().meeting();
        return new TaskLine(
                Words.shorten(task.task().item().text(), 400),
                notes(meeting).url(task.at().source()),
                DateWords.of(meeting.date()),
                series(meeting.series()),
                people(owners),
                task.task().item().done(),
                task.task().item().kind() == ActionItem.Kind.EXPLICIT,
                task.task().item().issues().stream().map(Catalog::issue).toList(),
                earlier);
    }

    /** {@code https://github.com/owner/repo/issues/12}: {@code repo#12}. */
    private static Link issue(String address) {
        String[] parts = address.split("/");
        return new Link(parts[parts.length - 3] + "#" + parts[parts.length - 1], address);
    }

    /** Lines grouped by meeting, newest meeting first, and by year; lines with nothing to read are left out. */
    List<Year<Quotes>> quotes(Collection<Reference> references) {
        Map<String, Meeting> meetings = new LinkedHashMap<>();
        Map<String, TreeSet<SourceLine>> byMeeting = new LinkedHashMap<>();
        for (Reference r : references) {
            meetings.put(r.meeting().id(), r.meeting());
            byMeeting.computeIfAbsent(r.meeting().id(), any -> new TreeSet<>()).add(r.source());
        }
        List<Quotes> quotes = newestFirst(meetings.values(), m -> m).stream()
                .map(m -> new Quotes(
                        line(m),
                        byMeeting.get(m.id()).stream()
                                .map(notes(m)::quote)
                                .filter(q -> !q.text().isEmpty())
                                .distinct()
                                .toList()))
                .filter(q -> !q.lines().isEmpty())
                .toList();
        return Year.group(quotes, q -> q.meeting().date());
    }

    /** By year, the newest first, and by date within each; those without a date last. */
    static List<Meeting> yearsNewestFirst(Collection<Meeting> meetings) {
        return meetings.stream()
                .sorted(Comparator.comparingInt(
                                (Meeting m) -> m.date().map(d -> -d.year()).orElse(0))
                        .thenComparing(Meeting.BY_DATE))
                .toList();
    }

    /** Newest first; those without a date last. */
    static <T> List<T> newestFirst(Collection<T> all, Function<T, Meeting> meeting) {
        return all.stream().sorted(Comparator.comparing(meeting, NEWEST_FIRST)).toList();
    }

    private static final Comparator<Meeting> NEWEST_FIRST =
            Comparator.comparing((Meeting m) -> m.date().isEmpty()).thenComparing(Meeting.BY_DATE.reversed());
}
