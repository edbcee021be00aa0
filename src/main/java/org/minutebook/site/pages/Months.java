package org.minutebook.site.pages;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.minutebook.book.Meeting;

/**
 * Meetings in a grid of the twelve months: a calendar that is a table.
 *
 * @param title what it shows
 * @param of heading of the rows
 * @param rows from top to bottom
 */
public record Months(String title, String of, List<Row> rows) {
    private static final int MONTHS = 12;
    private static final int LEVELS = 4;

    public Months {
        rows = List.copyOf(rows);
    }

    /**
     * A row.
     *
     * @param label a year, or a series
     * @param months twelve, each with its meetings by date
     */
    public record Row(Link label, List<List<Day>> months) {}

    /**
     * A meeting.
     *
     * @param meeting the meeting
     * @param number the day of the month, or {@code ·} where none is told
     * @param level 0 without a roll call, else 1 to 4: the more people, the higher
     */
    public record Day(MeetingLine meeting, String number, int level) {}

    /**
     * The meetings that have a date.
     *
     * @param label of the row that a meeting belongs to; rows come in the order in which the meetings call for them
     */
    static Months of(
            String title, String of, Collection<Meeting> meetings, Function<Meeting, Link> label, Catalog catalog) {
        int most = meetings.stream().mapToInt(Meeting::headcount).max().orElse(0);
        Map<Link, List<List<Day>>> rows = new LinkedHashMap<>();
        for (Meeting meeting : meetings)
            meeting.date()
                    .ifPresent(date -> rows.computeIfAbsent(label.apply(meeting), any -> year())
                            .get(date.month().getMonthValue() - 1)
                            .add(day(meeting, most, catalog)));
        return new Months(
                title,
                of,
                rows.entrySet().stream()
                        .map(row -> new Row(row.getKey(), row.getValue()))
                        .toList());
    }

    private static List<List<Day>> year() {
        return Stream.<List<Day>>generate(ArrayList::new).limit(MONTHS).toList();
    }

    private static Day day(Meeting meeting, int most, Catalog catalog) {
        String number = meeting.date()
                .flatMap(date -> date.day())
                .map(day -> String.valueOf(day.getDayOfMonth()))
                .orElse("·");
        int people = meeting.headcount();
        return new Day(catalog.line(meeting), number, people == 0 ? 0 : 1 + (LEVELS - 1) * people / most);
    }
}
