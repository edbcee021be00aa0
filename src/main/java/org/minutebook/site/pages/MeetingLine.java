package org.minutebook.site.pages;

import java.util.List;
import java.util.Optional;

/**
 * A meeting in a list.
 *
 * @param url its page
 * @param date when
 * @param series which series
 * @param title the notes' own title where it tells this meeting from others; most titles repeat the series
 * @param topics what the notes spend most lines on, in their order
 * @param people how many the roll call names
 * @param tasks how many action items
 * @param cancelled whether it did not take place
 */
public record MeetingLine(
        String url,
        DateWords date,
        Link series,
        Optional<String> title,
        List<String> topics,
        int people,
        int tasks,
        boolean cancelled) {
    public MeetingLine {
        topics = List.copyOf(topics);
    }
}
