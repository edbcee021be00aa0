package org.minutebook.reading;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How a line marks a task, and that it is done: {@code TODO: …}, {@code … COMPLETED}. */
final class TaskMark {
    private static final Pattern AT_START = Pattern.compile(
            "[\\s\\W]*(?:(?:in[ -])?\\w* ?(?i:to-?do)s?|(?i:action(?: items?| points?)?|tasks?|follow[ -]?ups?|next steps?|next actions?)|AI|AP)"
                    + "(?: (?:is )?(?:for|on) (?=\\p{Lu}|@))?\\s*(?::|-(?=\\s)|–|—|(?<=\\bTODO|\\bTODOs|\\bACTION|\\bTASK)(?=\\s))\\s*(?=\\S)");
    private static final Pattern WITHIN = Pattern.compile("\\b(?:TODO|ACTION ITEM|ACTION)\\b:?\\s*");
    private static final Pattern REMINDER = Pattern.compile("\\((?i:to-?do)\\b[^)]*\\)");
    private static final Pattern DONE = Pattern.compile(
            "\\b(?:COMPLETED|DONE)\\b|\\((?i:done|completed|finished)\\)|[✅✔]|:white_check_mark:|:heavy_check_mark:"
                    + "|^\\W*(?i:done|completed):|\\((?:now|done|opened|created|merged|fixed)\\b[^)]*\\)\\W*$");

    private TaskMark() {}

    /** Where the task's own words start in a marked line; empty where no mark is. */
    static Optional<Integer> wordsOf(String line) {
        Matcher start = AT_START.matcher(line);
        if (start.lookingAt()) return Optional.of(start.end());
        Matcher within = WITHIN.matcher(line);
        if (within.find() && within.end() < line.length()) return Optional.of(within.end());
        return REMINDER.matcher(line).find() ? Optional.of(0) : Optional.empty();
    }

    static boolean isDone(String line) {
        return DONE.matcher(line).find();
    }
}
