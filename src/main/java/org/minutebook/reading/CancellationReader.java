package org.minutebook.reading;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.minutebook.minutes.FactKind;
import org.minutebook.minutes.MeetingDate;
import org.minutebook.minutes.Origin;
import org.minutebook.minutes.Rule;
import org.minutebook.minutes.WrittenDate;

/** Tells that a meeting did not take place: it was called off, or nobody came. */
final class CancellationReader {
    private static final Rule TITLE =
            new Rule("cancelled-title", "the title says that the meeting was called off, or is struck through");
    private static final Rule LINE =
            new Rule("cancelled-line", "nobody signed in, and the first words say that there was no meeting");
    private static final Rule FRONT_MATTER = new Rule("cancelled-front-matter", "the front matter's status");

    private static final String OFF = "(?:cancell?ed|called off|postponed|skipped)";
    private static final String MEETING = "(?:meeting|call|session|sync|stand-?up)s?";
    /** {@code 16 May (cancelled)}, {@code CANCELLED: Team meeting}, {@code Team meeting - no meeting}. */
    private static final Pattern IN_TITLE =
            Pattern.compile("(?i)\\W*" + OFF + "\\s*(?:[:–—-].*)?" + "|.*[\\s\\p{Punct}–—]" + OFF + "\\W*" + "|.*[(\\[]"
                    + OFF + "\\b[^()\\[\\]]*[)\\]]\\W*" + "|.*(?:^|[:(\\[–—-])\\s*no " + MEETING + "\\W*");
    /** {@code Meeting cancelled, since …}, {@code This week's call was postponed to …}, {@code No meeting: holidays}. */
    private static final Pattern IN_LINE = Pattern.compile("(?i)\\W*(?:"
            + "(?:(?:this|the|today['’]s|(?:this )?(?:week|month)['’]s|our|weekly|monthly|regular|team) )*(?:" + MEETING
            + " (?:has been |have been |was |were |is |got )?)?" + OFF
            + "|(?:there (?:was|is) |we had )?no (?:regular |team |weekly |monthly )?" + MEETING
            + "(?! (?:minutes|notes|link|room|agenda)))\\b.*");

    private static final Pattern MOVED = Pattern.compile("(?i).*\\b(?:postponed|moved|rescheduled)\\b.*");
    private static final Pattern NEXT = Pattern.compile("(?i).*\\bnext (?:week|month|meeting|call|time)\\b.*");
    private static final Pattern STATUS = Pattern.compile("(?i)" + OFF);
    private static final int LONGEST = 160;
    /** Blocks without their headings that may come before it: a date, a time, a link. */
    private static final int FIRST = 4;

    private final ParsedNotes notes;
    private final Optional<MeetingDate> date;

    private CancellationReader(ParsedNotes notes, Optional<MeetingDate> date) {
        this.notes = notes;
        this.date = date;
    }

    /**
     * Where the notes say so; empty for a meeting that took place.
     *
     * @param date when it would have been
     */
    static Optional<Origin> read(ParsedNotes notes, RollCall rollCall, Optional<MeetingDate> date) {
        CancellationReader reader = new CancellationReader(notes, date);
        return reader.title()
                .or(() -> rollCall.attendees().isEmpty() ? reader.line() : Optional.empty())
                .or(reader::frontMatter);
    }

    private Optional<Origin> title() {
        return notes.outline().top().stream()
                .filter(block ->
                        block.kind() == Block.Kind.HEADING && !block.text().isBlank())
                .findFirst()
                .filter(block -> IN_TITLE.matcher(block.text()).matches()
                        || block.words()
                                .is(InlineText.Style.STRUCK, 0, block.text().length()))
                .map(block -> origin(block.text(), block.own().start(), TITLE));
    }

    private Optional<Origin> line() {
        List<Block> blocks = notes.outline().top().stream()
                .filter(block ->
                        block.kind() != Block.Kind.HEADING && !block.text().isBlank())
                .toList();
        return blocks.stream()
                .limit(FIRST)
                .filter(block ->
                        block.kind() == Block.Kind.PARAGRAPH || block.kind() == Block.Kind.ITEM && blocks.size() == 1)
                .flatMap(Line::of)
                .filter(line -> callsOff(line.text()))
                .findFirst()
                .map(line -> origin(line.text(), line.span().start(), LINE));
    }

    private boolean callsOff(String line) {
        if (line.length() > LONGEST || !IN_LINE.matcher(line).matches()) return false;
        return MOVED.matcher(line).matches() || !NEXT.matcher(line).matches() && !namesAnotherDay(line);
    }

    private boolean namesAnotherDay(String line) {
        return WrittenDate.in(line).stream()
                .flatMap(written -> written.in(date.map(MeetingDate::year)).stream())
                .anyMatch(day -> date.isPresent() && !date.get().month().equals(day.month())
                        || day.day().isPresent()
                                && !date.flatMap(MeetingDate::day).equals(day.day()));
    }

    private Optional<Origin> frontMatter() {
        return Stream.of("status", "meeting_status")
                .flatMap(key -> FrontMatter.of(notes.tree()).entry(key).stream())
                .filter(entry -> STATUS.matcher(entry.value()).matches())
                .findFirst()
                .map(entry -> origin(entry.value(), entry.at(), FRONT_MATTER));
    }

    private Origin origin(String words, int at, Rule rule) {
        return new Origin(FactKind.CANCELLED, words.strip(), notes.lines().lineOf(at), rule);
    }
}
