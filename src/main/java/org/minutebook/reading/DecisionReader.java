package org.minutebook.reading;

import java.util.List;
import java.util.Locale;
import org.minutebook.minutes.Decision;
import org.minutebook.minutes.Rule;

/** Reads what was decided. */
final class DecisionReader {
    private static final Rule MARKED = new Rule("marked-decision", "a decision word starts the line");

    private DecisionReader() {}

    static List<Decision> read(ParsedNotes notes) {
        return notes.outline()
                .blocks()
                .filter(b -> b.text().toLowerCase(Locale.ROOT).startsWith("decision:"))
                .map(b -> new Decision(notes.lines().lineOf(b.own().start()), b.own(), b.text(), MARKED))
                .toList();
    }
}
