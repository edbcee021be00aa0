package org.minutebook.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
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

    /** What may stand before a name; no letters of any script, so that no name is tried from its middle. */
    static final String BEFORE_NAME = "[^\\p{L}\\p{N}_@]*+";

    private static final String VERB = "(?<verb>\\p{Ll}[\\p{Ll}-]+)";
    private static final Phrase NAME_WILL = Phrase.of(
            "(?:\\s+(?:says|said) (?:that )?(?:he|she|they))?(?:['’]ll|\\s+will|(?<=(?:he|she|they))(?:['’]d|\\s+would))\\s+"
                    + "(?:also |then |just |now |first |later |try to |be able to |happily )?" + VERB,
            "will",
            "'ll",
            "’ll",
            "would",
            "'d",
            "’d");
    /** Not what begins for somebody anyway: "Ada will be starting at the mill". */
    private static final Phrase NAME_WILL_BE = Phrase.of(
            "(?:['’]ll|\\s+will)\\s+be\\s+(?:(?:responsible|in charge|the one) (?:for|of|to)\\b|(?!starting|taking|giving)(?<verb>\\p{Ll}+ing)\\b)",
            "will",
            "'ll",
            "’ll");

    private static final Phrase NAME_OFFERS = Phrase.of(
            "\\s+(?:plans?|(?:is|are) planning|aims?|intends?|offers?|volunteers?|promise[sd]?|agrees?|commits?"
                    + "|signs? up|(?:has |have )?(?:offered|volunteered|promised|agreed|committed|signed up)"
                    + "|(?:is|are) going|(?:(?:is|are)|would be) (?:happy|willing|glad)(?! to\\b[^.;]* if\\b)"
                    + "|(?:has been |have been |was |were |is |are )(?:asked|tasked|assigned)"
                    + "|(?:has|have|took|takes?) (?:an? |the )?action(?: item)?)\\s+(?:(?<to>to|on|with)\\s+)?"
                    + VERB,
            "plan",
            "aim",
            "intend",
            "offer",
            "volunteer",
            "promise",
            "agree",
            "commit",
            "sign",
            "going",
            "happy",
            "willing",
            "glad",
            "asked",
            "action");
    private static final Pattern FOR_SOMETHING = Pattern.compile(" (?:for|with|on) ");
    private static final Phrase NAME_TAKES = Phrase.of(
            "\\s+(?:(?:is|are) (?:taking|handling)|takes?|will take) (?:this|that|it)(?: one| task)?(?: on| over)?\\W*$",
            "tak",
            "handling");
    private static final Phrase NAME_SHOULD = Phrase.of(
            "\\s+(?:should|needs? to|has to|have to|must)\\s+" + VERB, "should", "need", "has to", "have to", "must");
    private static final Phrase NAME_WOULD = Phrase.of("(?:['’]d|\\s+would)\\s+" + VERB, "would", "'d", "’d");
    private static final Phrase DONE_BY = Phrase.of(
            "\\b(?:will|to|shall) be \\p{Ll}+ by (?<name>@?\\p{Lu}[\\p{L}\\p{N}'’-]*(?:(?:,| and| &) @?\\p{Lu}[\\p{L}\\p{N}'’-]*)*)",
            " by ");
    private static final Pattern NAME_TO = Pattern.compile("\\s+(?:is |are )?to\\s+" + VERB);
    private static final Pattern NAME_AND_VERB = Pattern.compile("(?:^|[,;.]\\s+)" + BEFORE_NAME
            + "(?<name>@?\\p{Lu}[\\p{L}\\p{N}'’-]*(?: \\p{Lu}\\b)?)\\s+(?<verb>\\p{Ll}+s)\\b");
    private static final Pattern TASK_VERB = Pattern.compile("\\s(\\p{Ll}+)\\b");
    private static final Pattern NEXT = Pattern.compile("[,;&]|\\band\\b");
    /** {@code Ada contact Lin}: a verb as one says it to somebody, right after the name that starts the line. */
    private static final Pattern NAME_AND_BASE = Pattern.compile(BEFORE_NAME
            + "(?<name>@?\\p{Lu}[\\p{L}\\p{N}'’-]*(?: \\p{Lu}[\\p{L}'’-]*)?(?:(?:, | and | & |/)\\p{Lu}[\\p{L}\\p{N}'’-]*)*)\\s+"
            + VERB + "(?=\\s)");

    private static final Pattern OF_SITE = Pattern.compile("\\s(?:from|at|of|@)\\s\\p{Lu}[\\p{L}\\p{N}]*$");
    private static final Set<String> NO_VERBS =
            Set.of("a", "all", "an", "everybody", "everyone", "her", "his", "my", "our", "the", "us");
    private static final int MOST_WORDS = 9;

    private final Participants participants;
    private final PronounPromise pronoun;
    private final RequestedTask request;

    NamedPromise(Participants participants) {
        this.participants = participants;
        this.pronoun = new PronounPromise(participants);
        this.request = new RequestedTask(participants);
    }

    /** @param start first character after the line's own credit */
    Optional<Promise> read(Line line, int start) {
        return both(with(line, 0, NAME_WILL, WILL), offers(line, 0))
                .or(() -> willBe(line))
                .or(() -> should(line))
                .or(() -> would(line))
                .or(() -> takes(line))
                .or(() -> to(line, start))
                .or(() -> present(line))
                .or(() -> base(line))
                .or(() -> pronoun.read(line))
                .or(() -> request.asked(line))
                .or(() -> request.spokenTo(line))
                .or(() -> doneBy(line));
    }

    /** {@code Ada will write it; Lin has offered to read it}. */
    private static Optional<Promise> both(Optional<Promise> one, Optional<Promise> other) {
        if (one.isEmpty() || other.isEmpty()) return one.or(() -> other);
        List<WrittenName> all = new ArrayList<>(one.get().owners());
        addNew(other.get().owners(), all);
        return Optional.of(new Promise(all, one.get().rule()));
    }

    private Optional<Promise> willBe(Line line) {
        return with(
                line,
                0,
                NAME_WILL_BE,
                WILL,
                found -> found.group("verb") == null
                        || found.group("verb").equals("doing")
                        || TaskVerbs.isOneTimeGerund(found.group("verb")));
    }

    /** Without "to" after it the word offers a thing, unless it is for a task: "offers help for it", not "offered tea". */
    private Optional<Promise> offers(Line line, int start) {
        return with(line, start, NAME_OFFERS, OFFER, found -> {
            String verb = found.group("verb");
            boolean isFor =
                    FOR_SOMETHING.matcher(line.text().substring(found.end())).lookingAt();
            boolean isTask = isFor || TaskVerbs.isBase(verb) || TaskVerbs.isGerund(verb);
            return (isTask || "to".equals(found.group("to"))) && !Clauses.isNews(line.text(), verb, found.end());
        });
    }

    private Optional<Promise> should(Line line) {
        return with(line, 0, NAME_SHOULD, RequestedTask.RULE, found -> {
            String verb = found.group("verb");
            return TaskVerbs.isOneTime(verb) && !Clauses.isNews(line.text(), verb, found.end());
        });
    }

    /** Told afterwards: "Ada would send a mail". */
    private Optional<Promise> would(Line line) {
        return with(line, 0, NAME_WOULD, WILL, found -> {
            String verb = found.group("verb");
            return TaskVerbs.isOneTime(verb) && !Clauses.isNews(line.text(), verb, found.end());
        });
    }

    private Optional<Promise> takes(Line line) {
        return with(line, 0, NAME_TAKES, OFFER, found -> true);
    }

    /**
     * Who is to do a marked task, whose words need say less to be a promise: {@code TODO: Ada and Lin set it up}.
     *
     * @param words first character of the task's own words
     */
    Optional<Promise> ofTask(Line line, int words) {
        return with(line, words, NAME_WILL, WILL)
                .or(() -> offers(line, words))
                .or(() -> to(line, words))
                .or(() -> startsTask(line, words))
                .or(() -> request.asked(line));
    }

    private Optional<Promise> with(Line line, int start, Phrase form, Rule rule) {
        return with(line, start, form, rule, found -> {
            String verb = found.group("verb");
            return !NO_VERBS.contains(verb) && !Clauses.isNews(line.text(), verb, found.end());
        });
    }

    private Optional<Promise> with(Line line, int start, Phrase form, Rule rule, Predicate<Matcher> isTask) {
        Matcher found = form.matcher(line.text(), start);
        List<WrittenName> all = new ArrayList<>();
        while (found.find()) {
            if (isTask.test(found)) addNew(before(line, start, found.start()), all);
        }
        return all.isEmpty() ? Optional.empty() : Optional.of(new Promise(all, rule));
    }

    /** Only where the names start the clause: "thanks to Ada to …" is no promise. */
    private Optional<Promise> to(Line line, int start) {
        String text = line.text();
        Matcher found = NAME_TO.matcher(text);
        List<WrittenName> all = new ArrayList<>();
        for (int from = start; found.find(from); from = found.end()) {
            if (NO_VERBS.contains(found.group("verb"))) continue;
            int clause = all.isEmpty()
                    ? Math.max(start, Clauses.start(text, found.start()))
                    : next(text, from, found.start());
            if (Clauses.isConditional(text, clause)) continue;
            List<WrittenName> names = known(line, clause, found.start());
            if (names.isEmpty() && TaskVerbs.isBase(found.group("verb")))
                names = known(line, afterComma(text, clause, found.start()), found.start());
            addNew(names, all);
        }
        return all.isEmpty() ? Optional.empty() : Optional.of(new Promise(all, TO));
    }

    /** After the last comma of a clause: {@code it is not here yet, Ada to ask again}; its end where it has none. */
    private static int afterComma(String text, int clause, int end) {
        int comma = text.lastIndexOf(", ", end - 2);
        return comma < clause ? end : comma + 2;
    }

    /** Where the next one's promise starts: {@code Ada to cook, Lin to clean}. */
    private static int next(String text, int from, int end) {
        Matcher separator = NEXT.matcher(text).region(from, end);
        int start = end;
        while (separator.find()) start = separator.end();
        return start;
    }

    private static void addNew(List<WrittenName> names, List<WrittenName> all) {
        names.stream().filter(name -> !all.contains(name)).forEach(all::add);
    }

    private Optional<Promise> startsTask(Line line, int words) {
        Matcher verb = TASK_VERB.matcher(line.text()).region(words, line.text().length());
        while (verb.find()) {
            if (!TaskVerbs.isPresent(verb.group(1))) continue;
            List<WrittenName> names = known(line, words, verb.start());
            return names.isEmpty() ? Optional.empty() : Optional.of(new Promise(names, PRESENT));
        }
        return Optional.empty();
    }

    private Optional<Promise> present(Line line) {
        Matcher found = NAME_AND_VERB.matcher(line.text());
        List<WrittenName> all = new ArrayList<>();
        while (found.find()) {
            boolean task = TaskVerbs.isThirdPerson(found.group("verb"))
                    && !Clauses.isNews(line.text(), found.group("verb"), found.end());
            if (task) addNew(known(line, found.start("name"), found.end("name")), all);
        }
        return all.isEmpty() ? Optional.empty() : Optional.of(new Promise(all, PRESENT));
    }

    /** Only of those who are there, and not in a question: {@code Ada run a loom?}. */
    private Optional<Promise> base(Line line) {
        String text = line.text();
        Matcher found = NAME_AND_BASE.matcher(text);
        if (!found.lookingAt() || text.strip().endsWith("?")) return Optional.empty();
        if (!TaskVerbs.isSaidTo(found.group("verb"), text.substring(found.end()))) return Optional.empty();
        List<WrittenName> names = NameList.read(line, found.start("name"), found.end("name"), participants, Need.HERE);
        return names.isEmpty() ? Optional.empty() : Optional.of(new Promise(names, PRESENT));
    }

    private Optional<Promise> doneBy(Line line) {
        Matcher done = DONE_BY.matcher(line.text(), 0);
        if (!done.find() || Clauses.isConditional(line.text(), done.start())) return Optional.empty();
        List<WrittenName> names = known(line, done.start("name"), done.end("name"));
        return names.isEmpty() ? Optional.empty() : Optional.of(new Promise(names, WILL));
    }

    /** The names right before a verb: the longest run of words that are all names. */
    private List<WrittenName> before(Line line, int start, int end) {
        String text = line.text();
        if (Clauses.isConditional(text, end)) return List.of();
        int clause = Math.max(start, Clauses.start(text, end));
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
