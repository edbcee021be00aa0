package org.minutebook.site.pages;

import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import org.minutebook.minutes.MeetingDate;

/**
 * A meeting's date as people write it, with the machine's form.
 *
 * @param iso {@code 2020-08-20} or {@code 2020-08}; empty where no date is told
 * @param text {@code 20 August 2020}, {@code August 2020}, {@code No date}
 * @param brief for lists under a year's heading: {@code 20 Aug}, {@code Aug}, {@code No date}
 * @param month {@code Aug 2020}, or empty
 * @param year {@code 2020}, or {@code No date}
 */
public record DateWords(String iso, String text, String brief, String month, String year) {
    private static final String NONE = "No date";

    /** Words for a date, or for its absence. */
    public static DateWords of(Optional<MeetingDate> date) {
        return date.map(DateWords::of).orElse(new DateWords("", NONE, NONE, "", NONE));
    }

    /** Words for a date. */
    public static DateWords of(MeetingDate date) {
        String day = date.day().map(d -> d.getDayOfMonth() + " ").orElse("");
        String year = String.valueOf(date.year());
        Month month = date.month().getMonth();
        return new DateWords(date.toString(), date.inWords(), day + abbreviated(month), month(date.month()), year);
    }

    /** {@code Aug 2020}. */
    static String month(YearMonth month) {
        return abbreviated(month.getMonth()) + " " + month.getYear();
    }

    /** Three letters always: what Java abbreviates to depends on its release. */
    private static String abbreviated(Month month) {
        return month.getDisplayName(TextStyle.FULL, Locale.ENGLISH).substring(0, 3);
    }
}
