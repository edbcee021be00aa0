package org.minutebook.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.minutebook.book.Book;
import org.minutebook.book.Meeting;
import org.minutebook.book.Organization;
import org.minutebook.book.Project;
import org.minutebook.book.Reference;
import org.minutebook.book.Topic;
import org.minutebook.people.Identity;

/**
 * Names that have a page of their own, so that a query that is nothing but a name can be answered by the page. A file
 * for each {@link FirstLetter} of the folded name holds rows of the name without
 * spaces, the kind, the title and the address; those that most meetings speak of come first.
 */
final class NameShards {
    /** What a page is about. */
    private enum Kind {
        PERSON,
        PROJECT,
        TOPIC,
        ORGANIZATION,
        SERIES
    }

    private record Row(String key, Kind kind, String title, String url, long meetings) {}

    private final Map<String, List<Row>> rows = new TreeMap<>();

    private NameShards(Book book, List<Topic> topics) {
        book.people()
                .forEach(p -> add(Kind.PERSON, p.name(), p.url(), p.attended().size(), names(p.identity())));
        book.projects().forEach(p -> add(Kind.PROJECT, p.id(), p.url(), meetings(p.mentions()), names(p)));
        topics.forEach(t -> add(Kind.TOPIC, t.name(), t.url(), t.meetings().size(), names(t)));
        book.organizations().forEach(o -> add(Kind.ORGANIZATION, o.name().name(), o.url(), 0, names(o)));
        book.series().forEach(s -> add(Kind.SERIES, s.title(), s.url(), s.held().size(), Stream.of(s.id(), s.title())));
    }

    static NameShards of(Book book, List<Topic> topics) {
        return new NameShards(book, topics);
    }

    /** The first letters that have a file. */
    Collection<String> letters() {
        return rows.keySet();
    }

    List<Shard> shards() throws IOException {
        List<Shard> shards = new ArrayList<>();
        for (Map.Entry<String, List<Row>> letter : rows.entrySet())
            shards.add(Shard.json("n" + letter.getKey(), json -> {
                json.writeStartArray();
                List<Row> byMeetings = letter.getValue().stream()
                        .sorted(Comparator.comparingLong((Row row) -> -row.meetings)
                                .thenComparing(Row::kind)
                                .thenComparing(Row::url)
                                .thenComparing(Row::key))
                        .toList();
                for (Row row : byMeetings) {
                    json.writeStartArray();
                    json.writeString(row.key);
                    json.writeNumber(row.kind.ordinal());
                    json.writeString(row.title);
                    json.writeString(row.url);
                    json.writeEndArray();
                }
                json.writeEndArray();
            }));
        return shards;
    }

    private void add(Kind kind, String title, String url, long meetings, Stream<String> names) {
        names.map(name -> String.join("", Words.texts(name)))
                .filter(key -> !key.isEmpty())
                .distinct()
                .forEach(key -> rows.computeIfAbsent(FirstLetter.of(key), any -> new ArrayList<>())
                        .add(new Row(key, kind, title, url, meetings)));
    }

    private static long meetings(List<Reference> mentions) {
        return mentions.stream()
                .map(Reference::meeting)
                .map(Meeting::id)
                .distinct()
                .count();
    }

    /** The surname by itself too. */
    private static Stream<String> names(Identity who) {
        return Stream.of(
                        Stream.of(who.id(), who.name()),
                        surname(who.name()).stream(),
                        who.handle().stream(),
                        who.aliases().stream())
                .flatMap(each -> each);
    }

    private static Optional<String> surname(String name) {
        int space = name.lastIndexOf(' ');
        return space < 0 ? Optional.empty() : Optional.of(name.substring(space + 1));
    }

    private static Stream<String> names(Topic topic) {
        return Stream.concat(Stream.of(topic.name()), topic.aliases().stream());
    }

    private static Stream<String> names(Project project) {
        return Stream.concat(
                Stream.of(project.id(), project.id().substring(project.id().lastIndexOf('/') + 1)),
                project.aliases().stream());
    }

    private static Stream<String> names(Organization organization) {
        return Stream.concat(Stream.of(organization.name().name()), organization.name().aliases().stream());
    }
}
