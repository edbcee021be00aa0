package org.minutebook.book;

import java.util.Optional;
import org.minutebook.minutes.Passage;
import org.minutebook.minutes.SourceLine;

/**
 * A line of a meeting that speaks of something: what a page links back to.
 *
 * @param meeting the meeting
 * @param source the line
 */
public record Reference(Meeting meeting, SourceLine source) {
    public Optional<Passage> passage() {
        return meeting.passageAt(source);
    }

    /** Address of the passage, relative to the site's root. */
    public String url() {
        return meeting.url() + passage().map(p -> "#" + p.fragment()).orElse("");
    }
}
