package org.minutebook.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.minutebook.minutes.DateOrder;
import org.minutebook.minutes.MeetingDate;

/**
 * Tells which headings of a file start meetings. Two or more dated headings of one level make it an archive file; there
 * every dated heading of that level or above it starts one. A month's heading that only gathers the days below it
 * starts none.
 */
final class MeetingHeadings {
    private static final Pattern OPENS_MEETING =
            Pattern.compile("(?i)(?:attendees|attendance|participants|present|roll call|check-?in|agenda)\\b.*");
    private static final Pattern GATHERS = Pattern.compile(
            "(?i)\\b(?:meetings?|minutes|notes|calls?|syncs?|archives?|logs?|history|past|previous|(?:19|20)\\d\\d)\\b");

    private MeetingHeadings() {}

    /** The headings that start meetings, in order; none where the file is no archive file. */
    static List<MeetingStart> of(NotePath path, NoteLines lines, DateOrder order) {
        List<NoteLines.Heading> all = lines.headings();
        List<DatedHeading> headings =
                all.stream().flatMap(h -> DatedHeading.of(h, order).stream()).toList();
        Optional<Integer> year = path.year().or(() -> yearOfTitle(all));
        List<Optional<Integer>> years = HeadingYears.of(all, headings, year, lines, order);
        List<MeetingStart> dated = new ArrayList<>();
        for (int i = 0; i < headings.size(); i++) {
            DatedHeading heading = headings.get(i);
            Optional<MeetingDate> date = heading.written().in(years.get(i));
            boolean isNoDay = years.get(i).isPresent() && date.isEmpty();
            if (!isNoDay) dated.add(new MeetingStart(heading, date));
        }
        List<MeetingStart> starts = IntStream.range(0, dated.size())
                .filter(i -> !gathersDays(all, dated, i))
                .mapToObj(dated::get)
                .toList();
        Optional<Integer> level = archiveLevel(starts);
        if (level.isEmpty()) return List.of();
        int first = starts.stream()
                .filter(d -> d.level() == level.get())
                .findFirst()
                .orElseThrow()
                .line();
        if (isOneMeeting(path, all, first, level.get())) return List.of();
        List<MeetingStart> ofLevel = starts.stream()
                .filter(d -> d.level() == level.get() || d.level() < level.get() && d.line() > first)
                .toList();
        boolean yearsAreTold = year.isPresent()
                || headings.stream().anyMatch(h -> h.written().year().isPresent());
        return yearsAreTold || areMeetings(path, all, ofLevel) ? ofLevel : List.of();
    }

    /** Whether the headings without a year are of meetings: they say so, the title or the name does, or most have a roll call. */
    private static boolean areMeetings(NotePath path, List<NoteLines.Heading> all, List<MeetingStart> starts) {
        boolean titled = GATHERS.matcher(path.name().replace('_', ' ')).find()
                || all.stream()
                        .filter(h -> h.line() < starts.get(0).line())
                        .anyMatch(h -> GATHERS.matcher(h.text()).find());
        long ofMeetings =
                starts.stream().filter(start -> start.heading().ofMeeting()).count();
        long opened = IntStream.range(0, starts.size())
                .filter(i -> all.stream()
                        .filter(h -> h.line() > starts.get(i).line())
                        .filter(h -> i + 1 == starts.size()
                                || h.line() < starts.get(i + 1).line())
                        .anyMatch(h -> OPENS_MEETING.matcher(h.text()).matches()))
                .count();
        return titled || 2 * ofMeetings > starts.size() || 2 * opened > starts.size();
    }

    /** The highest level with two dates. */
    private static Optional<Integer> archiveLevel(List<MeetingStart> dated) {
        for (int level = 1; level <= 6; level++) {
            int l = level;
            long dates = dated.stream()
                    .filter(d -> d.level() == l)
                    .map(d -> d.date()
                            .<Object>map(date -> date)
                            .orElseGet(() -> d.heading().written().monthAndDay()))
                    .distinct()
                    .count();
            if (dates >= 2) return Optional.of(level);
        }
        return Optional.empty();
    }

    /**
     * Dates that stand in a section of the notes (milestones, releases) split nothing: a roll call or an agenda of the
     * same level stands before them, or a heading above them that is no title and speaks of no meetings.
     */
    private static boolean isOneMeeting(NotePath path, List<NoteLines.Heading> all, int first, int level) {
        List<NoteLines.Heading> before =
                all.stream().filter(h -> h.line() < first).toList();
        boolean namesDay = path.date().flatMap(d -> d.day()).isPresent();
        if (before.stream()
                .filter(h -> h.level() == level)
                .anyMatch(h -> namesDay || OPENS_MEETING.matcher(h.text()).matches())) return true;
        List<NoteLines.Heading> above = before.stream()
                .filter(h -> h.level() < level && !GATHERS.matcher(h.text()).find())
                .toList();
        return above.size() > 1;
    }

    private static boolean gathersDays(List<NoteLines.Heading> all, List<MeetingStart> dated, int i) {
        DatedHeading month = dated.get(i).heading();
        if (!month.isMonth() || i + 1 == dated.size()) return false;
        MeetingStart next = dated.get(i + 1);
        boolean isNext = all.stream().noneMatch(h -> h.line() > month.line() && h.line() < next.line());
        return isNext
                && next.level() > month.level()
                && !next.heading().isMonth()
                && next.date()
                        .map(MeetingDate::month)
                        .equals(dated.get(i).date().map(MeetingDate::month));
    }

    private static Optional<Integer> yearOfTitle(List<NoteLines.Heading> headings) {
        return headings.stream().findFirst().flatMap(title -> new NotePath(title.text()).year());
    }
}
