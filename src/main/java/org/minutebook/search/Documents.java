package org.minutebook.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.minutebook.book.Book;
import org.minutebook.book.Meeting;
import org.minutebook.book.Person;
import org.minutebook.book.Project;
import org.minutebook.minutes.Passage;
import org.minutebook.minutes.SourceLine;

/** Makes the documents of the index: a passage each, the newest meeting first, a meeting's passages in its order. */
final class Documents {
    private static final Pattern ADDRESS = Pattern.compile("(?:https?://|www\\.)\\S+");
    private static final Pattern UPDATES = Pattern.compile("\\b(update|report|celebration|news|check-?in|shout)");

    private final Book book;
    private final Thesaurus thesaurus;
    private final Compounds compounds;
    private final Weights weights;

    private Documents(Book book) {
        this.book = book;
        List<Passage> passages =
                book.meetings().stream().flatMap(Documents::searched).toList();
        this.thesaurus = Thesaurus.of(
                book.registry(), passages.stream().map(Passage::text).toList());
        this.compounds = Compounds.of(
                passages.stream().map(p -> Words.of(withoutAddresses(p.text()))).toList());
        this.weights = Weights.of(book);
    }

    static List<PassageDocument> of(Book book) {
        Documents documents = new Documents(book);
        List<Meeting> newestFirst = new ArrayList<>(book.meetings());
        java.util.Collections.reverse(newestFirst);
        return newestFirst.stream().flatMap(documents::of).toList();
    }

    /** The passages of a meeting that are documents: headings stand in the context of what is below them. */
    static Stream<Passage> searched(Meeting meeting) {
        return meeting.minutes().passages().stream().filter(p -> p.kind() != Passage.Kind.HEADING);
    }

    static String withoutAddresses(String text) {
        return ADDRESS.matcher(text).replaceAll(" ");
    }

    private Stream<PassageDocument> of(Meeting meeting) {
        Named people = Named.of(meeting, peopleByLine(meeting));
        Named projects = Named.of(meeting, projectsByLine(meeting));
        return searched(meeting).map(passage -> document(meeting, passage, people.in(passage), projects.in(passage)));
    }

    private PassageDocument document(Meeting meeting, Passage passage, Set<String> people, Set<String> projects) {
        List<Word> text = Words.of(withoutAddresses(passage.text()));
        List<Word> context = Words.of(
                withoutAddresses(String.join("\n", passage.headings()) + "\n" + String.join("\n", passage.context())));
        Set<Kind> kinds = kinds(meeting, passage);
        Map<Field, List<String>> words = new EnumMap<>(Field.class);
        words.put(Field.TEXT, text.stream().map(Word::text).toList());
        words.put(Field.CONTEXT, context.stream().map(Word::text).toList());
        words.put(Field.ALSO, also(text, context));
        words.put(
                Field.PERSON,
                people.stream().flatMap(this::personForms).distinct().toList());
        words.put(
                Field.PROJECT,
                projects.stream().flatMap(this::projectForms).distinct().toList());
        words.put(Field.LINK, links(meeting, passage));
        return new PassageDocument(meeting, passage, kinds, words, weights.of(meeting, passage));
    }

    private List<String> also(List<Word> text, List<Word> context) {
        Set<String> also = new LinkedHashSet<>();
        for (List<Word> words : List.of(text, context)) {
            also.addAll(compounds.otherSpellings(words));
            also.addAll(thesaurus.meaning(words));
        }
        text.forEach(w -> also.remove(w.text()));
        return List.copyOf(also);
    }

    private Stream<String> personForms(String id) {
        return book.person(id).map(Person::identity).stream()
                .flatMap(who -> Stream.concat(
                        Stream.of(who.id(), who.name()), Stream.concat(who.handle().stream(), who.aliases().stream())))
                .flatMap(name -> Words.forms(name).stream());
    }

    private Stream<String> projectForms(String id) {
        String name = id.substring(id.indexOf('/') + 1);
        return Stream.concat(
                        Stream.of(name),
                        book.project(id).map(Project::aliases).stream().flatMap(Collection::stream))
                .flatMap(alias -> Words.forms(alias).stream());
    }

    private static List<String> links(Meeting meeting, Passage passage) {
        return meeting.notes()
                .outline()
                .blocks()
                .flatMap(block -> block.words().links().stream())
                .filter(link -> passage.at().contains(link.at()))
                .flatMap(link -> Words.forms(link.url().replaceFirst("^https?://", "")).stream())
                .toList();
    }

    private static Set<Kind> kinds(Meeting meeting, Passage passage) {
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        if (passage.kind() == Passage.Kind.ROLL_CALL) kinds.add(Kind.ROLL_CALL);
        if (meeting.minutes().actions().stream().anyMatch(a -> holds(passage, a.source()))) kinds.add(Kind.ACTION);
        if (meeting.minutes().decisions().stream().anyMatch(d -> holds(passage, d.source()))) kinds.add(Kind.DECISION);
        String above = String.join(" ", passage.headings()).toLowerCase(java.util.Locale.ROOT);
        if (UPDATES.matcher(above).find()) kinds.add(Kind.UPDATE);
        else if (above.contains("agenda")) kinds.add(Kind.AGENDA);
        return kinds;
    }

    static boolean holds(Passage passage, SourceLine line) {
        return passage.source().line() <= line.line() && line.line() <= passage.endLine();
    }

    private static Map<Integer, Set<String>> peopleByLine(Meeting meeting) {
        Map<Integer, Set<String>> byLine = new HashMap<>();
        meeting.attendees().forEach(a -> put(byLine, a.entry().source(), a.person()));
        meeting.mentions().forEach(m -> put(byLine, m.source(), m.person()));
        meeting.statements()
                .forEach(s -> s.people().forEach(p -> put(byLine, s.statement().source(), p)));
        meeting.tasks()
                .forEach(t -> t.owners().forEach(p -> put(byLine, t.item().source(), p)));
        return byLine;
    }

    private static Map<Integer, Set<String>> projectsByLine(Meeting meeting) {
        Map<Integer, Set<String>> byLine = new HashMap<>();
        meeting.minutes().projects().forEach(p -> put(byLine, p.source(), p.project()));
        return byLine;
    }

    private static void put(Map<Integer, Set<String>> byLine, SourceLine line, String id) {
        byLine.computeIfAbsent(line.line(), any -> new TreeSet<>()).add(id);
    }
}
