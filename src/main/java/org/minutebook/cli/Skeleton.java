package org.minutebook.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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

/**
 * What a series' notes have each time, whoever comes and whatever is spoken of: the lines that the newest notes share
 * with those before them, without what is said, done or signed on them. Where there is one meeting, its headings.
 */
final class Skeleton {
    private Skeleton() {}

    /**
     * @param meetings those with a day, by date; at least one
     * @param day that the lines are to tell
     * @return Markdown, without the dated heading of a file of many meetings; empty where the notes share nothing
     */
    static String of(List<Meeting> meetings, LocalDate day) {
        Meeting newest = meetings.get(meetings.size() - 1);
        List<DatedText> lines = lines(newest);
        Set<DatedText> shared = meetings.size() > 1
                ? new HashSet<>(lines(meetings.get(meetings.size() - 2)))
                : lines.stream().filter(line -> line.text().startsWith("#")).collect(Collectors.toSet());
        Notes notes = newest.notes().notes();
        Set<Integer> facts = facts(newest.minutes());
        List<String> kept = new ArrayList<>();
        int last = -1;
        for (int i = notes.wholeFile() ? 0 : 1; i < lines.size(); i++) {
            DatedText line = lines.get(i);
            if (line.text().isBlank()
                    || !shared.contains(line)
                    || facts.contains(notes.source().line() + i)) continue;
            if (last >= 0 && i > last + 1) kept.add("");
            kept.add(line.on(day));
            last = i;
        }
        return kept.isEmpty() ? "" : String.join("\n", kept) + "\n";
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
