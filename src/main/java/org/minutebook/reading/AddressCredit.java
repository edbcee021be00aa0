package org.minutebook.reading;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.minutebook.minutes.Rule;
import org.minutebook.reading.NameList.Need;

/** The writer's own address, whoever speaks above: {@code ada@tidelab.example is my mail}, {@code … (ada@tidelab.example)}. */
final class AddressCredit implements CreditForm {
    private static final Rule ADDRESS =
            new Rule("credit-address", "the line gives the address of somebody who signed in as the writer's own");

    private static final String MAIL = "([\\w.-]{2,40})@[\\w-]+(?:\\.[\\w-]+)+";
    private static final Pattern MINE = Pattern.compile(MAIL + "\\W{0,3}\\s(?:is|are) my\\b");
    private static final Pattern MY =
            Pattern.compile("(?i)\\bmy (?:e-?mail|mail)(?: address)?(?: is|:) \\W{0,3}" + MAIL);
    private static final Pattern AT_END = Pattern.compile("[(\\[<]" + MAIL + "[)\\]>]\\W*$");

    @Override
    public Optional<Credit> read(Line line, Participants participants) {
        if (line.text().indexOf('@') < 0) return Optional.empty();
        return find(MINE, line, participants)
                .or(() -> find(MY, line, participants))
                .or(() -> find(AT_END, line, participants));
    }

    private static Optional<Credit> find(Pattern form, Line line, Participants participants) {
        Matcher mail = form.matcher(line.text());
        return mail.find()
                ? Credit.of(NameList.read(line, mail.start(1), mail.end(1), participants, Need.HERE), ADDRESS)
                : Optional.empty();
    }
}
