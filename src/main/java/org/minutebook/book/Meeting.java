package org.minutebook.book;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.minutebook.minutes.MeetingDate;
import org.minutebook.minutes.Minutes;
import org.minutebook.minutes.Passage;
import org.minutebook.minutes.SourceLine;
import org.minutebook.people.PersonMention;
import org.minutebook.reading.ParsedNotes;

/**
 * One meeting, its people resolved.
 *
 * @param id {@code series/date}, or the path of the meeting's own file: {@code community/2020-08-20}
 * @param minutes what the notes say
 * @param notes the notes with their tree, for the page
 * @param attendees in the order of the roll call
 * @param regrets likewise
 * @param statements in order
 * @param tasks in order
 * @param roles who led it and who took its notes, in order
 * @param mentions every place that names a person, in order, none inside another
 */
public record Meeting(
        String id,
        Minutes minutes,
        ParsedNotes notes,
        List<Attendance> attendees,
        List<Attendance> regrets,
        List<Spoken> statements,
        List<Task> tasks,
        List<RoleHolder> roles,
        List<PersonMention> mentions) {
    /** By date and then id; meetings without a date come last. */
    public static final Comparator<Meeting> BY_DATE = Comparator.comparing(
                    (Meeting m) -> m.date().map(MeetingDate::firstDay).orElse(LocalDate.MAX))
            .thenComparing(Meeting::id);

    public Meeting {
        attendees = List.copyOf(attendees);
        regrets = List.copyOf(regrets);
        statements = List.copyOf(statements);
        tasks = List.copyOf(tasks);
        roles = List.copyOf(roles);
        mentions = List.copyOf(mentions);
    }

    /** Address of the page, relative to the site's root: {@code meetings/community/2020-08-20/}. */
    public String url() {
        return "meetings/" + id + "/";
    }

    public String series() {
        return minutes.series();
    }

    public Optional<MeetingDate> date() {
        return minutes.date();
    }

    public String title() {
        return minutes.title();
    }

    /** Whether the notes say that it did not take place. */
    public boolean isCancelled() {
        return minutes.isCancelled();
    }

    /** How many people the roll call names as present; who signed in twice counts once. */
    public int headcount() {
        return (int) attendees.stream().map(Attendance::person).distinct().count();
    }

    /** The innermost passage that the line belongs to. */
    public Optional<Passage> passageAt(SourceLine line) {
        return minutes.passages().stream()
                .filter(p -> p.source().line() <= line.line() && line.line() <= p.endLine())
                .min(Comparator.comparingInt(p -> p.endLine() - p.source().line()));
    }
}
