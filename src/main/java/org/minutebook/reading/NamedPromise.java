package org.minutebook.reading;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.minutebook.minutes.Rule;
import org.minutebook.minutes.WrittenName;
import org.minutebook.reading.NameList.Need;

/** Promises of people whom the sentence names: "Ada will look", "Grace to ask", "Lin opens an issue". */
final class NamedPromise {
    private static final Rule WILL = new Rule("promise-will", "a known person 'will' do something");
    private static final Rule TO = new Rule("promise-to", "a known person is 'to' do something");
    private static final Rule OFFER =
            new Rule("promise-offer", "a known person plans, offers or volunteers to do something");
    private static final Rule PRESENT =
            new Rule("promise-present", "a known person and a verb for a single task start a clause");
    private static final Rule REQUEST = new Rule("promise-request", "a known person is to be asked to do something");

    private static final String VERB = "(?<verb>\\p{Ll}[\\p{Ll}-]+)";
    private static final Pattern NAME_WILL =
            Pattern.compile("(?:\\s+(?:says|said) (?:he|she|they))?(?:['’]ll|\\s+will)\\s+"
                    + "(?:also |then |just |now |first |later |try to |be able to |happily )?" + VERB);
    private static final Pattern NAME_OFFERS = Pattern.compile(
            "\\s+(?:plans? (?:to|on)|offers?|offered|(?:has |have )?volunteer(?:s|ed)?|promise[sd]?|agree[sd]? to|commits? to"
                    + "|committed to|intends? to|(?:is|are) going to|signs? up)\\s+(?:to\\s+)?" + VERB);
    private static final Pattern NAME_TO = Pattern.compile("\\s+(?:is |are )?to\\s+" + VERB);
    private static final Pattern NAME_AND_VERB = Pattern.compile(
            "(?:^|[,;.]\\s+)\\W*(?<name>@?\\p{Lu}[\\p{L}\\p{N}'’-]*(?: \\p{Lu}\\b)?)\\s+(?<verb>\\p{Ll}+s)\\b");
    private static final Pattern ASK =
            Pattern.compile("(?i)^\\W*(?:ask|ping|remind)\\s+(?<name>@?[\\p{L}\\p{N}-]+) to " + VERB);
    private static final Pattern OF_SITE = Pattern.compile("\\s(?:from|at|of|@)\\s\\p{Lu}[\\p{L}\\p{N}]*$");
    private static final Set<String> NO_VERBS =
            Set.of("a", "all", "an", "everybody", "everyone", "her", "his", "my", "our", "the", "us");
    private static final int MOST_WORDS = 9;

    private final Participants participants;

    NamedPromise(Participants participants) {
        this.participants = participants;
    }

    Optional<Promise> read(Line line, int start) {
        return with(line, NAME_WILL, WILL)
                .or(() -> with(line, NAME_OFFERS, OFFER))
                .or(() -> to(line, start))
                .or(() -> present(line))
                .or(() -> asked(line));
    }

    private Optional<Promise> with(Line line, Pattern form, Rule rule) {
        Matcher found = form.matcher(line.text());
        while (found.find()) {
            if (Clauses.isNews(line.text(), found.group("verb"), found.end())) continue;
            List<WrittenName> names = before(line, found.start());
            if (!names.isEmpty()) return Optional.of(new Promise(names, rule));
        }
        return Optional.empty();
    }

    /** Only where the names start the clause: "thanks to Ada to …" is no promise. */
    private Optional<Promise> to(Line line, int start) {
        String text = line.text();
        Matcher found = NAME_TO.matcher(text);
        for (int from = start; found.find(from); from = found.end()) {
            if (NO_VERBS.contains(found.group("verb"))) continue;
            int clause = Clauses.start(text, found.start());
            if (Clauses.isConditional(text, clause)) continue;
            List<WrittenName> names = known(line, clause, found.start());
            if (!names.isEmpty()) return Optional.of(new Promise(names, TO));
        }
        return Optional.empty();
    }

    private Optional<Promise> present(Line line) {
        Matcher found = NAME_AND_VERB.matcher(line.text());
        while (found.find()) {
            boolean task = TaskVerbs.isThirdPerson(found.group("verb"))
                    && !Clauses.isNews(line.text(), found.group("verb"), found.end());
            List<WrittenName> names = task ? known(line, found.start("name"), found.end("name")) : List.of();
            if (!names.isEmpty()) return Optional.of(new Promise(names, PRESENT));
        }
        return Optional.empty();
    }

    private Optional<Promise> asked(Line line) {
        Matcher ask = ASK.matcher(line.text());
        if (!ask.find()) return Optional.empty();
        List<WrittenName> names = known(line, ask.start("name"), ask.end("name"));
        return names.isEmpty() ? Optional.empty() : Optional.of(new Promise(names, REQUEST));
    }

    /** The names right before a verb: the longest run of words that are all names. */
    private List<WrittenName> before(Line line, int end) {
        String text = line.text();
        if (Clauses.isConditional(text, end)) return List.of();
        int clause = Clauses.start(text, end);
        Matcher site = OF_SITE.matcher(text).region(clause, end);
        int to = site.find() ? site.start() : end;
        List<WrittenName> longest = List.of();
        int from = to;
        for (int words = 0; words < MOST_WORDS && from > clause; words++) {
            from = Math.max(clause, text.lastIndexOf(' ', from - 2) + 1);
            List<WrittenName> names = known(line, from, to);
            if (!names.isEmpty() && names.size() >= longest.size()) longest = names;
        }
        return longest;
    }

    private List<WrittenName> known(Line line, int from, int to) {
        return NameList.read(line, from, to, participants, Need.ALL_KNOWN);
    }
}
