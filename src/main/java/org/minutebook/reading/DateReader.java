package org.minutebook.reading;

import java.util.Optional;
import org.minutebook.minutes.MeetingDate;

/** Tells when a meeting took place. */
final class DateReader {
    private DateReader() {}

    static Optional<MeetingDate> read(ParsedNotes notes) {
        return notes.notes().namedDate();
    }
}
