package org.minutebook.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.minutebook.minutes.DateOrder;

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
    static List<DatedHeading> of(NotePath path, NoteLines lines, DateOrder order) {
        List<NoteLines.Heading> all = lines.headings();
        Optional<Integer> year = path.year().or(() -> yearOfTitle(all));
        List<Optional<DatedHeading>> dated =
                all.stream().map(h -> DatedHeading.of(h, year, order)).toList();
        List<DatedHeading> starts = new ArrayList<>();
        for (int i = 0; i < all.size(); i++)
            if (dated.get(i).isPresent() && !gathersDays(dated, i))
                starts.add(dated.get(i).get());
        Optional<Integer> level = archiveLevel(starts);
        if (level.isEmpty()) return List.of();
        int first = starts.stream()
                .filter(d -> d.level() == level.get())
                .findFirst()
                .orElseThrow()
                .line();
        if (isOneMeeting(path, all, first, level.get())) return List.of();
        return starts.stream()
                .filter(d -> d.level() == level.get() || d.level() < level.get() && d.line() > first)
                .toList();
    }

    /** The highest level with two dates. */
    private static Optional<Integer> archiveLevel(List<DatedHeading> dated) {
        for (int level = 1; level <= 6; level++) {
            int l = level;
            long dates = dated.stream()
                    .filter(d -> d.level() == l)
                    .map(DatedHeading::date)
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

    private static boolean gathersDays(List<Optional<DatedHeading>> headings, int i) {
        DatedHeading month = headings.get(i).orElseThrow();
        if (!month.isMonth() || i + 1 == headings.size()) return false;
        return headings.get(i + 1)
                .filter(next -> next.level() > month.level())
                .filter(next -> !next.isMonth()
                        && next.date().month().equals(month.date().month()))
                .isPresent();
    }

    private static Optional<Integer> yearOfTitle(List<NoteLines.Heading> headings) {
        return headings.stream().findFirst().flatMap(title -> new NotePath(title.text()).year());
    }
}
