package org.minutebook.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.minutebook.minutes.Attendee;
import org.minutebook.minutes.Rule;
import org.minutebook.minutes.WrittenName;

/** Reads the roll call: who was there, with handle and affiliation. */
final class RollCallReader {
    private static final Rule FIELDS = new Rule("roll-call-fields", "a bullet of the roll call, split at slashes");
    private static final Pattern SPLIT = Pattern.compile("\\s*[/|]\\s*");

    private RollCallReader() {}

    static RollCall read(ParsedNotes notes) {
        List<Attendee> attendees = new ArrayList<>();
        notes.outline()
                .blocks()
                .filter(b -> b.kind() == Block.Kind.ITEM && b.level() == 1)
                .filter(b -> b.text().contains("/")
                        && b.text().contains("@")
                        && !b.text().contains("http"))
                .forEach(b -> {
                    String[] fields = SPLIT.split(b.text());
                    Optional<String> handle = Optional.empty();
                    Optional<String> affiliation = Optional.empty();
                    for (int i = 1; i < fields.length; i++) {
                        if (fields[i].startsWith("@"))
                            handle = Optional.of(fields[i].substring(1).toLowerCase(Locale.ROOT));
                        else if (affiliation.isEmpty() && !fields[i].isBlank()) affiliation = Optional.of(fields[i]);
                    }
                    String name = fields[0].replaceAll("\\s*\\([^)]*\\)", "").strip();
                    if (name.isEmpty()) return;
                    attendees.add(new Attendee(
                            notes.lines().lineOf(b.own().start()),
                            new WrittenName(name, b.words().span(0, name.length())),
                            handle,
                            affiliation,
                            FIELDS));
                });
        return new RollCall(attendees, List.of(), List.of());
    }
}
