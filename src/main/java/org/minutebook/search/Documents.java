package org.minutebook.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.minutebook.book.Book;
import org.minutebook.book.Meeting;
import org.minutebook.book.Person;
import org.minutebook.book.Project;
import org.minutebook.minutes.Passage;
import org.minutebook.minutes.SourceLine;
import org.minutebook.reading.InlineText.LinkRun;

/** Makes the documents of the index: a passage each, the newest meeting first, a meeting's passages in its order. */
final class Documents {
    private static final Pattern SCHEME = Pattern.compile("^https?://");

    private final Book book;
    private final Thesaurus thesaurus;
    private final Compounds compounds;
    private final Weights weights;
    private final Subjects subjects;
    private final Map<String, List<String>> personForms = new HashMap<>();
    private final Map<String, List<String>> projectForms = new HashMap<>();

    private Documents(Book book, List<MeetingText> meetings) {
        List<PassageText> passages =
                meetings.stream().flatMap(m -> m.passages().stream()).toList();
        this.book = book;
        this.thesaurus = Thesaurus.of(
                book.registry(), passages.stream().map(p -> p.passage().text()).toList());
        this.compounds = Compounds.of(passages.stream().map(PassageText::words).toList());
        this.weights = Weights.of(meetings);
        this.subjects = Subjects.of(book, meetings);
    }

    static List<PassageDocument> of(Book book) {
        List<MeetingText> meetings =
                book.meetings().stream().map(MeetingText::of).collect(Collectors.toCollection(ArrayList::new));
        Documents documents = new Documents(book, meetings);
        Collections.reverse(meetings);
        return meetings.stream().flatMap(documents::of).toList();
    }

    private Stream<PassageDocument> of(MeetingText text) {
        Meeting meeting = text.meeting();
        Named people = Named.of(meeting, peopleByLine(meeting));
        Named projects = Named.of(meeting, projectsByLine(meeting));
        List<LinkRun> links = meeting.notes()
                .outline()
                .blocks()
                .flatMap(block -> block.words().links().stream())
                .toList();
        return text.passages().stream().map(words -> {
            Passage passage = words.passage();
            Set<String> who = people.in(passage);
            Set<String> what = projects.in(passage);
            Map<Field, List<String>> fields = words(words);
            fields.put(Field.PERSON, forms(who, personForms, this::personForms));
            fields.put(Field.PROJECT, forms(what, projectForms, this::projectForms));
            fields.put(Field.LINK, links(links, passage));
            return new PassageDocument(
                    meeting,
                    passage,
                    subjects.of(passage),
                    speakers(meeting, passage),
                    who,
                    what,
                    PassageKinds.of(meeting, passage),
                    fields,
                    weights.of(words));
        });
    }

    private static List<String> speakers(Meeting meeting, Passage passage) {
        return meeting.statements().stream()
                .filter(said -> holds(passage, said.statement().source()))
                .flatMap(said -> said.people().stream())
                .distinct()
                .toList();
    }

    private Map<Field, List<String>> words(PassageText text) {
        List<Word> context = text.context();
        Map<Field, List<String>> words = new EnumMap<>(Field.class);
        words.put(Field.TEXT, text.words().stream().map(Word::text).toList());
        words.put(
                Field.CONTEXT,
                Stream.concat(context.stream().map(Word::text), text.title().stream())
                        .toList());
        words.put(Field.ALSO, also(text.words(), context));
        return words;
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

    /** The forms of all that are named, each looked up once in the archive. */
    private static List<String> forms(
            Set<String> ids, Map<String, List<String>> known, Function<String, Stream<String>> forms) {
        return ids.stream()
                .flatMap(id -> known
                        .computeIfAbsent(id, any -> forms.apply(id).distinct().toList())
                        .stream())
                .distinct()
                .toList();
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

    private static List<String> links(List<LinkRun> links, Passage passage) {
        return links.stream()
                .filter(link -> passage.at().contains(link.at()))
                .flatMap(link -> Words.forms(SCHEME.matcher(link.url()).replaceFirst("")).stream())
                .toList();
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
