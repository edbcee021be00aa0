package org.minutebook.reading;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.minutebook.minutes.Rule;
import org.minutebook.reading.NameList.Need;

/**
 * What looks like a name, in bold or before a colon, with a duration: {@code **Ada (5 min)** …}, {@code Ada Byron (5 min):
 * …}. The name need not be known, since visitors speak too. A title may look the same, so any other form goes first:
 * {@code **Looms (5 min)** [Ada]}.
 */
final class TimedCredit implements CreditForm {
    private static final Rule BOLD = new Rule("speaker-timed", "a name in bold with a duration starts the line");
    private static final Rule COLON = new Rule("speaker-timed-colon", "a name, a duration and a colon start the line");
    private static final int LONGEST_DURATION = 12;
    private static final Pattern HEAD = Pattern.compile("((\\p{Lu}[\\p{L}\\p{M}-]+)[^:\\n]{0,50}?)\\s*:(?=\\s|$)");

    @Override
    public Optional<Credit> read(Line line, Participants participants) {
        String text = line.text();
        int start = LeadingCredit.start(line);
        int end = LeadingCredit.boldEnd(line, start);
        boolean timed = end > start
                && NameList.hasDuration(text.substring(start, Math.min(text.length(), end + LONGEST_DURATION)));
        return timed
                ? Credit.of(NameList.read(line, start, end, participants, Need.LOOKS), BOLD)
                : colon(line, start, participants);
    }

    private static Optional<Credit> colon(Line line, int start, Participants participants) {
        if (line.text().indexOf(':', start) < 0) return Optional.empty();
        Matcher head = HEAD.matcher(line.text()).region(start, line.text().length());
        return head.lookingAt() && NameList.hasDuration(head.group(1)) && !participants.isPlainWord(head.group(2))
                ? Credit.of(NameList.read(line, head.start(1), head.end(1), participants, Need.LOOKS), COLON)
                : Optional.empty();
    }
}
