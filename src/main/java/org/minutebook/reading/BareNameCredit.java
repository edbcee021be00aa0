package org.minutebook.reading;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.minutebook.minutes.Rule;
import org.minutebook.reading.NameList.Need;

/** A name with no mark after it: alone above what the person said, or run into the words. */
final class BareNameCredit implements CreditForm {
    private static final Rule ABOVE =
            new Rule("speaker-above", "a known name alone, and what they said in bullets below it");
    private static final Rule RUN_IN = new Rule("speaker-run-in", "somebody's name runs straight into their words");

    private static final int LONGEST = 60;
    private static final Pattern NAME_AND_MORE =
            Pattern.compile("(\\p{Lu}[\\p{L}\\p{M}'’-]+)\\s+(?:(?:I|I['’]\\w+|Hi)\\b|\\[|(\\p{Lu}[\\p{Ll}'’]*)\\s)");

    @Override
    public Optional<Credit> read(Line line, Participants participants) {
        if (line.block().kind() != Block.Kind.ITEM || !line.isFirst()) return Optional.empty();
        return above(line, participants).or(() -> runIn(line, participants));
    }

    private static Optional<Credit> above(Line line, Participants participants) {
        boolean alone = line.to() == line.block().text().length() && line.text().length() <= LONGEST;
        boolean speaks =
                line.block().children().stream().anyMatch(child -> !child.text().isBlank());
        return alone && speaks
                ? Credit.of(NameList.read(line, 0, line.text().length(), participants, Need.ALL_KNOWN), ABOVE)
                : Optional.empty();
    }

    private static Optional<Credit> runIn(Line line, Participants participants) {
        Matcher name = NAME_AND_MORE.matcher(line.text());
        if (!name.lookingAt()) return Optional.empty();
        String next = name.group(2);
        if (next != null && !participants.isPlainWord(next)) return Optional.empty();
        return Credit.of(NameList.read(line, name.start(1), name.end(1), participants, Need.HERE), RUN_IN);
    }
}
