package org.minutebook.privacy;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.minutebook.book.Attendance;
import org.minutebook.book.Book;
import org.minutebook.book.Person;
import org.minutebook.people.Fold;
import org.minutebook.registry.Registry;
import org.minutebook.registry.Registry.Alias;
import org.minutebook.registry.Registry.PersonEntry;
import org.minutebook.registry.Registry.Shown;

/**
 * Somebody whom the site must not name, with all forms under which the notes and the registry write of them, folded.
 *
 * @param entry what the registry says
 * @param ids under which the book knows them
 * @param handles without {@code @}
 * @param names of two words and more
 * @param words each word of the names by itself, and names of one word
 */
record PrivatePerson(PersonEntry entry, Set<String> ids, Set<String> handles, Set<String> names, Set<String> words) {
    private static final Pattern GAP = Pattern.compile("[^\\p{L}\\p{N}'-]+");
    private static final Pattern INNER_CAPITAL = Pattern.compile("(?<=\\p{Ll}{2})(?=\\p{Lu})");

    static PrivatePerson of(PersonEntry entry, Book book) {
        PrivatePerson person =
                new PrivatePerson(entry, new TreeSet<>(), new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
        entry.handle().ifPresent(person::addHandle);
        person.addName(entry.name());
        entry.aliases().stream().map(Alias::text).forEach(person::addName);
        book.people().stream().filter(person::is).forEach(person::add);
        for (var meeting : book.meetings()) {
            meeting.attendees().forEach(person::addSignature);
            meeting.regrets().forEach(person::addSignature);
        }
        // A handle is looked for by itself.
        person.words.removeAll(person.handles);
        return person;
    }

    /** What takes the place of their names. */
    String replacement() {
        return entry.shown() == Shown.BY_HANDLE ? entry.handle().orElseThrow() : Registry.SOMEONE;
    }

    boolean isHidden() {
        return entry.shown() == Shown.NOT_AT_ALL;
    }

    /** Whether another entry, such as the roster's, is of the same person. */
    boolean is(PersonEntry other) {
        return other.handle().map(Fold::of).filter(handles::contains).isPresent()
                || Fold.of(other.name()).equals(Fold.of(entry.name()));
    }

    private boolean is(Person person) {
        Set<String> known = new TreeSet<>();
        person.identity().handle().map(Fold::of).ifPresent(known::add);
        person.identity().aliases().stream().map(Fold::of).forEach(known::add);
        boolean sameHandle =
                entry.handle().map(Fold::of).filter(known::contains).isPresent();
        known.add(Fold.of(person.name()));
        return sameHandle || entry.handle().isEmpty() && known.contains(Fold.of(entry.name()));
    }

    private void add(Person person) {
        ids.add(person.id());
        person.identity().handle().ifPresent(this::addHandle);
        addName(person.name());
        person.identity().aliases().forEach(this::addName);
    }

    private void addSignature(Attendance signature) {
        if (!ids.contains(signature.person())) return;
        signature.entry().handle().ifPresent(this::addHandle);
        addName(signature.entry().name().text());
    }

    private void addHandle(String handle) {
        handles.add(handle.toLowerCase(Locale.ROOT));
    }

    private void addName(String name) {
        words.addAll(parts(name));
        List<String> all = allWords(name);
        if (all.size() > 1) names.add(String.join(" ", all));
    }

    /** The words of a name that may stand for all of it; a single letter doesn't, and half of a double name does. */
    static Set<String> parts(String name) {
        Set<String> parts = new TreeSet<>();
        for (String word : allWords(name))
            if (word.length() > 1) {
                parts.add(word);
                for (String half : word.split("-")) if (half.length() > 2) parts.add(half);
            }
        return parts;
    }

    private static List<String> allWords(String name) {
        return GAP.splitAsStream(Fold.of(INNER_CAPITAL.matcher(name).replaceAll(" ")))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
