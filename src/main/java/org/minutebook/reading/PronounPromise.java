package org.minutebook.reading;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.minutebook.minutes.Rule;
import org.minutebook.minutes.WrittenName;
import org.minutebook.reading.NameList.Need;

/** Promises of whom the sentence before, or the bullet above, is about: {@code Ada had it. She'll mend it}. */
final class PronounPromise {
    private static final Rule PRONOUN =
            new Rule("promise-pronoun", "'he', 'she' or 'they' will do something, and a known person was named before");

    private static final String VERB = "(?<verb>\\p{Ll}[\\p{Ll}-]+)";
    /** {@code She'll mend it}. */
    private static final Phrase HE_WILL = Phrase.of(
            "(?:^\\W*|[.;!?]\\s+)(?:He|She|They)(?:['’]ll|\\s+will|\\s+(?:is|are) going to)\\s+(?:also |then |just |now |try to )?"
                    + VERB,
            "He",
            "She",
            "They");

    private static final Pattern CAPITALIZED = Pattern.compile("(?<![\\p{L}\\p{N}@])\\p{Lu}[\\p{L}\\p{N}'’-]*");

    private final Participants participants;

    PronounPromise(Participants participants) {
        this.participants = participants;
    }

    /** The first promise in the line of whom it, or the bullet above, tells who it is. */
    Optional<Promise> read(Line line) {
        String text = line.text();
        Matcher found = HE_WILL.matcher(text, 0);
        while (found.find()) {
            String verb = found.group("verb");
            if (!TaskVerbs.isBase(verb) || Clauses.isNews(text, verb, found.end())) continue;
            List<WrittenName> who = lastNamed(line, found.start());
            Optional<Block> above = line.block().parent();
            if (who.isEmpty() && found.start() == 0 && above.isPresent()) who = firstNamed(above.get());
            if (!who.isEmpty()) return Optional.of(new Promise(who, PRONOUN));
        }
        return Optional.empty();
    }

    private List<WrittenName> lastNamed(Line line, int end) {
        List<WrittenName> last = List.of();
        Matcher word = CAPITALIZED.matcher(line.text()).region(0, end).useTransparentBounds(true);
        while (word.find()) {
            List<WrittenName> names = known(line, word.start(), word.end());
            if (!names.isEmpty()) last = names;
        }
        return last;
    }

    /** Whom a bullet starts with. */
    private List<WrittenName> firstNamed(Block above) {
        Matcher word = CAPITALIZED.matcher(above.text());
        return word.lookingAt()
                ? known(new Line(above, 0, above.text().length()), word.start(), word.end())
                : List.of();
    }

    private List<WrittenName> known(Line line, int from, int to) {
        return NameList.read(line, from, to, participants, Need.ALL_KNOWN);
    }
}
