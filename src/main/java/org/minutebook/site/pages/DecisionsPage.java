package org.minutebook.site.pages;

import java.util.List;
import org.minutebook.book.Meeting;
import org.minutebook.minutes.Decision;

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

    /** A decision with those who are credited with its line. */
    private static Quote quote(Decision decision, Meeting meeting, Catalog catalog) {
        Quote quote = catalog.notes(meeting).quote(decision.source(), decision.text());
        List<String> who = meeting.statements().stream()
                .filter(s -> s.statement().source().equals(decision.source()))
                .flatMap(s -> s.people().stream())
                .distinct()
                .toList();
        return new Quote(quote.text(), quote.context(), quote.url(), catalog.people(who));
    }

    /** What a meeting decided. */
    static Quotes quotes(Meeting meeting, Catalog catalog) {
        return new Quotes(
                catalog.line(meeting),
                meeting.minutes().decisions().stream()
                        .map(d -> quote(d, meeting, catalog))
                        .toList());
    }
}
