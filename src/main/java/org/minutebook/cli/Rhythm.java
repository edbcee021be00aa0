package org.minutebook.cli;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** How often a series meets, told from its last meetings: each week or two, or on a weekday of the month. */
final class Rhythm {
    /** Older meetings may have had another rhythm. */
    private static final int RECENT = 6;
    /** Fewer have none. */
    private static final int LEAST = 3;

    private static final int DAYS_OF_A_WEEK = 7;
    private static final double DAYS_OF_A_MONTH = 30.4;
    /** A gap that is longer is counted in months. */
    private static final int LONGEST_IN_WEEKS = 17;

    private final List<LocalDate> days;

    private Rhythm(List<LocalDate> days) {
        this.days = days;
    }

    /** @param days of all meetings, in order */
    static Rhythm of(List<LocalDate> days) {
        List<LocalDate> distinct = days.stream().distinct().toList();
        return new Rhythm(distinct.subList(Math.max(0, distinct.size() - RECENT), distinct.size()));
    }

    /**
     * The next day after the last meeting; empty where too few meetings tell of no rhythm.
     *
     * @param earliest meetings that would have been before it were not written down
     */
    Optional<LocalDate> next(LocalDate earliest) {
        if (days.size() < LEAST) return Optional.empty();
        int gap = usualGap();
        return Optional.of(gap <= LONGEST_IN_WEEKS ? inWeeks(gap, earliest) : inMonths(gap, earliest));
    }

    private LocalDate inWeeks(int gap, LocalDate earliest) {
        long weeks = Math.max(1, Math.round(gap / (double) DAYS_OF_A_WEEK));
        LocalDate next = days.get(days.size() - 1).plusWeeks(weeks);
        while (next.isBefore(earliest)) next = next.plusWeeks(weeks);
        return next;
    }

    private LocalDate inMonths(int gap, LocalDate earliest) {
        long months = Math.max(1, Math.round(gap / DAYS_OF_A_MONTH));
        YearMonth month = YearMonth.from(days.get(days.size() - 1)).plusMonths(months);
        while (inMonth(month).isBefore(earliest)) month = month.plusMonths(months);
        return inMonth(month);
    }

    private LocalDate inMonth(YearMonth month) {
        int week = most(day -> (day.getDayOfMonth() - 1) / DAYS_OF_A_WEEK + 1);
        DayOfWeek weekday = most(LocalDate::getDayOfWeek);
        LocalDate next = month.atDay(1).with(TemporalAdjusters.dayOfWeekInMonth(week, weekday));
        // A fifth Thursday that the month does not have is its last one.
        return YearMonth.from(next).equals(month) ? next : next.minusWeeks(1);
    }

    private int usualGap() {
        List<Integer> gaps = IntStream.range(1, days.size())
                .mapToObj(i -> (int) ChronoUnit.DAYS.between(days.get(i - 1), days.get(i)))
                .sorted()
                .toList();
        return gaps.get(gaps.size() / 2);
    }

    private <T extends Comparable<T>> T most(Function<LocalDate, T> part) {
        return days.stream().map(part).collect(Collectors.groupingBy(p -> p, Collectors.counting())).entrySet().stream()
                .max((a, b) -> a.getValue().equals(b.getValue())
                        ? a.getKey().compareTo(b.getKey())
                        : a.getValue().compareTo(b.getValue()))
                .orElseThrow()
                .getKey();
    }
}
