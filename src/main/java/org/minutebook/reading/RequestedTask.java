package org.minutebook.reading;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.minutebook.minutes.Rule;
import org.minutebook.minutes.WrittenName;
import org.minutebook.reading.NameList.Need;

/** What others ask a known person to do. */
final class RequestedTask {
    /** By which rule. */
    static final Rule RULE = new Rule("promise-request", "a known person is to be asked to do something");

    private static final String BEFORE_NAME = NamedPromise.BEFORE_NAME;
    private static final String VERB = "(?<verb>\\p{Ll}[\\p{Ll}-]+)";
    private static final Pattern ASK = Pattern.compile(
            "(?i)^\\W*(?:we(?: have|['’]ve| will|['’]ll)? )?(?:ask(?:ed)?|ping|remind)\\s+(?<name>@?[\\p{L}\\p{N}-]+) to "
                    + VERB);
    /** {@code The team agrees to ask Ada to write}, {@code Grace suggested Ada open an issue}. */
    private static final Pattern SUGGEST = Pattern.compile(
            "\\b(?:agree[sd]? (?:to ask|that)|suggest(?:s|ed)(?: that)?|ask(?:s|ed)|propose[sd](?: that)?) (?<name>@?\\p{Lu}[\\p{L}\\p{N}-]+) (?:to |should )?"
                    + VERB);

    private static final Pattern SPOKEN_TO = Pattern.compile(BEFORE_NAME
            + "(?<name>@?\\p{Lu}[\\p{L}\\p{N}'’-]*), (?:please )?" + VERB + "\\b(?! (?:that|whether|we|if))");

    private final Participants participants;

    RequestedTask(Participants participants) {
        this.participants = participants;
    }

    /** {@code We ask Ada to write}, {@code Grace suggested Ada open an issue}. */
    Optional<Promise> asked(Line line) {
        return Stream.of(ASK, SUGGEST)
                .map(form -> form.matcher(line.text()))
                .filter(ask -> ask.find() && TaskVerbs.isBase(ask.group("verb")))
                .map(ask -> known(line, ask.start("name"), ask.end("name")))
                .filter(names -> !names.isEmpty())
                .findFirst()
                .map(names -> new Promise(names, RULE));
    }

    /** {@code Ada, invite Grace}. */
    Optional<Promise> spokenTo(Line line) {
        Matcher words = SPOKEN_TO.matcher(line.text());
        if (!words.lookingAt() || !TaskVerbs.isOneTime(words.group("verb"))) return Optional.empty();
        List<WrittenName> names = known(line, words.start("name"), words.end("name"));
        return names.isEmpty() ? Optional.empty() : Optional.of(new Promise(names, RULE));
    }

    private List<WrittenName> known(Line line, int from, int to) {
        return NameList.read(line, from, to, participants, Need.ALL_KNOWN);
    }
}
