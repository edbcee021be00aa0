package org.minutebook.privacy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.minutebook.book.Attendance;
import org.minutebook.book.Book;
import org.minutebook.book.Meeting;
import org.minutebook.book.Person;
import org.minutebook.minutes.TextSpan;
import org.minutebook.people.PersonMention;

/**
 * Replaces every form of private people's names: names of several words and handles everywhere; a word of a name
 * everywhere too where nobody else bears it, else where it was found to mean them.
 */
final class Redactor {
    private final List<PrivatePerson> people;
    private final List<WrittenForms> everywhere;
    private final Set<String> shared;
    private final WordUse use;
    private final Book book;

    private Redactor(List<PrivatePerson> people, Set<String> shared, WordUse use, Book book) {
        this.people = List.copyOf(people);
        this.shared = Set.copyOf(shared);
        this.use = use;
        this.book = book;
        this.everywhere = people.stream()
                .map(p -> WrittenForms.of(p, word -> !shared.contains(word), use))
                .toList();
    }

    static Redactor of(List<PrivatePerson> people, Book book) {
        Set<String> own = new HashSet<>();
        people.forEach(p -> own.addAll(p.ids()));
        Set<String> shared = new TreeSet<>();
        for (Person person : book.people()) {
            if (own.contains(person.id())) continue;
            shared.addAll(words(person));
        }
        return new Redactor(people, shared, WordUse.in(book), book);
    }

    List<PrivatePerson> people() {
        return people;
    }

    NameGuard guard() {
        return NameGuard.of(people, use);
    }

    /** A text that belongs to no meeting. */
    String redact(String text) {
        Edits edits = new Edits();
        FoldedText folded = FoldedText.of(text);
        everywhere.forEach(forms -> forms.find(folded, edits));
        return edits.in(text);
    }

    /** The notes of a meeting. */
    String redact(Meeting meeting) {
        String text = meeting.notes().notes().text();
        FoldedText folded = FoldedText.of(text);
        Edits edits = new Edits();
        for (PrivatePerson person : people) {
            if (person.isHidden()) entries(meeting, person).forEach(at -> edits.restOfLine(text, at));
        }
        everywhere.forEach(forms -> forms.find(folded, edits));
        for (PrivatePerson person : people) {
            for (PersonMention mention : meeting.mentions())
                if (person.ids().contains(mention.person()))
                    edits.add(mention.at().start(), mention.at().end(), person.replacement());
            Set<String> here = wordsMeaning(person, meeting);
            if (!here.isEmpty()) WrittenForms.of(person, here::contains, use).find(folded, edits);
        }
        return edits.in(text);
    }

    /** Where a roll call has a line for the person alone: what else it says tells who they are. */
    private static List<Integer> entries(Meeting meeting, PrivatePerson person) {
        TreeMap<Integer, List<Attendance>> lines = new TreeMap<>();
        Stream.concat(meeting.attendees().stream(), meeting.regrets().stream())
                .forEach(a -> lines.computeIfAbsent(a.entry().source().line(), any -> new ArrayList<>())
                        .add(a));
        return lines.values().stream()
                .filter(line ->
                        line.size() == 1 && person.ids().contains(line.get(0).person()))
                .map(line -> line.get(0).entry().name().at())
                .map(TextSpan::start)
                .toList();
    }

    /** Words that others bear as well, but nobody else who has to do with this meeting. */
    private Set<String> wordsMeaning(PrivatePerson person, Meeting meeting) {
        Set<String> here = new HashSet<>();
        meeting.attendees().forEach(a -> here.add(a.person()));
        meeting.regrets().forEach(a -> here.add(a.person()));
        meeting.statements().forEach(s -> here.addAll(s.people()));
        meeting.tasks().forEach(t -> here.addAll(t.owners()));
        meeting.roles().forEach(r -> r.person().ifPresent(here::add));
        meeting.mentions().forEach(m -> here.add(m.person()));
        if (person.ids().stream().noneMatch(here::contains)) return Set.of();
        Set<String> words = new TreeSet<>(person.words());
        words.retainAll(shared);
        for (String id : here)
            if (!person.ids().contains(id)) book.person(id).map(Redactor::words).ifPresent(words::removeAll);
        return words;
    }

    private static Set<String> words(Person person) {
        Set<String> words = new TreeSet<>(PrivatePerson.parts(person.name()));
        person.identity().aliases().forEach(alias -> words.addAll(PrivatePerson.parts(alias)));
        return words;
    }
}
