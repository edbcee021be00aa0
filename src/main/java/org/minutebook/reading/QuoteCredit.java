package org.minutebook.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.minutebook.minutes.Rule;
import org.minutebook.minutes.WrittenName;
import org.minutebook.reading.NameList.Need;

/** What somebody said, in quotation marks, and who after a dash: {@code "It is loud" - Ada, over the noise}. */
final class QuoteCredit implements CreditForm {
    private static final Rule QUOTE = new Rule("speaker-quote", "words in quotation marks, a dash and a name");

    private static final Pattern QUOTED = Pattern.compile("[\\s>*]*[‘“\"'«„].*");
    private static final Pattern AFTER =
            Pattern.compile("[’”\"'»“]\\s*[-–—]{1,2}\\s*(\\p{Lu}[\\p{L}\\p{M}'’-]+)(?=[,.;]|\\s|$)");

    @Override
    public Optional<Credit> read(Line line, Participants participants) {
        if (!QUOTED.matcher(line.text()).matches()) return Optional.empty();
        List<WrittenName> names = new ArrayList<>();
        Matcher after = AFTER.matcher(line.text());
        while (after.find()) names.addAll(NameList.read(line, after.start(1), after.end(1), participants, Need.LOOKS));
        return Credit.of(names.stream().distinct().toList(), QUOTE);
    }
}
