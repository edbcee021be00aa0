package org.minutebook.reading;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.minutebook.minutes.MeetingTime;
import org.minutebook.minutes.Rule;
import org.minutebook.minutes.SourceLine;

/** Tells at what time of day a meeting began, where the head of its notes says it with the zone. */
final class TimeReader {
    /**
     * A meeting's time.
     *
     * @param time the time
     * @param source the line that tells it
     * @param rule why it was taken
     */
    record Told(MeetingTime time, SourceLine source, Rule rule) {}

    private static final Rule LABEL =
            new Rule("time-label", "a time and its zone after a label such as 'Date:', or beside the date");
    private static final Rule CONVERTER =
            new Rule("time-converter", "a link to a page that converts the meeting's time");
    private static final int HEAD = 30;
    private static final int LONGEST_BLOCK = 400;
    private static final Pattern LABELLED =
            Pattern.compile("(?is)\\W{0,4}(?:[a-z]+ ){0,3}(?:date|time|when)\\b.*|.{0,40}\\d{4}.{0,30}");

    private TimeReader() {}

    static Optional<Told> read(ParsedNotes notes) {
        Optional<Told> inFrontMatter = FrontMatter.of(notes.tree())
                .entry("date")
                .flatMap(date -> told(WrittenTime.in(date.value()), notes, date.at(), LABEL));
        if (inFrontMatter.isPresent()) return inFrontMatter;
        List<Block> head = notes.outline().blocks().limit(HEAD).toList();
        for (Block block : head) {
            if (block.kind() == Block.Kind.VERBATIM || block.text().length() > LONGEST_BLOCK) continue;
            if (!LABELLED.matcher(block.text()).matches()) continue;
            Optional<Told> time =
                    told(WrittenTime.in(block.text()), notes, block.own().start(), LABEL);
            if (time.isPresent()) return time;
        }
        return head.stream()
                .flatMap(block -> block.words().links().stream())
                .flatMap(link ->
                        told(WrittenTime.inAddress(link.url()), notes, link.at().start(), CONVERTER).stream())
                .findFirst();
    }

    private static Optional<Told> told(Optional<MeetingTime> time, ParsedNotes notes, int at, Rule rule) {
        return time.map(t -> new Told(t, notes.lines().lineOf(at), rule));
    }
}
