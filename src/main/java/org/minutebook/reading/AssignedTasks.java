package org.minutebook.reading;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.minutebook.minutes.Statement;

/**
 * Tells in which notes a name and a colon do not say who speaks, but who is to do what follows: where most of these
 * lines go on with a verb as one says it to somebody, {@code Ada: ping Lin about the loom}. Talk has such lines too, as
 * suggestions, and reports of plans do.
 */
final class AssignedTasks {
    private static final Pattern AFTER_COLON = Pattern.compile("[^:\\n]{1,70}:\\s+(?<word>[\\p{L}-]+)");
    private static final Pattern REPORTS = Pattern.compile(
            "(?i).*\\b(?:updates?|status|stand-?up|working on|worked on|progress|round ?table|check-?in|reports?|yesterday|today|(?:last|this|next) week)\\b.*");
    private static final int SEVERAL = 3;

    private AssignedTasks() {}

    /** The lines of the file that assign a task. */
    static Set<Integer> in(ParsedNotes notes, List<Statement> statements) {
        Map<Integer, Statement> credits = statements.stream()
                .collect(Collectors.toMap(s -> s.source().line(), Function.identity(), (one, other) -> one));
        Set<Integer> tasks = new HashSet<>();
        int others = 0;
        for (Line line : Line.of(notes.outline()).toList()) {
            int source = notes.lines().lineOf(line.span().start()).line();
            Matcher words = AFTER_COLON.matcher(line.text());
            if (!credits.containsKey(source) || isReport(line.block()) || !words.lookingAt()) continue;
            boolean isTask = TaskVerbs.isSaidTo(words.group("word"), line.text().substring(words.end()))
                    && !line.text().strip().endsWith("?");
            if (isTask) tasks.add(source);
            else others++;
        }
        return tasks.size() >= SEVERAL && tasks.size() > 2 * others ? tasks : Set.of();
    }

    private static boolean isReport(Block block) {
        return block.kind() == Block.Kind.HEADING
                || block.headings().stream()
                        .anyMatch(heading -> heading.level() > 1
                                && REPORTS.matcher(heading.text()).matches())
                || block.parent()
                        .filter(above -> REPORTS.matcher(above.text()).matches())
                        .isPresent();
    }
}
