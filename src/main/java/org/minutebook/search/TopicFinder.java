package org.minutebook.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.minutebook.book.Book;
import org.minutebook.book.Reference;
import org.minutebook.book.Topic;
import org.minutebook.registry.Registry.TopicEntry;

/** Finds an archive's topics: its salient terms, as the registry corrects them, with every line that has them. */
final class TopicFinder {
    private final Book book;
    private final Discussed discussed;
    /** The topic of each term, by its stems. */
    private final Map<String, String> names = new LinkedHashMap<>();

    private TopicFinder(Book book) {
        this.book = book;
        this.discussed = Discussed.of(book);
    }

    /** The topics, by name. */
    static List<Topic> find(Book book) {
        TopicFinder finder = new TopicFinder(book);
        finder.chooseTerms();
        return finder.topics();
    }

    private void chooseTerms() {
        for (SalientTerms.Term term : SalientTerms.of(discussed, NameStems.of(book)))
            names.put(term.stems(), term.name());
        for (TopicEntry entry : book.registry().topics()) {
            List<String> words = new ArrayList<>(entry.aliases());
            words.add(entry.name());
            for (String name : words) {
                String stems = NameStems.stems(name);
                if (entry.leftOut()) names.remove(stems);
                else names.put(stems, entry.name());
            }
        }
    }

    private List<Topic> topics() {
        Map<String, List<Reference>> mentions = new HashMap<>();
        for (Discussed.Notes notes : discussed.meetings())
            for (Discussed.Line line : notes.lines())
                for (String topic : topicsOf(line))
                    mentions.computeIfAbsent(topic, any -> new ArrayList<>())
                            .add(new Reference(notes.meeting(), line.source()));
        Map<String, Topic> byAddress = new LinkedHashMap<>();
        mentions.entrySet().stream()
                .map(e -> new Topic(e.getKey(), aliases(e.getKey()), e.getValue()))
                .sorted(Comparator.comparing(Topic::name, String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(Topic::name))
                .forEach(topic -> byAddress.putIfAbsent(topic.id(), topic));
        return List.copyOf(byAddress.values());
    }

    private List<String> aliases(String name) {
        return book.registry().topics().stream()
                .filter(entry -> entry.name().equals(name) && !entry.leftOut())
                .flatMap(entry -> entry.aliases().stream())
                .toList();
    }

    private Set<String> topicsOf(Discussed.Line line) {
        Set<String> topics = new HashSet<>();
        names.forEach((term, topic) -> {
            if (line.has(term)) topics.add(topic);
        });
        return topics;
    }
}
