package org.minutebook.reading;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.minutebook.minutes.Rule;
import org.minutebook.reading.NameList.Need;

/** A name after the words: {@code … (Ada)}, {@code … [Ada, 5 min]}, {@code … - Ada}, {@code …, Ada, 5 minutes}. */
final class TrailingCredit implements CreditForm {
    private static final Rule BRACKETS = new Rule("credit-brackets", "a known name in brackets ends the line");
    private static final Rule DASH = new Rule("credit-dash", "a dash and a known name end the line");
    private static final Rule TIMED = new Rule("credit-timed", "a known name and a duration end the line");

    private static final int LONGEST = 70;
    private static final String END = "\\s*[.:!?]*(?:\\s*[-–]?\\s*\\[?(?:COMPLETED|DONE|RESOLVED|CLOSED)]?\\.?)?\\s*$";
    private static final Pattern IN_BRACKETS =
            Pattern.compile("[\\[(](?:(?:[Bb]y|[Ff]rom|[Pp]er) )?([^\\[\\]()\\n]{1,50})[\\])]" + END);
    private static final Pattern AFTER_DASH =
            Pattern.compile("\\s[-–—]{1,2}\\s?((?:\\p{Lu})[^-–—:.()\\[\\]\\n]{1,40})$");
    private static final Pattern AFTER_COMMA = Pattern.compile(",\\s([^,\\n]{2,30}),\\s?[^,\\n]{2,14}$");

    @Override
    public Optional<Credit> read(Line line, Participants participants) {
        String text = line.text();
        int from = Math.max(0, text.length() - LONGEST);
        return find(IN_BRACKETS, line, from, BRACKETS, participants)
                .or(() -> isTask(text) ? Optional.empty() : find(AFTER_DASH, line, from, DASH, participants))
                .or(() -> NameList.hasDuration(text.substring(from))
                        ? find(AFTER_COMMA, line, from, TIMED, participants)
                        : Optional.empty());
    }

    /** Who stands after a dash in a task is to do it. */
    private static boolean isTask(String text) {
        return TaskMark.isAtStart(text) || TaskMark.goalOf(text).isPresent();
    }

    private static Optional<Credit> find(Pattern form, Line line, int from, Rule rule, Participants participants) {
        Matcher end = form.matcher(line.text()).region(from, line.text().length());
        if (!end.find() || end.start() == 0) return Optional.empty();
        return Credit.of(NameList.read(line, end.start(1), end.end(1), participants, Need.ALL_KNOWN), rule);
    }
}
