package org.minutebook.minutes;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * At what time of day a meeting began.
 *
 * @param start by the clock of the zone
 * @param zone a region ({@code Europe/London}) or an offset ({@code -07:00}), as the notes tell it
 */
public record MeetingTime(LocalTime start, ZoneId zone) {
    /** The moment at which a meeting of the day began. */
    public Instant on(LocalDate day) {
        return day.atTime(start).atZone(zone).toInstant();
    }

    /** {@code 08:30 Europe/London}. */
    @Override
    public String toString() {
        return start + " " + zone;
    }
}
