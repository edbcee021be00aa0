package org.minutebook.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.minutebook.minutes.DateOrder;
import org.minutebook.minutes.SourceLine;
import org.minutebook.minutes.WrittenDate;

/** Finds what tells the meeting's date in the head of its notes. */
final class DateEvidenceFinder {
    private static final int HEAD = 40;
    private static final int LONGEST_BLOCK = 400;
    private static final int LONGEST_ALONE = 80;
    private static final int LONGEST_TITLE = 160;
    private static final Pattern LABEL = Pattern.compile(
            "(?i)\\W{0,4}(?:the )?(?:(?:meeting|call|session|event|proposed|actual|scheduled|today'?s)s? )?(?:date|when|day|proposed|held(?: on)?)"
                    + "(?: ?(?:&|and|\\+|/) ?time)?\\W{0,4}[:：]");
    private static final Pattern OTHER_LABEL = Pattern.compile("(?i)\\W{0,4}(?:[a-z]+ ){0,3}date\\W{0,4}:");
    private static final Pattern OTHER_THING = Pattern.compile(
            "(?i)\\b(?:due|publish\\w*|updated?|modified|created|next|previous|prior|last|release|closing|end)\\b");
    /** {@code 11) Next meeting}, {@code Date of the next call:}. */
    private static final Pattern NEXT_MEETING = Pattern.compile(
            "(?i)[^\\p{L}]*(?:(?:date|time|day) (?:and time )?(?:of|for) )?(?:the |our )?next (?:meeting|call|session)s?\\b.{0,20}");

    private static final Pattern SAID = Pattern.compile(
            "(?i)(?<!\\p{L})(?:meeting|call|session) (?:[^.;]{0,60} )?(?:took place|(?:was|were) held|convened|was called to order)\\b[^;]{0,160}");

    private static final Pattern CONVERTER = Pattern.compile(
            "(?:arewemeetingyet\\.com|timeanddate\\.com|everytimezone\\.com|worldtimebuddy\\.com)/\\S*?(\\d{4}-\\d{2}-\\d{2}|(?<=iso=)\\d{8})");
    private static final Pattern AROUND_DATE = Pattern.compile(
            "(?i)\\b(?:at|on|from|\\d{1,2}(?:[:.]\\d{2})? ?(?:[ap]m)?|utc|gmt|[cp][de]?s?t|meeting|date|the)\\b|[^\\p{L}]");

    private final ParsedNotes notes;
    private final DateOrder order;
    private final List<DateEvidence> found = new ArrayList<>();

    private DateEvidenceFinder(ParsedNotes notes, DateOrder order) {
        this.notes = notes;
        this.order = order;
    }

    /** Everything that tells the date in the first blocks of the notes, the plainest first. */
    static List<DateEvidence> in(ParsedNotes notes, DateOrder order) {
        DateEvidenceFinder finder = new DateEvidenceFinder(notes, order);
        finder.findAll();
        finder.found.sort(Comparator.comparing(DateEvidence::kind));
        return finder.found;
    }

    private void findAll() {
        FrontMatter frontMatter = FrontMatter.of(notes.tree());
        frontMatter.entry("date").ifPresent(date -> add(DateEvidence.Kind.FRONT_MATTER, date.value(), at(date.at())));
        frontMatter.entry("title").ifPresent(title -> add(DateEvidence.Kind.TITLE, title.value(), at(title.at())));
        List<Block> head = notes.outline().blocks().limit(HEAD).toList();
        title(head)
                .ifPresent(title -> add(
                        DateEvidence.Kind.TITLE, title.text(), at(title.span().start())));
        Optional<Block> next = Optional.empty();
        for (Block block : head) {
            if (block.kind() == Block.Kind.VERBATIM) continue;
            if (block.kind() == Block.Kind.HEADING) next = Optional.empty();
            if (NEXT_MEETING.matcher(block.text()).matches()) {
                if (WrittenDate.in(block.text(), order).isEmpty()) next = Optional.of(block);
                continue;
            }
            if (next.isPresent() && belongsTo(next.get(), block)) continue;
            block.words().links().forEach(this::addConverter);
            if (block.text().length() >= LONGEST_BLOCK) continue;
            Line.of(block).forEach(this::addLine);
            addSentence(block);
        }
    }

    /** Whether the words tell of the meeting that is announced before them; a label does so only below a heading. */
    private static boolean belongsTo(Block next, Block block) {
        return next.kind() == Block.Kind.HEADING || !LABEL.matcher(block.text()).lookingAt();
    }

    /** The first heading, or the notes' first line where they have none. */
    private static Optional<Line> title(List<Block> head) {
        return head.stream()
                .filter(b -> b.kind() == Block.Kind.HEADING)
                .findFirst()
                .or(() -> head.stream()
                        .findFirst()
                        .filter(b ->
                                b.kind() == Block.Kind.PARAGRAPH && b.text().length() <= LONGEST_TITLE))
                .flatMap(block -> Line.of(block).findFirst());
    }

    private void addSentence(Block block) {
        Matcher said = SAID.matcher(block.text().replace('\n', ' '));
        if (said.find() && !OTHER_THING.matcher(said.group()).find())
            add(DateEvidence.Kind.SAID, said.group(), at(block.own().start()));
    }

    private SourceLine at(int offset) {
        return notes.lines().lineOf(offset);
    }

    private void addLine(Line line) {
        String text = line.text();
        SourceLine source = at(line.span().start());
        Matcher label = LABEL.matcher(text);
        Matcher other = OTHER_LABEL.matcher(text);
        if (label.lookingAt()) add(DateEvidence.Kind.LABEL, text.substring(label.end()), source);
        else if (other.lookingAt()) {
            if (!OTHER_THING.matcher(other.group()).find())
                add(DateEvidence.Kind.OTHER_LABEL, text.substring(other.end()), source);
        } else if (isDateAlone(text)) {
            add(DateEvidence.Kind.ALONE, text, source);
        }
    }

    private void addConverter(InlineText.LinkRun link) {
        Matcher m = CONVERTER.matcher(link.url());
        if (m.find()) add(DateEvidence.Kind.CONVERTER, m.group(1), at(link.at().start()));
    }

    private boolean isDateAlone(String line) {
        if (line.length() > LONGEST_ALONE) return false;
        List<WrittenDate> dates = WrittenDate.in(line, order);
        if (dates.size() != 1) return false;
        WrittenDate date = dates.get(0);
        return Stream.of(line.substring(0, date.from()), line.substring(date.to()))
                .allMatch(rest -> AROUND_DATE.matcher(rest).replaceAll("").length() <= 4);
    }

    private void add(DateEvidence.Kind kind, String words, SourceLine source) {
        WrittenDate.in(words, order).stream()
                .findFirst()
                .ifPresent(date -> found.add(new DateEvidence(kind, date, source)));
    }
}
