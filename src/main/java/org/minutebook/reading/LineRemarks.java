package org.minutebook.reading;

import com.vladsch.flexmark.ext.yaml.front.matter.YamlFrontMatterBlock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.minutebook.minutes.DateOrder;
import org.minutebook.minutes.FactKind;
import org.minutebook.minutes.Remark;
import org.minutebook.minutes.SourceLine;
import org.minutebook.minutes.TextSpan;
import org.minutebook.reading.Participants.Evidence;

/** Says why a line gave no more facts than it did. */
public final class LineRemarks {
    private static final Pattern NAME_FIRST = Pattern.compile(
            "[\\s>*]*(?:\\[(?<marked>[^\\[\\]\\n]{2,40})]|(?<name>\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’.-]*){0,2})\\s*:(?!//))");
    private static final Pattern WILL =
            Pattern.compile("(?<who>\\p{Lu}[\\p{L}'’-]*)(?:['’]ll|\\s+will)\\s+(?<verb>\\p{Ll}+)");
    private static final Pattern GITHUB = Pattern.compile("(?i)https?://(?:[\\w-]+\\.)?github\\.com(?:/.*)?");
    /** What a line lacks that gives no fact of the kind. */
    private static final Map<FactKind, String> MISSING = Map.of(
            FactKind.STATEMENT, "no name of a known person stands before, in brackets around or after the words",
            FactKind.ACTION_ITEM,
                    "no mark such as TODO or a box, no title of tasks above it, and nobody known who promises something",
            FactKind.DECISION, "no words such as 'Decision:', 'we agreed' or 'consensus'",
            FactKind.PROJECT, "no address of a repository, and no name of one that the archive or the registry tells");

    private static final Set<String> SPEAKER_THEMSELVES = Set.of("I", "We");

    private final KnownNames people;
    private final TemplateLines template;
    private final DateOrder order;

    private LineRemarks(KnownNames people, TemplateLines template, DateOrder order) {
        this.people = people;
        this.template = template;
        this.order = order;
    }

    /** @param archive all notes: a name that one meeting tells is known in all the others */
    public static LineRemarks of(List<ParsedNotes> archive) {
        return new LineRemarks(
                KnownNames.of(
                        archive, archive.stream().map(RollCallReader::read).toList()),
                TemplateLines.of(archive),
                MeetingHeadReader.orderIn(archive));
    }

    /**
     * Why the line gave no fact of a kind, as far as the readers can tell.
     *
     * @param taken the kinds that it gave
     */
    public List<Remark> on(ParsedNotes notes, SourceLine line, Set<FactKind> taken) {
        String raw = notes.lines().textOf(line, notes.notes().text());
        List<Block> blocks = blocks(notes, line);
        Set<FactKind> spoken =
                EnumSet.of(FactKind.STATEMENT, FactKind.ACTION_ITEM, FactKind.DECISION, FactKind.PROJECT);
        spoken.removeAll(taken);
        if (raw.isBlank()) return all(spoken, "the line is blank");
        if (isFrontMatter(notes, line)) return all(spoken, "front matter, of which only title and date are read");
        List<Remark> remarks = new ArrayList<>();
        DateReader.of(notes, order).remark(line).ifPresent(remarks::add);
        for (Block block : blocks) {
            if (BoundedInlineParser.isUnparsed(block.node())) return all(spoken, "a paragraph too long to be read");
            if (block.kind() == Block.Kind.VERBATIM) return all(spoken, "code or raw HTML, which no reader looks into");
            if (block.kind() == Block.Kind.HEADING) heading(block, spoken, remarks);
            else if (taken.contains(FactKind.ATTENDEE) || taken.contains(FactKind.REGRETS)) {
                spoken.remove(FactKind.DECISION);
                return all(spoken, "an entry of the roll call, in which only who signs in is read");
            } else words(notes, block, line, spoken, remarks);
            if (spoken.contains(FactKind.PROJECT)) links(block, notes, line, remarks);
        }
        if (taken.isEmpty()) {
            remarks.forEach(remark -> spoken.remove(remark.kind()));
            spoken.forEach(kind -> remarks.add(new Remark(kind, MISSING.get(kind))));
        }
        return List.copyOf(remarks);
    }

    private static List<Remark> all(Set<FactKind> kinds, String reason) {
        return kinds.stream().map(kind -> new Remark(kind, reason)).toList();
    }

    private static void heading(Block block, Set<FactKind> spoken, List<Remark> remarks) {
        if (block.level() == 1 && spoken.contains(FactKind.STATEMENT))
            remarks.add(new Remark(FactKind.STATEMENT, "a title credits nobody"));
        Stream.of(FactKind.ACTION_ITEM, FactKind.DECISION)
                .filter(spoken::contains)
                .forEach(kind -> remarks.add(new Remark(kind, "a heading is not read as one")));
    }

    private void words(ParsedNotes notes, Block block, SourceLine source, Set<FactKind> spoken, List<Remark> remarks) {
        Participants participants = Participants.of(RollCallReader.read(notes), people);
        if (block.kind() == Block.Kind.TABLE_ROW && spoken.contains(FactKind.STATEMENT))
            remarks.add(new Remark(FactKind.STATEMENT, "a table's row credits nobody"));
        Line.of(block)
                .filter(line -> notes.lines().lineOf(line.span().start()).equals(source))
                .forEach(line -> {
                    if (spoken.contains(FactKind.STATEMENT) && block.kind() != Block.Kind.TABLE_ROW)
                        speaker(line, participants).ifPresent(remarks::add);
                    if (spoken.contains(FactKind.ACTION_ITEM))
                        promise(line, participants).ifPresent(remarks::add);
                    if (spoken.contains(FactKind.DECISION))
                        DecisionReader.remark(line.text()).ifPresent(remarks::add);
                });
        if (spoken.contains(FactKind.PROJECT) && template.contains(block))
            remarks.add(new Remark(
                    FactKind.PROJECT, "the template's line, the same in many meetings: names in it are not counted"));
    }

    private static Optional<Remark> speaker(Line line, Participants participants) {
        Matcher name = NAME_FIRST.matcher(line.text());
        if (!name.lookingAt()) return Optional.empty();
        String written = Optional.ofNullable(name.group("marked")).orElseGet(() -> name.group("name"));
        return participants.evidence(written) == Evidence.NONE
                ? Optional.of(new Remark(FactKind.STATEMENT, nobody(written)))
                : Optional.empty();
    }

    private static Optional<Remark> promise(Line line, Participants participants) {
        Matcher will = WILL.matcher(line.text());
        if (!will.find()) return Optional.empty();
        String who = will.group("who");
        String words = "\"" + will.group() + "\"";
        if (Clauses.isNews(line.text(), will.group("verb"), will.end()))
            return Optional.of(new Remark(FactKind.ACTION_ITEM, words + " tells a state or news, not a task"));
        if (Clauses.isConditional(line.text(), will.start()))
            return Optional.of(new Remark(FactKind.ACTION_ITEM, words + " stands in a condition or a question"));
        boolean unknown = !SPEAKER_THEMSELVES.contains(who) && participants.evidence(who) == Evidence.NONE;
        return unknown ? Optional.of(new Remark(FactKind.ACTION_ITEM, nobody(who))) : Optional.empty();
    }

    private static String nobody(String name) {
        return "\"" + name + "\" is nobody whom the archive knows";
    }

    private static void links(Block block, ParsedNotes notes, SourceLine line, List<Remark> remarks) {
        for (InlineText.LinkRun link : block.words().links())
            if (notes.lines().lineOf(link.at().start()).equals(line)
                    && GITHUB.matcher(link.url()).matches()
                    && RepositoryAddress.of(link.url()).isEmpty())
                remarks.add(new Remark(
                        FactKind.PROJECT,
                        link.url() + " is no repository's address, but a user's, an organization's or"
                                + " another page"));
    }

    private static List<Block> blocks(ParsedNotes notes, SourceLine line) {
        return notes.outline()
                .blocks()
                .filter(b -> covers(notes, b.own(), line))
                .toList();
    }

    private static boolean isFrontMatter(ParsedNotes notes, SourceLine line) {
        return notes.tree().getFirstChild() instanceof YamlFrontMatterBlock block
                && covers(notes, new TextSpan(block.getStartOffset(), block.getEndOffset()), line);
    }

    private static boolean covers(ParsedNotes notes, TextSpan span, SourceLine line) {
        return notes.lines().lineOf(span.start()).line() <= line.line()
                && line.line() <= notes.lines().endLineOf(span);
    }
}
