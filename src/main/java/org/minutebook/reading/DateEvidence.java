package org.minutebook.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.minutebook.minutes.Rule;
import org.minutebook.minutes.WrittenDate;

/**
 * A place in the head of the notes that tells the meeting's date.
 *
 * @param kind how plainly it does
 * @param date the date as written
 * @param line the line's words
 */
record DateEvidence(Kind kind, WrittenDate date, String line) {
    /** How plainly a line tells the meeting's date, the plainest first. */
    enum Kind {
        /** {@code Date: 17 July 2024}. */
        LABEL("date-label", "a label such as 'Date:'"),
        /** A link to a page that converts the meeting's time to the reader's zone. */
        CONVERTER("date-converter", "a link to a page that converts the meeting's time"),
        FRONT_MATTER("date-front-matter", "the front matter's date"),
        TITLE("date-title", "the title tells the date"),
        /** A line that has little but the date. */
        ALONE("date-alone", "a line that has little but the date"),
        /** A label that is of the meeting's date at second hand: {@code Opening date: …}. */
        OTHER_LABEL("date-other-label", "a label of another date of the meeting");

        private final String ruleName;
        private final String why;

        Kind(String name, String why) {
            this.ruleName = name;
            this.why = why;
        }

        Rule rule() {
            return new Rule(ruleName, why);
        }
    }

    private static final int HEAD = 40;
    private static final Pattern LABEL = Pattern.compile(
            "(?i)\\W{0,4}(?:the )?(?:(?:meeting|call|session|event|proposed|actual|scheduled|today'?s)s? )?(?:date|when|day|proposed|held(?: on)?)"
                    + "(?: ?(?:&|and|\\+|/) ?time)?\\W{0,4}[:：]");
    private static final Pattern OTHER_LABEL = Pattern.compile("(?i)\\W{0,4}(?:[a-z]+ ){0,3}date\\W{0,4}:");
    private static final Pattern OTHER_THING = Pattern.compile(
            "(?i)\\b(?:due|publish\\w*|updated?|modified|created|next|previous|prior|last|release|closing|end)\\b");
    private static final Pattern CONVERTER = Pattern.compile(
            "(?:arewemeetingyet\\.com|timeanddate\\.com|everytimezone\\.com|worldtimebuddy\\.com)/\\S*?(\\d{4}-\\d{2}-\\d{2}|(?<=iso=)\\d{8})");
    private static final Pattern AROUND_DATE = Pattern.compile(
            "(?i)\\b(?:at|on|from|\\d{1,2}(?:[:.]\\d{2})? ?(?:[ap]m)?|utc|gmt|[cp][de]?s?t|meeting|date|the)\\b|[^\\p{L}]");

    /** Everything that tells the date in the first blocks of the notes, the plainest first. */
    static List<DateEvidence> in(ParsedNotes notes, FrontMatter frontMatter) {
        List<DateEvidence> found = new ArrayList<>();
        frontMatter.get("date").ifPresent(value -> add(found, Kind.FRONT_MATTER, value));
        frontMatter.get("title").ifPresent(value -> add(found, Kind.TITLE, value));
        List<Block> head = notes.outline().blocks().limit(HEAD).toList();
        head.stream()
                .filter(b -> b.kind() == Block.Kind.HEADING)
                .findFirst()
                .ifPresent(title -> add(found, Kind.TITLE, title.text()));
        for (Block block : head) {
            if (block.kind() == Block.Kind.VERBATIM) continue;
            block.words().links().forEach(link -> addConverter(found, link.url()));
            if (block.text().length() < 400) block.text().lines().forEach(line -> addLine(found, line));
        }
        found.sort(Comparator.comparing(DateEvidence::kind));
        return found;
    }

    private static void addLine(List<DateEvidence> found, String line) {
        Matcher label = LABEL.matcher(line);
        Matcher other = OTHER_LABEL.matcher(line);
        if (label.lookingAt()) add(found, Kind.LABEL, line.substring(label.end()));
        else if (other.lookingAt()) {
            if (!OTHER_THING.matcher(other.group()).find()) add(found, Kind.OTHER_LABEL, line.substring(other.end()));
        } else if (isDateAlone(line)) {
            add(found, Kind.ALONE, line);
        }
    }

    private static void addConverter(List<DateEvidence> found, String url) {
        Matcher m = CONVERTER.matcher(url);
        if (m.find()) add(found, Kind.CONVERTER, m.group(1));
    }

    private static boolean isDateAlone(String line) {
        if (line.length() > 80) return false;
        List<WrittenDate> dates = WrittenDate.in(line);
        if (dates.size() != 1) return false;
        WrittenDate date = dates.get(0);
        return Stream.of(line.substring(0, date.from()), line.substring(date.to()))
                .allMatch(rest -> AROUND_DATE.matcher(rest).replaceAll("").length() <= 4);
    }

    private static void add(List<DateEvidence> found, Kind kind, String line) {
        WrittenDate.in(line).stream().findFirst().ifPresent(date -> found.add(new DateEvidence(kind, date, line)));
    }

    /** The year that this evidence tells. */
    Optional<Integer> year() {
        return date.year();
    }
}
