package org.minutebook.site.pages;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.minutebook.book.Meeting;
import org.minutebook.book.Reference;
import org.minutebook.book.Spoken;
import org.minutebook.book.Topic;

/**
 * What {@code topic.ftl} gets as {@code content.topic}.
 *
 * @param name of the topic
 * @param meetings how many meetings speak of it
 * @param first the first of these with a date
 * @param latest the last of these with a date
 * @param chart in which meetings, and how often
 * @param speakers who spoke of it most, with how many lines
 * @param outcome what was decided about it, and what was to be done
 * @param mentions the lines that speak of it, newest meeting first
 */
public record TopicPage(
        String name,
        int meetings,
        Optional<MeetingLine> first,
        Optional<MeetingLine> latest,
        Chart chart,
        List<Tally> speakers,
        Outcome outcome,
        List<Year<Quotes>> mentions) {
    private static final int SHOWN = 12;

    static TopicPage of(Topic topic, Catalog catalog, Charts charts) {
        List<Meeting> meetings = topic.meetings();
        List<Meeting> dated =
                meetings.stream().filter(m -> m.date().isPresent()).toList();
        return new TopicPage(
                topic.name(),
                meetings.size(),
                dated.stream().findFirst().map(catalog::line),
                dated.isEmpty() ? Optional.empty() : Optional.of(catalog.line(dated.get(dated.size() - 1))),
                chart(topic, meetings, charts),
                Tally.of(speakers(topic), catalog::person, SHOWN),
                Outcome.of(topic, catalog),
                catalog.quotes(topic.mentions()));
    }

    private static Chart chart(Topic topic, List<Meeting> meetings, Charts charts) {
        Map<String, Integer> lines = new HashMap<>();
        topic.mentions().forEach(mention -> lines.merge(mention.meeting().id(), 1, Integer::sum));
        int most = lines.values().stream().mapToInt(Integer::intValue).max().orElse(1);
        return charts.draw(
                "discussed",
                "Meetings that speak of " + topic.name() + " by series and year",
                "A short tick is a meeting of the series. A stroke is a meeting whose notes speak of the topic; the more"
                        + " lines do, the higher, up to " + Words.count(most, "line") + ".",
                List.of(new Charts.Kind(
                        "present", true, meetings, m -> 30 + 66 * lines.getOrDefault(m.id(), 0) / most)));
    }

    /** Ids of those who are credited with one of the lines, with how many. */
    private static Map<String, Integer> speakers(Topic topic) {
        Map<String, Integer> lines = new TreeMap<>();
        for (Reference mention : topic.mentions())
            mention.meeting().statements().stream()
                    .filter(spoken -> holds(spoken, mention))
                    .flatMap(spoken -> spoken.people().stream())
                    .distinct()
                    .forEach(person -> lines.merge(person, 1, Integer::sum));
        return lines;
    }

    private static boolean holds(Spoken spoken, Reference mention) {
        return spoken.statement().source().equals(mention.source());
    }
}
