package org.minutebook.site.pages;

import java.util.List;
import org.minutebook.book.Discussions.Continued;
import org.minutebook.book.Discussions.Elsewhere;

/**
 * A passage of a meeting, and where else its matter was spoken of.
 *
 * @param passage its first words, with the address within the page
 * @param elsewhere passages of other meetings, the most alike first
 */
public record Continuation(Link passage, List<Place> elsewhere) {
    private static final int LENGTH = 110;

    /**
     * A passage of another meeting.
     *
     * @param meeting the meeting
     * @param words the passage's first words
     * @param url the passage
     */
    public record Place(MeetingLine meeting, String words, String url) {}

    static Continuation of(Continued continued, Catalog catalog) {
        return new Continuation(
                new Link(
                        Words.shorten(continued.passage().text(), LENGTH),
                        "#" + continued.passage().fragment()),
                continued.elsewhere().stream().map(e -> place(e, catalog)).toList());
    }

    private static Place place(Elsewhere elsewhere, Catalog catalog) {
        return new Place(
                catalog.line(elsewhere.meeting()),
                Words.shorten(elsewhere.passage().text(), LENGTH),
                elsewhere.meeting().url() + "#" + elsewhere.passage().fragment());
    }
}
