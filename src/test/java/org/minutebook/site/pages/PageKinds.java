package org.minutebook.site.pages;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.minutebook.book.Book;
import org.minutebook.book.Meeting;
import org.minutebook.book.Person;
import org.minutebook.book.Project;

/** A page of each kind: the one with most to show. */
final class PageKinds {
    private PageKinds() {}

    /** Addresses by name of the kind, in a reader's order. */
    static Map<String, String> of(Book book) {
        Map<String, String> kinds = new LinkedHashMap<>();
        kinds.put("home", "");
        for (String list : List.of("meetings", "people", "organizations", "projects", "actions", "about"))
            kinds.put(list, list + "/");
        if (book.meetings().stream().anyMatch(m -> !m.minutes().decisions().isEmpty()))
            kinds.put("decisions", "decisions/");
        kinds.put("participation", "participation/");
        kinds.put("not-found", "404.html");
        kinds.put("search", "search/");
        Map<Integer, Long> years = book.meetings().stream()
                .flatMap(m -> m.date().stream())
                .collect(Collectors.groupingBy(d -> d.year(), TreeMap::new, Collectors.counting()));
        years.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .ifPresent(year -> kinds.put("year", "meetings/" + year.getKey() + "/"));
        kinds.put("series", most(book.series(), s -> s.meetings().size(), s -> s.url()));
        kinds.put("meeting", most(book.meetings(), m -> m.statements().size(), Meeting::url));
        kinds.put("person", most(book.people(), p -> p.attended().size(), Person::url));
        kinds.put("organization", most(book.organizations(), o -> o.entries().size(), o -> o.url()));
        kinds.put("project", most(book.projects(), p -> p.mentions().size(), Project::url));
        new OneTopic(book).topics().forEach(topic -> {
            kinds.put("topics", "topics/");
            kinds.put("topic", topic.url());
        });
        return kinds;
    }

    private static <T> String most(List<T> all, ToIntFunction<T> size, Function<T, String> url) {
        return all.stream().max(Comparator.comparingInt(size)).map(url).orElseThrow();
    }
}
