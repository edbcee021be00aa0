package org.minutebook.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.minutebook.book.Book;
import org.minutebook.book.Meeting;
import org.minutebook.minutes.SourceLine;

/**
 * What each meeting's notes say of its own, line by line, with the terms of each line; lines that come with a template
 * are left out.
 *
 * @param meetings in the book's order
 */
record Discussed(List<Notes> meetings) {
    /** A line that this many meetings have is a template's. */
    private static final int TEMPLATE = 4;

    /**
     * A meeting.
     *
     * @param meeting the meeting
     * @param lines in order
     */
    record Notes(Meeting meeting, List<Line> lines) {}

    /**
     * A line.
     *
     * @param source where it starts
     * @param stems of all its words, a space before and after each
     * @param terms stems of its terms, with how it writes them first
     * @param isTitle whether it is a heading or a bullet that names what stands below it
     */
    record Line(SourceLine source, String stems, Map<String, TermUse> terms, boolean isTitle) {
        /** Whether the words stand in it side by side. */
        boolean has(String term) {
            return stems.contains(" " + term + " ");
        }
    }

    static Discussed of(Book book) {
        List<List<NoteLine>> lines =
                book.meetings().stream().map(m -> NoteLine.of(m).toList()).toList();
        Set<String> template = template(lines);
        List<Notes> meetings = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++)
            meetings.add(new Notes(
                    book.meetings().get(i),
                    lines.get(i).stream()
                            .filter(line -> !template.contains(line.key()))
                            .map(line -> new Line(line.source(), line.stems(), LineTerms.of(line), line.isTitle()))
                            .toList()));
        return new Discussed(meetings);
    }

    private static Set<String> template(List<List<NoteLine>> meetings) {
        Map<String, Integer> counts = new HashMap<>();
        for (List<NoteLine> lines : meetings) {
            Set<String> seen = new HashSet<>();
            lines.forEach(line -> seen.add(line.key()));
            seen.forEach(key -> counts.merge(key, 1, Integer::sum));
        }
        counts.values().removeIf(count -> count < TEMPLATE);
        return counts.keySet();
    }
}
