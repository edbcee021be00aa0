package org.minutebook.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.minutebook.archive.Notes;
import org.minutebook.book.Meeting;
import org.minutebook.minutes.ActionItem;
import org.minutebook.minutes.Attendee;
import org.minutebook.minutes.Decision;
import org.minutebook.minutes.Minutes;
import org.minutebook.minutes.SourceLine;
import org.minutebook.minutes.Statement;
import org.minutebook.minutes.WrittenDate;

/**
 * What a series' notes have each time, whoever comes and whatever is spoken of: the lines of the newest notes that most of
 * those before them have too, without what is said, done or signed on them. Where there is one meeting, its headings.
 */
final class Skeleton {
    /** Older meetings may have been written down in another way. */
    private static final int RECENT = 6;

    private Skeleton() {}

    /**
     * @param meetings those with a day, by date; at least one
     * @param day that the lines are to tell
     * @return Markdown, without the dated heading of a file of many meetings; empty where the notes share nothing
     */
    static String of(List<Meeting> meetings, LocalDate day) {
        List<Meeting> recent = meetings.subList(Math.max(0, meetings.size() - RECENT), meetings.size());
        Meeting newest = recent.get(recent.size() - 1);
        Notes notes = newest.notes().notes();
        Predicate<DatedText> stands = standing(recent);
        Set<Integer> facts = facts(newest.minutes());
        List<DatedText> lines = lines(newest);
        List<String> kept = new ArrayList<>();
        int last = -1;
        int left = Integer.MAX_VALUE;
        for (int i = notes.wholeFile() ? 0 : 1; i < lines.size(); i++) {
            DatedText line = lines.get(i);
            if (line.text().isBlank()) continue;
            int indent = indent(line.text());
            // What stands below a bullet that is left out is left out with it.
            if (indent > left) continue;
            boolean keeps =
                    stands.test(line) && !facts.contains(notes.source().line() + i) && !tellsOtherDay(line, day);
            left = keeps ? Integer.MAX_VALUE : indent;
            if (!keeps) continue;
            if (last >= 0 && i > last + 1) kept.add("");
            kept.add(line.on(day));
            last = i;
        }
        return kept.isEmpty() ? "" : String.join("\n", kept) + "\n";
    }

    private static Predicate<DatedText> standing(List<Meeting> recent) {
        if (recent.size() == 1) return line -> line.text().startsWith("#");
        Map<DatedText, Integer> counts = new HashMap<>();
        for (Meeting meeting : recent)
            new HashSet<>(lines(meeting)).forEach(line -> counts.merge(line, 1, Integer::sum));
        return line -> 2 * counts.getOrDefault(line, 0) > recent.size();
    }

    /** An event, or the meeting after this one: it was copied, and is past. */
    private static boolean tellsOtherDay(DatedText line, LocalDate day) {
        return !line.tellsDay() && !WrittenDate.in(line.on(day)).isEmpty();
    }

    private static int indent(String line) {
        return line.length() - line.stripLeading().length();
    }

    private static List<DatedText> lines(Meeting meeting) {
        LocalDate day = meeting.date().flatMap(d -> d.day()).orElseThrow();
        return meeting.notes()
                .notes()
                .text()
                .lines()
                .map(line -> DatedText.of(line, day))
                .toList();
    }

    private static Set<Integer> facts(Minutes minutes) {
        return Stream.of(
                        minutes.attendees().stream().map(Attendee::source),
                        minutes.regrets().stream().map(Attendee::source),
                        minutes.statements().stream().map(Statement::source),
                        minutes.actions().stream().map(ActionItem::source),
                        minutes.decisions().stream().map(Decision::source))
                .flatMap(lines -> lines)
                .map(SourceLine::line)
                .collect(Collectors.toSet());
    }
}
