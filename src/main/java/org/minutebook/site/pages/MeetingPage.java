package org.minutebook.site.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.minutebook.book.Attendance;
import org.minutebook.book.Discussions;
import org.minutebook.book.Meeting;
import org.minutebook.book.Reference;
import org.minutebook.book.TaskReference;
import org.minutebook.site.Html;

/**
 * What {@code meeting.ftl} gets as {@code content.meeting}.
 *
 * @param date when
 * @param time at what time, where the notes tell it
 * @param cancelled whether it did not take place
 * @param series which series
 * @param title the notes' own title; empty where it is the date alone
 * @param body the notes
 * @param attendees in the order of the roll call, each once
 * @param regrets those who said that they would not come
 * @param unsigned those whom the notes credit with a line, and no roll call names, by name
 * @param roles who led it and who took its notes
 * @param projects with how many lines name them
 * @param tasks in the order of the notes
 * @param decisions in the order of the notes
 * @param agenda the headings, and what was spoken of at length below them
 * @param topics the archive's topics that its notes speak of most, with how many lines
 * @param continued passages whose matter other meetings speak of as well
 * @param cards a few words on everybody and every project that the notes mention
 * @param previous the meeting of the series before
 * @param next the meeting of the series after
 * @param file the source file, relative to the archive's root
 * @param line its first line of this meeting
 * @param endLine its last
 * @param source where that line is to be seen on the web
 * @param edit where the file is edited on the web
 */
public record MeetingPage(
        DateWords date,
        Optional<TimeWords> time,
        boolean cancelled,
        Link series,
        Optional<String> title,
        Html body,
        List<Attendee> attendees,
        List<Attendee> regrets,
        List<Link> unsigned,
        List<Roles.Held> roles,
        List<Tally> projects,
        List<TaskLine> tasks,
        List<Quote> decisions,
        List<Agenda.Item> agenda,
        List<Tally> topics,
        List<Continuation> continued,
        List<Card> cards,
        Optional<MeetingLine> previous,
        Optional<MeetingLine> next,
        String file,
        int line,
        int endLine,
        Optional<String> source,
        Optional<String> edit) {
    private static final int TOPICS = 6;

    /**
     * Somebody in the roll call.
     *
     * @param who the person
     * @param affiliation as written
     * @param organization the organization meant by it, if it has a page
     */
    public record Attendee(Link who, Optional<String> affiliation, Optional<Link> organization) {}

    static MeetingPage of(
            Meeting meeting,
            Optional<Meeting> previous,
            Optional<Meeting> next,
            Html body,
            Discussions discussions,
            TopicsByMeeting topics,
            Cards cards,
            Catalog catalog) {
        DateWords date = DateWords.of(meeting.date());
        return new MeetingPage(
                date,
                TimeWords.of(meeting.minutes()),
                meeting.isCancelled(),
                catalog.series(meeting.series()),
                Optional.of(meeting.title()).filter(t -> meeting.date().isEmpty() || !catalog.repeatsSeries(meeting)),
                body,
                attendees(meeting.attendees(), catalog),
                attendees(meeting.regrets(), catalog),
                unsigned(meeting, catalog),
                Roles.of(meeting, catalog),
                catalog.projects(meeting),
                meeting.tasks().stream()
                        .map(t -> catalog.task(new TaskReference(
                                new Reference(meeting, t.item().source()), t)))
                        .toList(),
                meeting.minutes().decisions().stream()
                        .map(d -> catalog.notes(meeting).quote(d.source(), d.text()))
                        .toList(),
                Agenda.of(meeting),
                topics.of(meeting, TOPICS),
                discussions.of(meeting).stream()
                        .map(c -> Continuation.of(c, catalog))
                        .toList(),
                cards.of(meeting, catalog),
                previous.map(catalog::line),
                next.map(catalog::line),
                meeting.minutes().source().file(),
                meeting.minutes().source().line(),
                meeting.minutes().endLine(),
                catalog.source(meeting.minutes().source()),
                catalog.edit(meeting.minutes().source()));
    }

    private static List<Link> unsigned(Meeting meeting, Catalog catalog) {
        Set<String> spoke = new TreeSet<>();
        meeting.statements().forEach(s -> spoke.addAll(s.people()));
        meeting.attendees().forEach(a -> spoke.remove(a.person()));
        meeting.regrets().forEach(a -> spoke.remove(a.person()));
        return catalog.people(spoke).stream()
                .sorted(Comparator.comparing(Link::text, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    /** Of somebody's entries the first that names an organization, else the first. */
    private static List<Attendee> attendees(List<Attendance> attendances, Catalog catalog) {
        Map<String, Attendance> entries = new LinkedHashMap<>();
        for (Attendance a : attendances)
            entries.merge(
                    a.person(), a, (old, more) -> old.entry().affiliation().isPresent() ? old : more);
        List<Attendee> attendees = new ArrayList<>();
        for (Attendance a : entries.values())
            catalog.person(a.person())
                    .ifPresent(who -> attendees.add(new Attendee(
                            who,
                            a.entry().affiliation(),
                            a.entry().affiliation().flatMap(catalog::organization))));
        return attendees;
    }
}
