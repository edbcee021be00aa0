package org.minutebook.site.pages;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.minutebook.book.Meeting;
import org.minutebook.minutes.MeetingDate;

/** Where a day stands on the time axis of a chart: whole years, from the archive's first meeting to its newest. */
final class Timeline {
    /** Units from the left edge to the right one. */
    static final int WIDTH = 1000;

    private final int firstYear;
    private final int lastYear;

    private Timeline(int firstYear, int lastYear) {
        this.firstYear = firstYear;
        this.lastYear = lastYear;
    }

    /** The axis that holds all these meetings. */
    static Timeline of(List<Meeting> meetings) {
        List<Integer> years = meetings.stream()
                .flatMap(m -> m.date().stream())
                .map(MeetingDate::year)
                .sorted()
                .toList();
        return years.isEmpty() ? new Timeline(0, -1) : new Timeline(years.get(0), years.get(years.size() - 1));
    }

    /** The years of the axis, oldest first; none where no meeting has a date. */
    List<Integer> years() {
        return IntStream.rangeClosed(firstYear, lastYear).boxed().toList();
    }

    /** The quarters of the axis, oldest first: {@code 2020 Q3}. */
    List<String> quarters() {
        return years().stream()
                .flatMap(year -> IntStream.rangeClosed(1, 4).mapToObj(quarter -> year + " Q" + quarter))
                .toList();
    }

    /** The quarter of a date: {@code 2020 Q3}. */
    static String quarter(MeetingDate date) {
        return date.year() + " Q" + date.month().get(IsoFields.QUARTER_OF_YEAR);
    }

    /** Units from the left edge; empty for a meeting without a date. */
    Optional<Integer> position(Meeting meeting) {
        return meeting.date().map(date ->
                (int) (WIDTH * days(date.firstDay()) / days(LocalDate.of(lastYear + 1, 1, 1))));
    }

    /** Where a year starts, in hundredths of the width. */
    String percent(int year) {
        return Math.round(10_000.0 * (year - firstYear) / (lastYear - firstYear + 1)) / 100.0 + "%";
    }

    private long days(LocalDate day) {
        return ChronoUnit.DAYS.between(LocalDate.of(firstYear, 1, 1), day);
    }
}
