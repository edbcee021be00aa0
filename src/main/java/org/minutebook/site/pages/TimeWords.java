package org.minutebook.site.pages;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.minutebook.minutes.MeetingDate;
import org.minutebook.minutes.MeetingTime;
import org.minutebook.minutes.Minutes;

/**
 * When on its day a meeting began.
 *
 * @param instant the moment, as ISO 8601 writes it: {@code 2020-08-20T08:00:00Z}
 * @param text by the clock of the notes: {@code 08:00 UTC}, {@code 17:00 London time}
 */
public record TimeWords(String instant, String text) {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    /** Empty where the notes tell no time, no zone or no day. */
    static Optional<TimeWords> of(Minutes minutes) {
        return minutes.date()
                .flatMap(MeetingDate::day)
                .flatMap(day -> minutes.time().map(time -> of(time, time.on(day))));
    }

    private static TimeWords of(MeetingTime time, Instant moment) {
        return new TimeWords(moment.toString(), CLOCK.format(time.start()) + " " + zone(time.zone()));
    }

    private static String zone(ZoneId zone) {
        if (zone.normalized() instanceof ZoneOffset offset)
            return offset.equals(ZoneOffset.UTC) ? "UTC" : "UTC" + offset.getId();
        String region = zone.getId();
        return region.substring(region.lastIndexOf('/') + 1).replace('_', ' ') + " time";
    }
}
