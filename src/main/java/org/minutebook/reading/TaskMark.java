package org.minutebook.reading;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How a line marks a task, and that it is done: {@code TODO: …}, {@code … COMPLETED}. */
final class TaskMark {
    private static final String WORDS = "(?:(?:in[ -])?\\w* ?(?i:to[- ]?do)s?"
            + "|(?i:actions?(?: items?| points?)?|tasks?|follow[ -]?ups?|next steps?|next actions?)|AI|AP)";
    /** {@code Action Item 83.1}, {@code AI-3}. */
    private static final String NUMBER = "(?:[ -]?#?\\d+(?:\\.\\d+)*)?";

    private static final String INITIALS = "\\p{Lu}{2,4}(?:\\s?[/,&]\\s?\\p{Lu}{2,4})*";
    /** {@code AI(Ada)}, {@code AI[AB]}, {@code Action @ada}, {@code Action AB/LP}, {@code Action for Ada}. */
    private static final String OWNER = "(?:\\s?\\([^()]{1,60}\\)|\\s?\\[[^\\[\\]]{1,60}]|\\s@[\\w-]+| " + INITIALS
            + "(?=\\s*:))?(?: (?:is )?(?:for|on) @?\\p{Lu}[^:\\n]{1,60}(?=:))?";
    /** A colon or a dash; words in capitals and IRC's {@code #action} need none. */
    private static final String END =
            "\\s*(?::|-(?=\\s)|–|—|(?<=\\bTODO|\\bTODOs|\\bACTION|\\bTASK|#action)(?=\\s))\\s*(?=\\S)";

    private static final Pattern AT_START = Pattern.compile("[\\s\\W]*(?:" + WORDS + NUMBER + OWNER + END
            + "|(?:AI|AP|ACTION|TODO)\\s?(?:\\([^()]{1,60}\\)|\\[[^\\[\\]]{1,60}])\\s+(?=\\S))");
    /** {@code Next step, ask Ada}. */
    private static final Pattern COMMA =
            Pattern.compile("\\W*(?i:actions?(?: items?)?|next steps?|follow[ -]?ups?), (\\p{Ll}+)");

    private static final Pattern GOAL = Pattern.compile("\\W*(?i:goals?)\\s*(?::|\\s-)\\s+(?=\\S)");

    private static final Pattern WITHIN =
            Pattern.compile("\\b(?:TODO|ACTION ITEM|ACTION)\\b:?\\s*|(?<=[!:;,.–-] )[Aa]ction (?=to \\p{Ll})");
    private static final String MARK = "(?:AP|AI|TODO|ACTION|TASK|(?i:actions?(?: items?| points?)?|to[- ]?do|task))";
    /** {@code AP Ada: …}, at the start of a line or after a sentence; {@code [TODO: Ada] …}. */
    private static final List<Pattern> NAMED = List.of(
            Pattern.compile("(?:^[\\s\\W]*|[.?!)]\\s+)" + MARK
                    + "(?: on| for)?\\s+(?<names>[\\p{L}@][^:\\n]{1,40}?)\\s*:\\s*(?=\\S)"),
            Pattern.compile("^[\\s>*-]*[\\[(]" + MARK
                    + "\\s*:?\\s*(?<names>[\\p{L}@][^:\\])\\n]{1,40}?)[\\])]\\s*:?\\s*(?=\\S)"));

    private static final Pattern REMINDER = Pattern.compile("\\((?i:to-?do)\\b[^)]*\\)");
    private static final Pattern DONE = Pattern.compile(
            "\\b(?:COMPLETED|DONE)\\b|\\((?i:done|completed|finished)\\)|[✅✔]|:white_check_mark:|:heavy_check_mark:"
                    + "|^\\W*(?i:done|completed)\\s*[:\\]]|\\((?:now|done|opened|created|merged|fixed)\\b[^)]*\\)\\W*$");

    private static final Pattern STATUS_DONE =
            Pattern.compile("(?i)\\W*(?:done|completed?|closed|finished|merged|resolved|yes|x)\\W*");

    private static final Pattern TOLD_DONE = Pattern.compile(
            "(?i)\\W*(?:(?:it|this|that) (?:is|was|has been) )?(?:now |finally |already |all )*(?:done|completed|finished|merged|closed|fixed|released|opened|created|now here)"
                    + "(?:[\\s!.:✅–—(-]*|\\W+(?:(?:here|now|today|in|by|via|at|as|with|see)\\W+)?(?:\\[?https?://|#\\d|[\\w.-]+/[\\w.-]+#\\d).*)");

    /** {@code [Done] Ada: …}. */
    private static final Pattern STATUS_FIRST =
            Pattern.compile("\\W*(?i:done|completed|closed|open|ongoing|in progress)\\s*[:\\]]\\s*");

    private TaskMark() {}

    /** Where the words start after one that says how far the task is: {@code [Done]}; else where they started. */
    static int afterStatus(String line, int words) {
        Matcher status = STATUS_FIRST.matcher(line).region(words, line.length());
        return status.lookingAt() ? status.end() : words;
    }

    /** Where the task's own words start in a marked line; empty where no mark is. */
    static Optional<Integer> wordsOf(String line) {
        Matcher start = AT_START.matcher(line);
        if (start.lookingAt()) return Optional.of(start.end());
        Matcher comma = COMMA.matcher(line);
        if (comma.lookingAt() && TaskVerbs.isBase(comma.group(1))) return Optional.of(comma.start(1));
        Matcher within = WITHIN.matcher(line);
        if (within.find() && within.end() < line.length()) return Optional.of(within.end());
        return REMINDER.matcher(line).find() ? Optional.of(0) : Optional.empty();
    }

    /** A mark with who is to do the task; the group {@code names} tells where they stand, if names they are. */
    static Optional<Matcher> named(String line) {
        return NAMED.stream()
                .map(form -> form.matcher(line))
                .filter(Matcher::find)
                .findFirst();
    }

    /** Where the words start in a line that is marked as a goal: a task, where somebody is to reach it. */
    static Optional<Integer> goalOf(String line) {
        Matcher goal = GOAL.matcher(line);
        return goal.lookingAt() ? Optional.of(goal.end()) : Optional.empty();
    }

    /** Whether the line starts with a mark, which credits nobody with words: {@code Action AB: …}. */
    static boolean isAtStart(String line) {
        return AT_START.matcher(line).lookingAt();
    }

    /** Whether a cell says that its row's task is done: {@code Done}, {@code closed}, {@code ✅}. */
    static boolean saysDone(String status) {
        return STATUS_DONE.matcher(status).matches() || isDone(status);
    }

    /** Whether what stands below a task says no more than that it is done, and where: {@code finally merged: #12}. */
    static boolean tellsDone(String below) {
        return TOLD_DONE.matcher(below.strip()).matches();
    }

    static boolean isDone(String line) {
        return DONE.matcher(line).find();
    }
}
