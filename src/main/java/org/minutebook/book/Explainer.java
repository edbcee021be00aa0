package org.minutebook.book;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.minutebook.archive.PassedOver;
import org.minutebook.minutes.ActionItem;
import org.minutebook.minutes.FactKind;
import org.minutebook.minutes.Rule;
import org.minutebook.minutes.SourceLine;
import org.minutebook.minutes.TextSpan;
import org.minutebook.minutes.WrittenName;
import org.minutebook.people.PersonMention;
import org.minutebook.reading.LineRemarks;

/** Explains line by line how a book came to its facts. Immutable. */
public final class Explainer {
    private static final Rule NAME =
            new Rule("name-in-passing", "a name that can mean only one person in this meeting");

    private final Book book;
    private final LineRemarks remarks;

    private Explainer(Book book) {
        this.book = book;
        this.remarks =
                LineRemarks.of(book.meetings().stream().map(Meeting::notes).toList());
    }

    public static Explainer of(Book book) {
        return new Explainer(book);
    }

    /**
     * Explains a line.
     *
     * @throws NoSuchLineException where no meeting has the line: the file was passed over, or is none of the archive's,
     *     or ends before it
     */
    public Explanation explain(SourceLine line) throws NoSuchLineException {
        Meeting meeting = meetingAt(line);
        List<Fact> facts = facts(meeting, line);
        Set<FactKind> kinds = EnumSet.noneOf(FactKind.class);
        facts.forEach(fact -> kinds.add(fact.kind()));
        return new Explanation(
                line,
                meeting.notes().lines().textOf(line, meeting.notes().notes().text()),
                meeting,
                meeting.passageAt(line),
                facts,
                book.notUnderstood().stream()
                        .filter(n -> n.source().equals(line))
                        .toList(),
                remarks.on(meeting.notes(), line, kinds));
    }

    private Meeting meetingAt(SourceLine line) throws NoSuchLineException {
        List<Meeting> inFile = book.meetings().stream()
                .filter(m -> m.minutes().source().file().equals(line.file()))
                .toList();
        if (inFile.isEmpty()) throw new NoSuchLineException(whyNoMeeting(line.file()));
        int end = inFile.stream().mapToInt(m -> m.minutes().endLine()).max().orElseThrow();
        if (line.line() > end)
            throw new NoSuchLineException(line + ": the file's last line is " + end + ": give a line up to it");
        return inFile.stream()
                .filter(m -> m.minutes().source().line() <= line.line()
                        && line.line() <= m.minutes().endLine())
                .findFirst()
                .orElseThrow(
                        () -> new NoSuchLineException(
                                line
                                        + ": stands above the file's first meeting: only what stands below a meeting's heading is read"));
    }

    private String whyNoMeeting(String file) {
        return book.archive().passedOver().stream()
                .filter(p -> p.file().equals(file))
                .map(PassedOver::reason)
                .findFirst()
                .map(reason -> file + ": passed over: " + reason)
                .orElse(file + ": no such file in the archive: give its path relative to "
                        + book.archive().root());
    }

    private List<Fact> facts(Meeting meeting, SourceLine line) {
        List<Fact> facts = new ArrayList<>();
        meeting.minutes().origins().stream()
                .filter(o -> o.source().equals(line))
                .forEach(o -> facts.add(fact(o.kind(), o.text(), o.rule(), List.of())));
        meeting.attendees().stream()
                .filter(a -> a.entry().source().equals(line))
                .forEach(a -> facts.add(attendance(FactKind.ATTENDEE, a)));
        meeting.regrets().stream()
                .filter(a -> a.entry().source().equals(line))
                .forEach(a -> facts.add(attendance(FactKind.REGRETS, a)));
        meeting.statements().stream()
                .filter(s -> s.statement().source().equals(line))
                .forEach(s -> facts.add(fact(
                        FactKind.STATEMENT,
                        names(s.statement().speakers()),
                        s.statement().rule(),
                        s.people())));
        meeting.tasks().stream().filter(t -> t.item().source().equals(line)).forEach(t -> facts.add(task(t)));
        meeting.minutes().decisions().stream()
                .filter(d -> d.source().equals(line))
                .forEach(d -> facts.add(fact(FactKind.DECISION, d.text(), d.rule(), List.of())));
        meeting.roles().stream().filter(r -> r.role().source().equals(line)).forEach(r -> facts.add(role(r)));
        meeting.minutes().projects().stream()
                .filter(p -> p.source().equals(line))
                .forEach(p -> facts.add(new Fact(
                        FactKind.PROJECT,
                        p.project(),
                        Map.of("as written", written(meeting, p.at())),
                        p.rule(),
                        List.of())));
        Set<String> told = facts.stream().flatMap(f -> f.people().stream()).collect(Collectors.toSet());
        meeting.mentions().stream()
                .filter(m -> m.source().equals(line) && !told.contains(m.person()))
                .forEach(m -> facts.add(mention(meeting, m)));
        return facts;
    }

    private static Fact attendance(FactKind kind, Attendance attendance) {
        Map<String, String> details = new LinkedHashMap<>();
        attendance.entry().handle().ifPresent(h -> details.put("handle", h));
        attendance.entry().affiliation().ifPresent(a -> details.put("affiliation", a));
        return new Fact(
                kind,
                attendance.entry().name().text(),
                details,
                attendance.entry().rule(),
                List.of(attendance.person()));
    }

    private static Fact task(Task task) {
        ActionItem item = task.item();
        Map<String, String> details = new LinkedHashMap<>();
        details.put("kind", item.kind() == ActionItem.Kind.EXPLICIT ? "marked as a task" : "a promise");
        if (!item.owners().isEmpty()) details.put("owners", names(item.owners()));
        details.put("state", item.done() ? "done" : "open");
        if (!item.issues().isEmpty()) details.put("issues", String.join(" ", item.issues()));
        return new Fact(FactKind.ACTION_ITEM, item.text(), details, item.rule(), task.owners());
    }

    private static Fact role(RoleHolder holder) {
        return new Fact(
                FactKind.ROLE,
                holder.role().name().text(),
                Map.of("as", holder.role().kind().toString()),
                holder.role().rule(),
                holder.person().stream().toList());
    }

    private static Fact mention(Meeting meeting, PersonMention mention) {
        return fact(FactKind.MENTION, written(meeting, mention.at()), NAME, List.of(mention.person()));
    }

    private static Fact fact(FactKind kind, String text, Rule rule, List<String> people) {
        return new Fact(kind, text, Map.of(), rule, people);
    }

    private static String names(List<WrittenName> names) {
        return names.stream().map(WrittenName::text).collect(Collectors.joining(", "));
    }

    private static String written(Meeting meeting, TextSpan at) {
        return meeting.notes().notes().text().substring(at.start(), at.end());
    }
}
