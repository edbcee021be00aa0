package org.minutebook.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.minutebook.minutes.Rule;
import org.minutebook.minutes.WrittenName;

/** HackMD's name mark, anywhere in the line: {@code [name=Ada]}. */
final class MarkedCredit implements CreditForm {
    private static final Rule MARK = new Rule("speaker-mark", "HackMD's mark [name=…]");
    private static final Pattern NAME = Pattern.compile("\\[name=([^\\[\\]\\n]{1,60})]");

    @Override
    public Optional<Credit> read(Line line, Participants participants) {
        List<WrittenName> names = new ArrayList<>();
        Matcher mark = NAME.matcher(line.text());
        while (mark.find())
            names.addAll(NameList.read(line, mark.start(1), mark.end(1), participants, NameList.Need.ANY));
        return Credit.of(names, MARK);
    }
}
