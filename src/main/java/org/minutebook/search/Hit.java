package org.minutebook.search;

import org.minutebook.book.Meeting;
import org.minutebook.minutes.Passage;

/**
 * A passage that a query found.
 *
 * @param document number of the passage in the index: the same in a browser
 * @param meeting the meeting
 * @param passage the passage
 * @param score the higher, the better
 * @param snippet what of the passage to show
 */
public record Hit(int document, Meeting meeting, Passage passage, float score, String snippet) {
    /** Address of the passage, relative to the site's root. */
    public String url() {
        return meeting.url() + "#" + passage.fragment();
    }
}
