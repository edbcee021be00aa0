package org.minutebook.search;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.minutebook.book.Book;
import org.minutebook.people.Identity;

/**
 * The names of a book, stemmed as words of the notes are: people, organizations, projects and series have pages of their own.
 *
 * @param people every word of a person's name or handle
 * @param things whole names of organizations, projects and series, stems with a space between them
 */
record NameStems(Set<String> people, Set<String> things) {
    static NameStems of(Book book) {
        Set<String> people = new HashSet<>();
        book.people().stream()
                .map(p -> p.identity())
                .flatMap(NameStems::names)
                .flatMap(name -> Words.texts(name).stream())
                .forEach(word -> people.add(PluralStemmer.stem(word)));
        Set<String> things = new HashSet<>();
        Stream<String> organizations = book.organizations().stream()
                .flatMap(o -> Stream.concat(Stream.of(o.name().name()), o.name().aliases().stream()));
        Stream<String> projects = book.projects().stream()
                .flatMap(
                        p -> Stream.concat(Stream.of(p.id().substring(p.id().indexOf('/') + 1)), p.aliases().stream()));
        Stream<String> series = book.series().stream().flatMap(s -> Stream.of(s.title(), s.id()));
        Stream.of(organizations, projects, series)
                .flatMap(names -> names)
                .map(name -> stems(name))
                .forEach(things::add);
        return new NameStems(people, things);
    }

    /** The stems of a name's words, a space between them. */
    static String stems(String name) {
        List<String> words = Words.texts(name);
        return String.join(" ", words.stream().map(PluralStemmer::stem).toList());
    }

    private static Stream<String> names(Identity who) {
        return Stream.concat(Stream.of(who.name()), Stream.concat(who.handle().stream(), who.aliases().stream()));
    }

    /** Whether the term is a name, or holds a person's. */
    boolean holds(String term) {
        return things.contains(term) || Stream.of(term.split(" ")).anyMatch(people::contains);
    }
}
