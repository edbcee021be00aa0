package org.minutebook.cli;

import java.io.PrintWriter;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.minutebook.book.Book;
import org.minutebook.book.Explanation;
import org.minutebook.book.Fact;
import org.minutebook.book.Meeting;
import org.minutebook.book.Person;
import org.minutebook.minutes.FactKind;
import org.minutebook.minutes.Passage;

/** Prints an explanation for a person. */
final class ExplanationText {
    private final Book book;
    private final PrintWriter out;
    private final Set<String> explained = new HashSet<>();

    ExplanationText(Book book, PrintWriter out) {
        this.book = book;
        this.out = out;
    }

    void print(Explanation line) {
        Meeting meeting = line.meeting();
        out.println(line.source());
        out.println("    " + line.text().strip());
        out.println("Meeting: " + meeting.title() + " (" + meeting.url() + ")");
        meeting.minutes().origins().stream()
                .filter(o -> o.kind() != FactKind.TITLE)
                .forEach(o -> out.println("    " + o.kind() + " " + o.text() + ", by " + o.rule()));
        out.println("Passage: " + line.passage().map(p -> passage(p, meeting)).orElse("none"));
        out.println();
        if (line.facts().isEmpty()) out.println("Nothing was taken from this line.");
        line.facts().forEach(this::print);
        line.notUnderstood().forEach(n -> out.println("not understood: " + n.message()));
        line.remarks().forEach(r -> out.println("no " + r.kind() + ": " + r.reason()));
    }

    private static String passage(Passage passage, Meeting meeting) {
        String under = passage.headings().isEmpty() ? "" : ", under " + String.join(" > ", passage.headings());
        return "lines " + passage.source().line() + " to " + passage.endLine() + under + " (" + meeting.url() + "#"
                + passage.fragment() + ")";
    }

    private void print(Fact fact) {
        String details = fact.details().entrySet().stream()
                .map(d -> "; " + d.getKey() + ": " + d.getValue())
                .collect(Collectors.joining());
        out.println(fact.kind() + ": " + fact.text() + details);
        out.println("    by " + fact.rule());
        List<Optional<Person>> people = fact.people().stream().map(book::person).toList();
        people.forEach(p -> p.ifPresent(this::print));
    }

    /** Why a person is who they are is said once. */
    private void print(Person person) {
        out.println("    who: " + person.name() + " (" + person.url() + ")");
        if (explained.add(person.id())) person.identity().reasons().forEach(reason -> out.println("        " + reason));
    }
}
