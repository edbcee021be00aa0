package org.minutebook.notesspec;

import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.minutebook.minutes.ActionItem;
import org.minutebook.minutes.Attendee;
import org.minutebook.minutes.Minutes;
import org.minutebook.minutes.WrittenName;

/** How each kind of fact is written in the notes spec. To write examples of another kind, add it here. */
enum FactKind {
    MEETING("meeting", (read, m) -> Stream.of(fact(read.at(m.source()), m.series(), date(m)))),
    TIME("time", (read, m) -> m.time().stream().map(Object::toString)),
    CANCELLED(
            "cancelled",
            (read, m) -> m.origins().stream()
                    .filter(o -> o.kind() == org.minutebook.minutes.FactKind.CANCELLED)
                    .map(o -> fact(read.at(o.source()), o.text()))),
    TITLE("title", (read, m) -> Stream.of(m.title())),
    ATTENDEE("attendee", (read, m) -> m.attendees().stream().map(a -> person(read, a))),
    REGRET("regret", (read, m) -> m.regrets().stream().map(a -> person(read, a))),
    STATEMENT(
            "statement",
            (read, m) -> m.statements().stream().map(s -> read.at(s.source()) + ": " + names(s.speakers()))),
    ACTION("action", (read, m) -> m.actions().stream().map(a -> action(read, a))),
    ISSUE(
            "issue",
            (read, m) ->
                    m.actions().stream().flatMap(a -> a.issues().stream().map(i -> read.at(a.source()) + ": " + i))),
    DECISION("decision", (read, m) -> m.decisions().stream().map(d -> read.at(d.source()) + ": " + d.text())),
    ROLE(
            "role",
            (read, m) -> m.roles().stream()
                    .map(r ->
                            fact(read.at(r.source()), r.name().text(), r.kind().toString()))),
    PROJECT("project", (read, m) -> m.projects().stream().map(p -> read.at(p.source()) + ": " + p.project())),
    PASSAGE("passage", (read, m) -> m.passages().stream().map(p -> read.at(p.source()) + ": " + p.fragment())),
    NOT_UNDERSTOOD(
            "not understood",
            (read, m) -> m.notUnderstood().stream().map(n -> read.at(n.source()) + ": " + n.message())),
    PASSED_OVER("passed over", read -> read.archive().passedOver().stream().map(p -> p.file() + ": " + p.reason())),
    PROBLEM("problem", read -> read.archive().problems().stream().map(p -> p.toString()));

    private static final String NONE = "none";

    private final String word;

    @SuppressWarnings("ImmutableEnumChecker") // A function of its arguments alone.
    private final Function<ReadExample, Stream<String>> facts;

    FactKind(String word, Function<ReadExample, Stream<String>> facts) {
        this.word = word;
        this.facts = facts;
    }

    FactKind(String word, BiFunction<ReadExample, Minutes, Stream<String>> ofMeeting) {
        this(word, read -> read.minutes().stream().flatMap(m -> ofMeeting.apply(read, m)));
    }

    /**
     * The kind that a fact's line speaks of.
     *
     * @throws IllegalArgumentException where it is none of them
     */
    static FactKind of(String fact) {
        return Arrays.stream(values())
                .filter(kind -> fact.startsWith(kind.word + " ") || fact.startsWith(kind.word + ":"))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no kind of fact that examples can have: " + fact));
    }

    /** All facts of this kind in the example, or the one line that says that there are none. */
    List<String> of(ReadExample read) {
        List<String> found = facts.apply(read).map(this::line).toList();
        return found.isEmpty() ? List.of(word + ": " + NONE) : found;
    }

    private String line(String fact) {
        boolean placed = fact.matches("(?s)(?:\\S+:)?\\d+: .*");
        return word + (placed ? " " : ": ") + fact;
    }

    private static String person(ReadExample read, Attendee a) {
        return fact(
                read.at(a.source()),
                a.name().text(),
                a.handle().map(h -> "@" + h).orElse(""),
                a.affiliation().map(o -> "at " + o).orElse(""));
    }

    private static String action(ReadExample read, ActionItem a) {
        return fact(
                read.at(a.source()),
                a.kind() == ActionItem.Kind.EXPLICIT ? "task" : "promise",
                a.owners().isEmpty() ? "" : "by " + names(a.owners()),
                a.done() ? "done" : "",
                a.text());
    }

    private static String names(List<WrittenName> names) {
        return names.stream().map(WrittenName::text).collect(Collectors.joining(", "));
    }

    private static String date(Minutes m) {
        return m.date().map(Object::toString).orElse("no date");
    }

    /** {@code line: part | part}, empty parts left out. */
    private static String fact(String at, String... parts) {
        return at + ": " + Stream.of(parts).filter(p -> !p.isEmpty()).collect(Collectors.joining(" | "));
    }
}
