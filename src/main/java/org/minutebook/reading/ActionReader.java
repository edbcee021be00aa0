package org.minutebook.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.minutebook.minutes.ActionItem;
import org.minutebook.minutes.Rule;
import org.minutebook.minutes.Statement;
import org.minutebook.minutes.WrittenName;

/** Reads what is to be done: marked tasks and promises. */
final class ActionReader {
    private static final Rule MARKED = new Rule("marked-task", "a task word such as TODO or ACTION starts the line");
    private static final Rule PROMISE = new Rule("promise", "an attendee 'will' or is 'to' do something");
    private static final Pattern TASK = Pattern.compile("(?:TODO|ACTION|TASK)\\b:?\\s*(.+)", Pattern.DOTALL);
    private static final Pattern WILL = Pattern.compile("(\\p{Lu}[\\p{L}-]+) (?:will|to) .+", Pattern.DOTALL);

    private ActionReader() {}

    static List<ActionItem> read(ParsedNotes notes, RollCall rollCall, List<Statement> statements) {
        List<ActionItem> actions = new ArrayList<>();
        notes.outline().blocks().filter(b -> b.kind() == Block.Kind.ITEM).forEach(b -> {
            Matcher task = TASK.matcher(b.text());
            Matcher will = WILL.matcher(b.text());
            if (task.matches()) {
                actions.add(new ActionItem(
                        notes.lines().lineOf(b.own().start()),
                        b.own(),
                        task.group(1).strip(),
                        ActionItem.Kind.EXPLICIT,
                        List.of(),
                        false,
                        MARKED));
            } else if (will.matches()
                    && rollCall.attendees().stream()
                            .anyMatch(a -> a.name().text().startsWith(will.group(1)))) {
                actions.add(new ActionItem(
                        notes.lines().lineOf(b.own().start()),
                        b.own(),
                        b.text(),
                        ActionItem.Kind.COMMITMENT,
                        List.of(new WrittenName(will.group(1), b.words().span(will.start(1), will.end(1)))),
                        false,
                        PROMISE));
            }
        });
        return actions;
    }
}
