package org.minutebook.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.minutebook.minutes.Rule;
import org.minutebook.minutes.Statement;
import org.minutebook.minutes.WrittenName;

/** Reads who said what: the lines that the notes credit to somebody. */
final class StatementReader {
    private static final Rule PREFIX = new Rule("speaker-prefix", "a name and a colon at the start of the line");
    private static final Pattern NAME = Pattern.compile("\\[?(\\p{Lu}[\\p{L}-]+)(?:\\]|:)\\s.*", Pattern.DOTALL);

    private StatementReader() {}

    static List<Statement> read(ParsedNotes notes, RollCall rollCall) {
        List<Statement> statements = new ArrayList<>();
        notes.outline().blocks().filter(b -> b.kind() == Block.Kind.ITEM).forEach(b -> {
            Matcher m = NAME.matcher(b.text());
            if (!m.matches()) return;
            boolean attends =
                    rollCall.attendees().stream().anyMatch(a -> a.name().text().startsWith(m.group(1)));
            if (!attends) return;
            statements.add(new Statement(
                    notes.lines().lineOf(b.own().start()),
                    b.own(),
                    List.of(new WrittenName(m.group(1), b.words().span(m.start(1), m.end(1)))),
                    PREFIX));
        });
        return statements;
    }
}
