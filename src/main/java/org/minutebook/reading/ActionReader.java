package org.minutebook.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
    private static final Rule CHECKBOX = new Rule("checkbox", "a checkbox starts the line");
    private static final Rule SECTION =
            new Rule("task-section", "a bullet directly under a title such as 'Next actions'");
    private static final Rule CREDITED = new Rule("promise-credit", "a task, and in brackets who does it");

    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Pattern HANDLE = Pattern.compile("(?<![\\w/.])@([A-Za-z\\d][\\w.-]*\\w)");
    private static final Pattern LAST_BRACKETS = Pattern.compile("\\(([^()]*)\\)\\W*(?:COMPLETED|DONE)?\\W*$");
    private static final Pattern FOR_SOMEBODY = Pattern.compile("\\bfor (@?\\p{Lu}[\\p{L}-]+)");
    private static final int NEAR_START = 12;
    private static final int SHORTEST_TASK = 3;

    private final ParsedNotes notes;
    private final Participants participants;
    private final ProjectNames projects;
    private final Map<SourceLine, Statement> statements = new HashMap<>();
    private final Set<Integer> signatures;
    private final Map<Block, String> sections;
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
        this.projects = projects;
        this.named = new NamedPromise(participants);
        this.spoken = new SpokenPromise(participants);
        this.sections = TaskSections.of(notes.outline());
        statements.forEach(s -> this.statements.put(s.source(), s));
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
        return Line.of(notes.outline())
                .filter(line -> line.block().kind() != Block.Kind.HEADING)
                .filter(line -> !reader.signatures.contains(reader.source(line).line()))
                .flatMap(line -> reader.read(line).stream())
                .toList();
    }

    private Optional<ActionItem> read(Line line) {
        return marked(line).or(() -> promised(line));
    }

    private Optional<ActionItem> marked(Line line) {
        Optional<Integer> words = TaskMark.wordsOf(line.text());
        if (words.isPresent()) return Optional.of(task(line, words.get(), "", MARKED));
        if (!line.isFirst()) return Optional.empty();
        if (line.block().checked().isPresent()) {
            return line.text().strip().length() < SHORTEST_TASK || isPlaceholder(line)
                    ? Optional.empty()
                    : Optional.of(task(line, 0, "", CHECKBOX));
        }
        return Optional.ofNullable(sections.get(line.block())).map(owners -> task(line, 0, owners, SECTION));
    }

    private static boolean isPlaceholder(Line line) {
        return line.text().strip().equalsIgnoreCase("name");
    }

    private ActionItem task(Line line, int words, String sectionOwners, Rule rule) {
        List<WrittenName> owners = owners(line, words);
        if (owners.isEmpty() && rule.equals(CHECKBOX)) owners = speakersAbove(line.block());
        if (owners.isEmpty() && !sectionOwners.isEmpty()) owners = sectionOwners(line, sectionOwners);
        return item(line, words, Kind.EXPLICIT, owners, rule);
    }

    /** Who is to do a marked task: who promises it, to whom it is credited, whose handle stands in it. */
    private List<WrittenName> owners(Line line, int words) {
        List<WrittenName> speakers = speakers(line);
        int start = Math.max(words, afterCredit(line, speakers));
        Optional<Promise> promise = named.ofTask(line, start).or(() -> spoken.read(line, start, speakers, List.of()));
        if (promise.isPresent()) return promise.get().owners();
        List<WrittenName> handles = new ArrayList<>();
        Matcher handle = HANDLE.matcher(line.text()).region(words, line.text().length());
        while (handle.find())
            handles.addAll(NameList.read(line, handle.start(1), handle.end(1), participants, Need.ANY));
        if (!handles.isEmpty()) return handles;
        int colon = line.text().indexOf(':', words);
        if (colon > 0) {
            List<WrittenName> named = NameList.read(line, words, colon, participants, Need.ALL_KNOWN);
            if (!named.isEmpty()) return named;
        }
        for (Pattern form : List.of(LAST_BRACKETS, FOR_SOMEBODY)) {
            Matcher names = form.matcher(line.text());
            if (!names.find()) continue;
            String last = names.group(1).replaceFirst(" will$", "");
            List<WrittenName> named =
                    NameList.read(line, names.start(1), names.start(1) + last.length(), participants, Need.KNOWN);
            if (!named.isEmpty()) return named;
        }
        return speakers;
    }

    private List<WrittenName> sectionOwners(Line line, String names) {
        for (Optional<Block> above = line.block().parent();
                above.isPresent();
                above = above.get().parent()) {
            int from = above.get().text().indexOf(names);
            if (from < 0) continue;
            Line title = new Line(above.get(), 0, above.get().text().length());
            return NameList.read(title, from, from + names.length(), participants, Need.ALL_KNOWN);
        }
        return List.of();
    }

    private Optional<ActionItem> promised(Line line) {
        List<WrittenName> own = speakers(line);
        int start = afterCredit(line, own);
        return named.read(line, start)
                .or(() -> spoken.read(line, start, own, speakersAbove(line.block())))
                .map(promise -> item(line, 0, Kind.COMMITMENT, promise.owners(), promise.rule()))
                .or(() -> isCreditedTask(line, own)
                        ? Optional.of(item(line, 0, Kind.COMMITMENT, own, CREDITED))
                        : Optional.empty());
    }

    /** {@code raise it at the next meeting (Ada)}: below an agenda item, with nothing said about it. */
    private static boolean isCreditedTask(Line line, List<WrittenName> speakers) {
        if (speakers.isEmpty()
                || !line.isFirst()
                || line.block().level() < 2
                || !line.block().children().isEmpty()) return false;
        Matcher first = WORD.matcher(line.text());
        Matcher brackets = LAST_BRACKETS.matcher(line.text());
        return first.lookingAt()
                && TaskVerbs.isBase(first.group())
                && brackets.find()
                && speakers.get(0).text().equals(brackets.group(1))
                && !line.text().contains("?");
    }

    private ActionItem item(Line line, int words, Kind kind, List<WrittenName> owners, Rule rule) {
        boolean ticked = line.isFirst() && line.block().checked().orElse(false);
        boolean struck = line.is(InlineText.Style.STRUCK, words, line.text().length());
        return new ActionItem(
                source(line),
                line.span(),
                line.text().substring(words).strip(),
                kind,
                owners,
                ticked || struck || TaskMark.isDone(line.text()),
                IssueReferences.of(line, projects),
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
        return List.of();
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
