package org.minutebook.minutes;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;

/**
 * When a meeting took place, as far as the notes tell: a day, or only a month.
 *
 * @param month the month, always known
 * @param day the day, where it is told
 */
public record MeetingDate(YearMonth month, Optional<LocalDate> day) implements Comparable<MeetingDate> {
    public static MeetingDate of(LocalDate day) {
        return new MeetingDate(YearMonth.from(day), Optional.of(day));
    }

    public static MeetingDate of(YearMonth month) {
        return new MeetingDate(month, Optional.empty());
    }

    /**
     * Reads {@code YYYY-MM-DD} or {@code YYYY-MM}.
     *
     * @throws DateTimeException where the text is neither
     */
    public static MeetingDate parse(String iso) {
        return iso.length() > "YYYY-MM".length() ? of(LocalDate.parse(iso)) : of(YearMonth.parse(iso));
    }

    public int year() {
        return month.getYear();
    }

    /** The day, or the month's first where no day is told: for sorting and for charts, not for showing. */
    public LocalDate firstDay() {
        return day.orElse(month.atDay(1));
    }

    /** The day, or the month's last where no day is told. */
    public LocalDate lastDay() {
        return day.orElse(month.atEndOfMonth());
    }

    /** By time; a month stands before its days. */
    @Override
    public int compareTo(MeetingDate other) {
        int byDay = firstDay().compareTo(other.firstDay());
        return byDay != 0 ? byDay : Boolean.compare(day.isPresent(), other.day.isPresent());
    }

    /** {@code 20 August 2020}, or {@code August 2020}. */
    public String inWords() {
        return day.map(d -> d.getDayOfMonth() + " ").orElse("")
                + month.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + year();
    }

    /** {@code YYYY-MM-DD} or {@code YYYY-MM} (ISO 8601). */
    @Override
    public String toString() {
        return day.map(LocalDate::toString).orElseGet(month::toString);
    }
}
