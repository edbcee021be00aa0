package org.minutebook.site.pages;

import java.util.List;
import org.minutebook.book.Meeting;

/**
 * What {@code decisions.ftl} gets as {@code content.decisions}.
 *
 * @param years the meetings that decided something, newest first
 */
public record DecisionsPage(List<Year<Quotes>> years) {
    static DecisionsPage of(Catalog catalog) {
        List<Meeting> deciding = catalog.book().meetings().stream()
                .filter(m -> !m.minutes().decisions().isEmpty())
                .toList();
        return new DecisionsPage(Year.group(
                Catalog.newestFirst(deciding, m -> m).stream()
                        .map(m -> quotes(m, catalog))
                        .toList(),
                q -> q.meeting().date()));
    }

    /** What a meeting decided. */
    static Quotes quotes(Meeting meeting, Catalog catalog) {
        return new Quotes(
                catalog.line(meeting),
                meeting.minutes().decisions().stream()
                        .map(d -> catalog.notes(meeting).quote(d.source(), d.text()))
                        .toList());
    }
}
