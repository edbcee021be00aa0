package org.minutebook.site.pages;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.minutebook.book.Meeting;
import org.minutebook.minutes.MeetingDate;

/**
 * How a series meets, told from its last meetings, since older ones may have had another habit.
 *
 * @param often {@code every two weeks}
 * @param weekday {@code always on a Thursday}, {@code mostly on a Tuesday}, {@code on changing weekdays}
 * @param people how many the roll calls usually name: their median; empty where there are none
 * @param of how many meetings it was told from
 * @param ended the last meeting's date, where the archive has gone on without it for several of its own intervals
 */
public record Habit(String often, String weekday, Optional<Integer> people, int of, Optional<DateWords> ended) {
    private static final int RECENT = 12;
    /** Fewer meetings have no habit. */
    private static final int LEAST = 3;

    /** Of the meetings on {@link #RECENT} days, how many may be on another weekday for "mostly" to hold. */
    private static final double MOSTLY = 0.6;

    /** How many times the usual days between two meetings may pass without one. */
    private static final int SKIPPED = 4;
    /** How many days a series may rest, however often it meets. */
    private static final int REST = 90;

    /**
     * Of meetings in the order of their dates.
     *
     * @param latest the newest date in the whole archive: how long a series has not met is told from it, not from a clock
     */
    static Optional<Habit> of(List<Meeting> meetings, Optional<MeetingDate> latest) {
        List<Meeting> dated = meetings.stream()
                .filter(m -> m.date().flatMap(d -> d.day()).isPresent())
                .toList();
        List<Meeting> recent = dated.subList(Math.max(0, dated.size() - RECENT), dated.size());
        List<LocalDate> days = recent.stream()
                .flatMap(m -> m.date().flatMap(d -> d.day()).stream())
                .distinct()
                .toList();
        if (days.size() < LEAST) return Optional.empty();
        int gap = gap(days);
        MeetingDate last = meetings.stream()
                .flatMap(m -> m.date().stream())
                .max(Comparator.naturalOrder())
                .orElseThrow();
        boolean goesOn = latest.map(l -> ChronoUnit.DAYS.between(last.lastDay(), l.firstDay()))
                .filter(missed -> missed > Math.max(REST, SKIPPED * gap))
                .isEmpty();
        Optional<DateWords> ended = goesOn ? Optional.empty() : Optional.of(DateWords.of(last));
        return Optional.of(new Habit(often(gap), weekday(days), people(recent), recent.size(), ended));
    }

    /** Days from one meeting to the next: their median. */
    private static int gap(List<LocalDate> days) {
        return median(IntStream.range(1, days.size())
                        .map(i -> (int) ChronoUnit.DAYS.between(days.get(i - 1), days.get(i)))
                        .boxed()
                        .toList())
                .orElseThrow();
    }

    private static String often(int gap) {
        if (gap < 4) return "several times a week";
        if (gap < 11) return "every week";
        if (gap < 18) return "every two weeks";
        if (gap < 25) return "every three weeks";
        if (gap < 46) return "every month";
        return gap < 320 ? "every " + Math.round(gap / 30.4) + " months" : "about once a year";
    }

    private static String weekday(List<LocalDate> days) {
        Map<DayOfWeek, Integer> counts = new TreeMap<>();
        days.forEach(day -> counts.merge(day.getDayOfWeek(), 1, Integer::sum));
        DayOfWeek most = counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
        if (counts.get(most) < MOSTLY * days.size()) return "on changing weekdays";
        String name = most.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        return (counts.size() == 1 ? "always" : "mostly") + " on a " + name;
    }

    private static Optional<Integer> people(List<Meeting> meetings) {
        return median(meetings.stream()
                .map(Meeting::headcount)
                .filter(people -> people > 0)
                .toList());
    }

    private static Optional<Integer> median(List<Integer> numbers) {
        return numbers.stream()
                .sorted(Comparator.naturalOrder())
                .skip(numbers.size() / 2)
                .findFirst();
    }
}
