package org.minutebook.site.pages;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.minutebook.book.Meeting;
import org.minutebook.book.Topic;

/** Which topics each meeting speaks of. */
final class TopicsByMeeting {
    private final Map<String, Topic> topics = new HashMap<>();
    private final Map<String, Map<String, Integer>> lines = new HashMap<>();

    private TopicsByMeeting() {}

    static TopicsByMeeting of(List<Topic> topics) {
        TopicsByMeeting by = new TopicsByMeeting();
        for (Topic topic : topics) {
            by.topics.put(topic.id(), topic);
            topic.mentions()
                    .forEach(mention -> by.lines
                            .computeIfAbsent(mention.meeting().id(), any -> new TreeMap<>())
                            .merge(topic.id(), 1, Integer::sum));
        }
        return by;
    }

    /** Those with most lines of its notes first. */
    List<Tally> of(Meeting meeting, int limit) {
        return Tally.of(
                lines.getOrDefault(meeting.id(), Map.of()),
                id -> Optional.of(new Link(topics.get(id).name(), topics.get(id).url())),
                limit);
    }
}
