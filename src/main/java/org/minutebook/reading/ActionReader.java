package org.minutebook.reading;

import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.minutebook.minutes.ActionItem;
import org.minutebook.minutes.ActionItem.Kind;
import org.minutebook.minutes.Rule;
import org.minutebook.minutes.SourceLine;
import org.minutebook.minutes.Statement;
import org.minutebook.minutes.WrittenName;
import org.minutebook.reading.NameList.Need;

/** Reads what is to be done: marked tasks and promises. */
final class ActionReader {
    private static final Rule MARKED = new Rule("marked-task", "a task word such as TODO or ACTION marks the line");
    private static final Rule GOAL = new Rule("goal", "the line is marked as a goal, and names who is to reach it");
    private static final Rule CHECKBOX = new Rule("checkbox", "a checkbox starts the line");
    private static final Rule SECTION =
            new Rule("task-section", "a bullet directly under a title such as 'Next actions'");
    private static final Rule TABLE =
            new Rule("task-table", "a row of a table with a column for the task and one for its owner");
    private static final Rule CREDITED = new Rule("promise-credit", "a task, and in brackets who does it");

    private static final Rule HANDLE = new Rule("promise-handle", "a task, and the handle of who does it at its end");

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Rule ASSIGNED =
            new Rule("promise-assigned", "a name, a colon and a task, as most credited lines of these notes have it");

    private static final Pattern EVERYBODY = Pattern.compile("(?i)all|everyone|everybody");
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Pattern LAST_BRACKETS = Pattern.compile("\\(([^()]*)\\)\\W*(?:COMPLETED|DONE)?\\W*$");
    private static final int NEAR_START = 12;
    private static final int SHORTEST_TASK = 3;
    /** {@code We need to write a mail (Ada)}. */
    private static final Pattern NEED = Pattern.compile(
            "\\W*(?:[Ww]e |[Ss]omeone |[Ss]omebody )?(?:[Nn]eeds? to|should|must|ha(?:ve|s) to) (\\p{Ll}+)");

    private final ParsedNotes notes;
    private final Participants participants;
    private final IssueReferences issues;
    private final Map<SourceLine, Statement> statements = new HashMap<>();
    private final Set<Integer> signatures;
    private final Map<Block, String> sections;
    private final TaskOwners taskOwners;
    private final Set<Integer> assigned;
    private final NamedPromise named;
    private final SpokenPromise spoken;

    private ActionReader(
            ParsedNotes notes,
            RollCall rollCall,
            Participants participants,
            List<Statement> statements,
            ProjectNames projects) {
        this.notes = notes;
        this.participants = participants;
        this.issues = new IssueReferences(projects);
        this.taskOwners = new TaskOwners(participants);
        this.named = new NamedPromise(participants);
        this.spoken = new SpokenPromise(participants);
        this.sections = TaskSections.of(notes.outline());
        statements.forEach(s -> this.statements.put(s.source(), s));
        this.assigned = AssignedTasks.in(notes, statements);
        this.signatures = KnownNames.people(rollCall)
                .map(attendee -> attendee.source().line())
                .collect(Collectors.toSet());
    }

    static List<ActionItem> read(
            ParsedNotes notes,
            RollCall rollCall,
            Participants participants,
            List<Statement> statements,
            ProjectNames projects) {
        ActionReader reader = new ActionReader(notes, rollCall, participants, statements, projects);
        Stream<ActionItem> said = Line.of(notes.outline())
                .filter(line -> line.block().kind() != Block.Kind.HEADING)
                .filter(line -> line.block().kind() != Block.Kind.TABLE_ROW)
                .filter(line -> !reader.signatures.contains(reader.source(line).line()))
                .flatMap(line -> reader.read(line).stream());
        Stream<ActionItem> rows = TaskTables.of(notes.outline()).stream().map(reader::row);
        return Stream.concat(said, rows)
                .sorted(Comparator.comparing(item -> item.source().line()))
                .toList();
    }

    private ActionItem row(TaskTables.Row row) {
        Line owner = row.owner();
        List<WrittenName> owners = NameList.read(owner, 0, owner.text().length(), participants, Need.LOOKS);
        boolean done = TaskMark.saysDone(row.status()) || isDone(row.task(), 0);
        return item(row.task(), 0, Kind.EXPLICIT, owners, done, TABLE);
    }

    private Optional<ActionItem> read(Line line) {
        return marked(line).or(() -> promised(line));
    }

    private Optional<ActionItem> marked(Line line) {
        Optional<ActionItem> named = TaskMark.named(line.text()).flatMap(mark -> named(line, mark));
        if (named.isPresent()) return named;
        Optional<Integer> words = TaskMark.wordsOf(line.text());
        if (words.isPresent() && !TaskSections.isTitleOfChildren(line.block()))
            return Optional.of(task(line, words.get(), "", MARKED));
        Optional<Integer> goal = TaskMark.goalOf(line.text());
        if (goal.isPresent() && !taskOwners.of(line, goal.get()).isEmpty())
            return Optional.of(task(line, goal.get(), "", GOAL));
        if (TaskSections.isListed(line) && !taskOwners.before(line, 0).isEmpty())
            return Optional.of(task(line, 0, "", SECTION));
        boolean inLines = line.block().kind() == Block.Kind.PARAGRAPH && sections.containsKey(line.block());
        if (inLines) return Optional.of(task(line, 0, sections.get(line.block()), SECTION));
        if (!line.isFirst()) return Optional.empty();
        if (line.block().checked().isPresent()) {
            if (TaskSections.isBelowAgenda(line.block())) return Optional.empty();
            return line.text().strip().length() < SHORTEST_TASK
                            || FieldRole.isPlaceholder(line.text())
                            || TaskSections.isPlaceholder(line.text())
                    ? Optional.empty()
                    : Optional.of(task(line, 0, sections.getOrDefault(line.block(), ""), CHECKBOX));
        }
        return Optional.ofNullable(sections.get(line.block())).map(owners -> task(line, 0, owners, SECTION));
    }

    /** {@code AP Ada: …}, {@code AP on all: …}. */
    private Optional<ActionItem> named(Line line, Matcher mark) {
        int from = mark.start("names");
        int to = mark.end("names");
        List<WrittenName> owners = NameList.read(line, from, to, participants, Need.ALL_KNOWN);
        boolean isKnown =
                !owners.isEmpty() || EVERYBODY.matcher(mark.group("names")).matches();
        return isKnown ? Optional.of(item(line, mark.end(), Kind.EXPLICIT, owners, MARKED)) : Optional.empty();
    }

    private ActionItem task(Line line, int words, String sectionOwners, Rule rule) {
        List<WrittenName> owners = owners(line, words);
        boolean listed = sections.containsKey(line.block()) && line.isFirst();
        if (owners.isEmpty() && listed) owners = taskOwners.first(line, words);
        if (owners.isEmpty() && listed)
            owners = taskOwners.stranger(line, words).map(List::of).orElse(List.of());
        if (owners.isEmpty() && listed) owners = taskOwners.below(line.block());
        if (owners.isEmpty() && rule.equals(CHECKBOX)) owners = speakersAbove(line.block());
        if (owners.isEmpty() && !sectionOwners.isEmpty()) owners = sectionOwners(line, sectionOwners);
        return item(line, words, Kind.EXPLICIT, owners, rule);
    }

    /** Who is to do a marked task: who promises it, to whom it is credited, whose handle stands in it. */
    private List<WrittenName> owners(Line line, int wordsWithStatus) {
        int words = TaskMark.afterStatus(line.text(), wordsWithStatus);
        List<WrittenName> speakers = speakers(line);
        int start = Math.max(words, afterCredit(line, speakers));
        Optional<Promise> promise = named.ofTask(line, start).or(() -> spoken.read(line, start, speakers, List.of()));
        if (promise.isPresent()) return promise.get().owners();
        List<WrittenName> named = taskOwners.of(line, words);
        return named.isEmpty() ? speakers : named;
    }

    private List<WrittenName> sectionOwners(Line line, String names) {
        for (Optional<Block> above = line.block().parent();
                above.isPresent();
                above = above.get().parent()) {
            int from = above.get().text().indexOf(names);
            if (from < 0) continue;
            return namesIn(above.get(), from, names);
        }
        return line.block().headings().stream()
                .filter(heading -> heading.text().contains(names))
                .reduce((one, nearer) -> nearer)
                .map(heading -> namesIn(heading, heading.text().indexOf(names), names))
                .orElse(List.of());
    }

    private List<WrittenName> namesIn(Block title, int from, String names) {
        Line line = new Line(title, 0, title.text().length());
        return NameList.read(line, from, from + names.length(), participants, Need.KNOWN);
    }

    private Optional<ActionItem> promised(Line line) {
        List<WrittenName> own = speakers(line);
        int start = afterCredit(line, own);
        return named.read(line, start)
                .or(() -> spoken.read(line, start, own, speakersAbove(line.block())))
                .map(promise -> item(line, 0, Kind.COMMITMENT, promise.owners(), promise.rule()))
                .or(() -> isCreditedTask(line, own)
                        ? Optional.of(item(line, 0, Kind.COMMITMENT, own, CREDITED))
                        : Optional.empty())
                .or(() -> assigned.contains(source(line).line())
                        ? Optional.of(item(line, 0, Kind.COMMITMENT, own, ASSIGNED))
                        : Optional.empty())
                .or(() -> Optional.of(taskOwners.handleAtEnd(line))
                        .filter(last -> !last.isEmpty())
                        .map(last -> item(line, 0, Kind.COMMITMENT, last, HANDLE)));
    }

    /** {@code raise it at the next meeting (Ada)}: below an agenda item, with nothing said about it. */
    private static boolean isCreditedTask(Line line, List<WrittenName> speakers) {
        if (speakers.isEmpty() || !line.isFirst() || !line.block().children().isEmpty()) return false;
        Matcher first = WORD.matcher(line.text());
        Matcher need = NEED.matcher(line.text());
        Matcher brackets = LAST_BRACKETS.matcher(line.text());
        boolean needed = need.lookingAt() && TaskVerbs.isBase(need.group(1));
        boolean below = first.lookingAt()
                && (line.block().level() > 1 && TaskVerbs.isBase(first.group())
                        || TaskVerbs.isOneTime(first.group()) && TaskSections.isBelowNotes(line.block()));
        return (needed || below)
                && brackets.find()
                && speakers.get(0).text().equals(brackets.group(1))
                && !line.text().contains("?");
    }

    private static boolean isDone(Line line, int words) {
        boolean ticked = line.isFirst() && line.block().checked().orElse(false);
        boolean below =
                line.isFirst() && line.block().children().stream().anyMatch(child -> TaskMark.tellsDone(child.text()));
        return ticked
                || below
                || line.is(InlineText.Style.STRUCK, words, line.text().length())
                || TaskMark.isDone(line.text());
    }

    private ActionItem item(Line line, int words, Kind kind, List<WrittenName> owners, Rule rule) {
        return item(line, words, kind, owners, isDone(line, words), rule);
    }

    private ActionItem item(Line line, int words, Kind kind, List<WrittenName> owners, boolean done, Rule rule) {
        return new ActionItem(
                source(line),
                line.span(),
                line.text().substring(words).strip(),
                kind,
                owners,
                done,
                issues.of(line),
                rule);
    }

    private SourceLine source(Line line) {
        return notes.lines().lineOf(line.span().start());
    }

    private List<WrittenName> speakers(Line line) {
        Statement statement = statements.get(source(line));
        return statement == null ? List.of() : statement.speakers();
    }

    private List<WrittenName> speakersAbove(Block block) {
        for (Optional<Block> above = block.parent();
                above.isPresent();
                above = above.get().parent()) {
            Statement said =
                    statements.get(notes.lines().lineOf(above.get().own().start()));
            if (said != null) return said.speakers();
        }
        return speakerAboveList(block);
    }

    private static boolean isNameAlone(Statement said, Paragraph paragraph) {
        String words = NO_WORD.matcher(paragraph.getChars()).replaceAll("");
        return said.speakers().size() == 1
                && words.equals(NO_WORD.matcher(said.speakers().get(0).text()).replaceAll(""));
    }

    /** A paragraph that is a name alone, right above the list: what the list says is theirs. */
    private List<WrittenName> speakerAboveList(Block block) {
        Block top = block;
        while (top.parent().isPresent()) top = top.parent().get();
        Node list = top.node().getParent();
        if (!(list instanceof ListBlock) || !(list.getPrevious() instanceof Paragraph above)) return List.of();
        Statement said = statements.get(notes.lines().lineOf(above.getStartOffset()));
        return said != null && isNameAlone(said, above) ? said.speakers() : List.of();
    }

    /** Where a line's own words start when its speakers are named before them. */
    private static int afterCredit(Line line, List<WrittenName> speakers) {
        int start = 0;
        for (WrittenName speaker : speakers) {
            int at = line.text().indexOf(speaker.text(), start);
            if (at >= 0 && at <= start + NEAR_START) start = at + speaker.text().length();
        }
        return start;
    }
}
