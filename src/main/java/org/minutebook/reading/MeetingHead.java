package org.minutebook.reading;

import java.util.List;
import java.util.Optional;
import org.minutebook.minutes.MeetingDate;
import org.minutebook.minutes.MeetingTime;
import org.minutebook.minutes.Origin;

/**
 * What the head of the notes tells of the meeting itself.
 *
 * @param date when it took place
 * @param time at what time of day
 * @param title what it is called
 * @param origins by which rules all that was taken
 */
record MeetingHead(Optional<MeetingDate> date, Optional<MeetingTime> time, String title, List<Origin> origins) {
    MeetingHead {
        origins = List.copyOf(origins);
    }
}
