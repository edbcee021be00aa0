package org.minutebook.archive;

import java.util.Optional;
import org.minutebook.minutes.MeetingDate;

/**
 * Where a meeting starts in an archive file.
 *
 * @param heading its heading
 * @param date its date; empty where nothing tells the year
 */
record MeetingStart(DatedHeading heading, Optional<MeetingDate> date) {
    int level() {
        return heading.level();
    }

    int line() {
        return heading.line();
    }
}
