package org.minutebook.site.pages;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.minutebook.book.Book;
import org.minutebook.book.Discussions;
import org.minutebook.book.Meeting;
import org.minutebook.book.Topic;

/** Discussions as a search index would find them: the lines of the project that is named most, as a topic. */
final class OneTopic implements Discussions {
    private final Optional<Topic> topic;

    OneTopic(Book book) {
        this.topic = book.projects().stream()
                .max(Comparator.comparingInt(p -> p.mentions().size()))
                .map(p -> new Topic(p.id().replace('/', ' '), List.of(), p.mentions()));
    }

    @Override
    public List<Topic> topics() {
        return topic.stream().toList();
    }

    @Override
    public List<Continued> of(Meeting meeting) {
        return topic.map(Topic::mentions).stream()
                .flatMap(List::stream)
                .filter(mention -> mention.meeting().id().equals(meeting.id()))
                .flatMap(mention -> mention.passage().stream())
                .limit(1)
                .map(passage -> new Continued(passage, elsewhere(meeting)))
                .filter(continued -> !continued.elsewhere().isEmpty())
                .toList();
    }

    private List<Elsewhere> elsewhere(Meeting meeting) {
        return topic.map(Topic::mentions).stream()
                .flatMap(List::stream)
                .filter(mention -> !mention.meeting().id().equals(meeting.id()))
                .flatMap(mention -> mention.passage().map(p -> new Elsewhere(mention.meeting(), p)).stream())
                .limit(2)
                .toList();
    }
}
