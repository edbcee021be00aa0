package org.minutebook.reading;

import java.util.Optional;
import org.minutebook.minutes.Rule;
import org.minutebook.reading.NameList.Need;

/**
 * What looks like a name, in bold and with a duration, before the words: {@code **Ada (5 min):** …}. The name need not be
 * known, since visitors speak too. A title may look the same, so any other form goes first:
 * {@code **Looms (5 min)** [Ada]}.
 */
final class TimedCredit implements CreditForm {
    private static final Rule BOLD = new Rule("speaker-timed", "a name in bold with a duration starts the line");
    private static final int LONGEST_DURATION = 12;

    @Override
    public Optional<Credit> read(Line line, Participants participants) {
        String text = line.text();
        int start = LeadingCredit.start(line);
        int end = LeadingCredit.boldEnd(line, start);
        boolean timed = end > start
                && NameList.hasDuration(text.substring(start, Math.min(text.length(), end + LONGEST_DURATION)));
        return timed ? Credit.of(NameList.read(line, start, end, participants, Need.LOOKS), BOLD) : Optional.empty();
    }
}
