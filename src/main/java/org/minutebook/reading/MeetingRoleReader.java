package org.minutebook.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.minutebook.minutes.Attendee;
import org.minutebook.minutes.MeetingRole;
import org.minutebook.minutes.MeetingRole.Kind;
import org.minutebook.minutes.Rule;
import org.minutebook.minutes.WrittenName;
import org.minutebook.reading.NameList.Need;
import org.minutebook.reading.Participants.Evidence;

/** Reads who led the meeting and who took its notes, where a label or the roll call says so. */
final class MeetingRoleReader {
    /** What the name that begins at an offset stands for. */
    private record Part(int start, Kind kind) {}

    private static final Rule LABEL = new Rule("role-label", "a label such as 'Facilitator:' stands before the name");
    private static final Rule ROLL_CALL = new Rule("role-roll-call", "the entry of the roll call names it");

    private static final Map<Kind, Pattern> WORDS = new EnumMap<>(Map.of(
            Kind.HOST, anyCase("hosts?|hosted by"),
            Kind.CHAIR, anyCase("(?:co-?)?chair(?:person|man|woman|s)?|chaired by"),
            Kind.FACILITATOR, anyCase("(?:co-?)?(?:facilitator|moderator)s?|(?:facilitated|moderated) by"),
            Kind.NOTE_TAKER,
                    anyCase("(?:notes?|minutes?)[ -]?takers?|scribes?"
                            + "|(?:notes|minutes)(?: (?:taken|written|kept))? by|note[ -]?taking")));

    private static final String ANY =
            WORDS.values().stream().map(Pattern::pattern).collect(Collectors.joining("|"));

    /** Of these the names must be of people who are there: notes begin so many other lines. */
    private static final List<String> SELDOM = List.of("notes", "minutes");

    private static final String BEFORE = "(?:(?:meeting|session|acting|today['’]s) )?";
    private static final Phrase LABELS = Phrase.ofAnyCase(
            "(?:^\\W*|[,;|·/.] *|\\s[-–—] )" + BEFORE + "(" + ANY + "|" + String.join("|", SELDOM) + ")(?:\\(s\\))?"
                    + "(?: ?[:：]|(?<=by)| [-–—] )\\s*(?=\\S)",
            "host",
            "chair",
            "facilitat",
            "moderat",
            "note",
            "minute",
            "scribe");
    private static final Pattern BESIDE = Pattern.compile("(?i)[(\\[]\\s*" + BEFORE + "(" + ANY + "|"
            + String.join("|", SELDOM) + ")\\s*[)\\]]|[/|,]\\s*(" + ANY + ")\\s*(?=$|[/|,])");

    private static final Pattern AND = Pattern.compile("[&+]|\\band\\b");

    private final ParsedNotes notes;
    private final Participants participants;

    /** In the order they were found in; what a label and the roll call both say stands once. */
    private final Map<Part, MeetingRole> roles = new LinkedHashMap<>();

    private MeetingRoleReader(ParsedNotes notes, Participants participants) {
        this.notes = notes;
        this.participants = participants;
    }

    /** By place; of those of one name, the labels' first. */
    static List<MeetingRole> read(ParsedNotes notes, RollCall rollCall, Participants participants) {
        MeetingRoleReader reader = new MeetingRoleReader(notes, participants);
        Line.of(notes.outline()).forEach(reader::labels);
        reader.besideNames(rollCall.attendees());
        return reader.roles.values().stream()
                .sorted(Comparator.comparingInt(r -> r.name().at().start()))
                .toList();
    }

    private void labels(Line line) {
        String text = line.text();
        Matcher label = LABELS.matcher(text, 0);
        for (boolean found = label.find(); found; ) {
            String words = label.group(1);
            int from = label.end();
            found = label.find();
            int to = found ? label.start() : text.length();
            for (WrittenName name : names(line, from, to, words)) add(words, name, LABEL);
        }
    }

    private List<WrittenName> names(Line line, int from, int to, String label) {
        String words = label.toLowerCase(Locale.ROOT);
        Need need = SELDOM.contains(words) ? Need.ALL_KNOWN : Need.LOOKS;
        List<WrittenName> names = new ArrayList<>();
        for (WrittenName name : NameList.read(line, from, to, participants, need)) {
            if (!isName(name, names, words.endsWith("s"))) break;
            names.add(name);
        }
        return names;
    }

    /**
     * Somebody who is known; else a name of two words that stands first, or that the label or an "and" lets expect:
     * {@code Host: Ada Byron, Analytical Society} names one.
     */
    private boolean isName(WrittenName name, List<WrittenName> before, boolean several) {
        if (participants.evidence(name.text()) != Evidence.NONE) return true;
        if (!name.text().contains(" ")) return false;
        if (before.isEmpty() || several) return true;
        int end = before.get(before.size() - 1).at().end();
        return AND.matcher(notes.notes().text().substring(end, name.at().start()))
                .find();
    }

    /** {@code Ada / Tidelab (note taker)}: what stands between a name and the next one, or the end of the line. */
    private void besideNames(List<Attendee> attendees) {
        String text = notes.notes().text();
        for (int i = 0; i < attendees.size(); i++) {
            Attendee attendee = attendees.get(i);
            int from = attendee.name().at().end();
            int newline = text.indexOf('\n', from);
            int to = newline < 0 ? text.length() : newline;
            if (i + 1 < attendees.size())
                to = Math.min(to, attendees.get(i + 1).name().at().start());
            if (to <= from) continue;
            Matcher beside = BESIDE.matcher(text).region(from, to);
            while (beside.find())
                add(beside.group(1) == null ? beside.group(2) : beside.group(1), attendee.name(), ROLL_CALL);
        }
    }

    private static Pattern anyCase(String words) {
        return Pattern.compile(words, Pattern.CASE_INSENSITIVE);
    }

    private void add(String words, WrittenName name, Rule rule) {
        Kind kind = WORDS.entrySet().stream()
                .filter(e -> e.getValue().matcher(words).matches())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(Kind.NOTE_TAKER);
        int start = name.at().start();
        roles.putIfAbsent(new Part(start, kind), new MeetingRole(notes.lines().lineOf(start), kind, name, rule));
    }
}
