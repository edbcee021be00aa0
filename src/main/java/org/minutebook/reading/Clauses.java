package org.minutebook.reading;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands around a verb that could make a promise, and whether it unmakes it. */
final class Clauses {
    private static final Pattern START = Pattern.compile(
            "[.;:!?\\n(\"“–—>]|\\s-\\s|\\b(?:that|then|but|because|so|since|while|yes|otherwise),?\\s",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern REMARK = Pattern.compile("\\([^()]*\\)");
    private static final Pattern CONDITION = Pattern.compile(
            "(?i)\\b(?:if|whether|when|until|unless|who|which|what|how|hop(?:e|es|ing)|thank(?:s| you)? to|thanks)\\b[^,]*$");
    private static final Pattern STARTS_WITH_IF = Pattern.compile("^\\W*(?:\\[\\w+]\\s*)?(?i:if)\\b");
    private static final Pattern NEWS = Pattern.compile(
            "(?i)\\s*(?:a |an |the |his |her |their |\\w+ )?(?:\\w+ )?(?:updates?|demos?|talk|talks|keynote|presentation|lecture|tutorial)\\b.*");
    /** What somebody does in the meeting itself: {@code will go last}, {@code will take the minutes}. */
    private static final Pattern IN_MEETING = Pattern.compile(
            "(?i)(?:go|start|begin|speak|present) (?:first|last|next|second|us off)\\b.*"
                    + "|(?:take|keep|write) (?:the |our |some |a few )?(?:notes|minutes)\\b.*|.* (?:for|in) (?:this|today['’]s) (?:meeting|call)\\W*");

    private static final Set<String> STATES = Set.of(
            "be depend know like likely maybe need never not only present probably leave require speak think want"
                    .split(" "));
    private static final Set<String> GIVING =
            Set.of("give", "gives", "giving", "have", "share", "shares", "show", "shows");
    private static final int FARTHEST = 80;

    private Clauses() {}

    /** First character of the clause that reaches up to {@code end}; remarks in brackets do not break it. */
    static int start(String text, int end) {
        int start = Math.max(0, end - FARTHEST);
        Matcher clause = START.matcher(blankRemarks(text.substring(0, end)));
        while (clause.find()) start = Math.max(start, clause.end());
        return start;
    }

    private static String blankRemarks(String text) {
        return REMARK.matcher(text).replaceAll(m -> " ".repeat(m.group().length()));
    }

    /** Whether what comes next is only a condition, a question or thanks: {@code if Ada will …}. */
    static boolean isConditional(String text, int end) {
        int start = Math.max(text.lastIndexOf('.', end - 1), text.lastIndexOf('?', end - 1)) + 1;
        String before = text.substring(start, end);
        return CONDITION.matcher(before).find()
                || STARTS_WITH_IF.matcher(before).find();
    }

    /** Whether the verb tells a state, news, or what happens in the meeting: {@code will give a talk}, {@code will go last}. */
    static boolean isNews(String text, String verb, int end) {
        return STATES.contains(verb)
                || IN_MEETING
                        .matcher(verb + text.substring(end).split("[.;\\n]", 2)[0])
                        .matches()
                || GIVING.contains(verb) && NEWS.matcher(text.substring(end)).matches();
    }
}
