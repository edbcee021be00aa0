package org.minutebook.site.pages;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.minutebook.book.Meeting;
import org.minutebook.book.Reference;
import org.minutebook.book.Topic;

/**
 * What {@code organizations.ftl}, {@code projects.ftl} and {@code topics.ftl} get as {@code content.list}.
 *
 * @param rows those in most meetings first
 */
public record ListPage(List<Row> rows) {
    /**
     * An organization, a project or a topic.
     *
     * @param what its page
     * @param people how many people signed in for it, or spoke of it
     * @param meetings how many meetings name it
     * @param first the first of these
     * @param last the last of these
     * @param spark how many a year, as {@link Charts#spark} draws it
     */
    public record Row(
            Link what, int people, int meetings, Optional<DateWords> first, Optional<DateWords> last, String spark) {}

    static ListPage organizations(Catalog catalog, Charts charts) {
        return sorted(catalog.book().organizations().stream()
                .map(o -> row(new Link(o.name().name(), o.url()), o.people().size(), meetings(o.entries()), charts))
                .toList());
    }

    static ListPage projects(Catalog catalog, Charts charts, Said said) {
        return sorted(catalog.book().projects().stream()
                .map(p ->
                        row(new Link(p.id(), p.url()), said.speakersOf(p.id()).size(), meetings(p.mentions()), charts))
                .toList());
    }

    static ListPage topics(List<Topic> topics, Charts charts) {
        return sorted(topics.stream()
                .map(t -> row(new Link(t.name(), t.url()), 0, t.meetings(), charts))
                .toList());
    }

    /** The meetings of these lines, each once, in their order. */
    static Collection<Meeting> meetings(List<Reference> references) {
        Map<String, Meeting> meetings = new LinkedHashMap<>();
        references.forEach(r -> meetings.putIfAbsent(r.meeting().id(), r.meeting()));
        return meetings.values();
    }

    private static ListPage sorted(List<Row> rows) {
        return new ListPage(rows.stream()
                .sorted(Comparator.comparingInt(Row::meetings).reversed())
                .toList());
    }

    private static Row row(Link what, int people, Collection<Meeting> meetings, Charts charts) {
        List<DateWords> dates = meetings.stream()
                .filter(m -> m.date().isPresent())
                .map(m -> DateWords.of(m.date()))
                .toList();
        return new Row(
                what,
                people,
                meetings.size(),
                dates.stream().findFirst(),
                dates.isEmpty() ? Optional.empty() : Optional.of(dates.get(dates.size() - 1)),
                charts.spark(meetings));
    }
}
