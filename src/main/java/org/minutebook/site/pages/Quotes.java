package org.minutebook.site.pages;

import java.util.List;

/**
 * Lines of one meeting.
 *
 * @param meeting the meeting
 * @param lines in the order of the notes, none twice
 */
public record Quotes(MeetingLine meeting, List<Quote> lines) {
    public Quotes {
        lines = List.copyOf(lines);
    }
}
