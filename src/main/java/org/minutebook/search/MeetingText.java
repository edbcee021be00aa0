package org.minutebook.search;

import java.util.List;
import org.minutebook.book.Meeting;
import org.minutebook.minutes.Passage;

/**
 * A meeting cut into words.
 *
 * @param meeting the meeting
 * @param passages those that are searched, in order: headings stand in the context of what is below them
 */
record MeetingText(Meeting meeting, List<PassageText> passages) {
    static MeetingText of(Meeting meeting) {
        return new MeetingText(
                meeting,
                meeting.minutes().passages().stream()
                        .filter(passage -> passage.kind() != Passage.Kind.HEADING)
                        .map(PassageText::of)
                        .toList());
    }
}
