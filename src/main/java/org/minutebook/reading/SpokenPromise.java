package org.minutebook.reading;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.minutebook.minutes.Rule;
import org.minutebook.minutes.WrittenName;
import org.minutebook.reading.NameList.Need;

/** Promises of the one who speaks: "I'll do it", and sentences that leave the speaker out: "will do it". */
final class SpokenPromise {
    private static final Rule FIRST_PERSON = new Rule("promise-first-person", "the speaker says 'I will' or 'we will'");
    private static final Rule SUBJECTLESS =
            new Rule("promise-subjectless", "'will' without a subject, which is the speaker or the name before it");
    private static final Rule OFFER = new Rule("promise-speaker-offer", "the speaker's words start with an offer");

    private static final String VERB = "(?<verb>\\p{Ll}[\\p{Ll}-]+)";
    private static final Phrase I_WILL = Phrase.of(
            "\\b(?<who>[Ii]|[Ww]e)(?:['’]ll| will| plan to| volunteer to|['’]m going to| am going to|['’]re going to| are going to|['’]m happy to"
                    + "|['’]d be happy to| would be happy to)\\s+(?:also |then |just |now |try to )?" + VERB,
            "will",
            "'ll",
            "’ll",
            "plan to",
            "volunteer to",
            "going to",
            "happy to");
    /** Of several people "get" tells what comes to them, but for {@code we will get back to you}. */
    private static final Pattern GET_ON =
            Pattern.compile("\\s(?:back|in touch|together|started|it|this|that|rid|to)\\b");

    private static final Pattern I_CAN = Pattern.compile(
            "^\\W*(?i:(?:yes|yeah|yea|yep|sure|ok|okay|fine|agreed)[,;.!:]?\\s+)?(?:[Ii] can|[Ll]et me)\\s+" + VERB);
    private static final Phrase WILL = Phrase.of(
            "(?:(?<near>^\\W*|,\\s+)|[;.?!]\\s+|\\b(?:and|but|so|then) )(?:[Ww]ill|[Aa]m going to)\\s+(?:also |then |just |now |try to )?"
                    + VERB,
            "will",
            "Will",
            "going to");
    private static final Pattern OFFERS = Pattern.compile(
            "^\\W*(?i:promised to|promises to|plans? to|volunteers? to|offers? to|happy to|glad to|going to|to)\\s+"
                    + VERB);
    private static final Pattern SUBJECT =
            Pattern.compile("(?:^|\\s-\\s|[.?!]\\s)\\W*(\\p{Lu}[\\p{L}\\p{N}'’-]*(?: \\p{Lu}\\b)?)");

    private final Participants participants;

    SpokenPromise(Participants participants) {
        this.participants = participants;
    }

    /**
     * Finds the speaker's promise.
     *
     * @param start first character after the line's own credit
     * @param own whom the line is credited to
     * @param above whom a bullet above is credited to, the nearest that is
     */
    Optional<Promise> read(Line line, int start, List<WrittenName> own, List<WrittenName> above) {
        List<WrittenName> speakers = own.isEmpty() ? above : own;
        return firstPerson(line.text(), start, own, speakers)
                .or(() -> offer(line.text(), start, own))
                .or(() -> subjectless(line, start, own, speakers));
    }

    private static Optional<Promise> firstPerson(
            String text, int start, List<WrittenName> own, List<WrittenName> speakers) {
        Matcher will = I_WILL.matcher(text, start);
        while (will.find()) {
            List<WrittenName> who = will.group("who").equalsIgnoreCase("I") ? speakers : own;
            boolean comesToUs = !will.group("who").equalsIgnoreCase("I")
                    && will.group("verb").equals("get")
                    && !GET_ON.matcher(text).region(will.end(), text.length()).lookingAt();
            if (!comesToUs && !who.isEmpty() && isTask(will, text) && !Clauses.isConditional(text, will.start()))
                return Optional.of(new Promise(who, FIRST_PERSON));
        }
        Matcher can = I_CAN.matcher(text).region(start, text.length());
        return !own.isEmpty() && can.find() && isTask(can, text)
                ? Optional.of(new Promise(own, FIRST_PERSON))
                : Optional.empty();
    }

    private static Optional<Promise> offer(String text, int start, List<WrittenName> own) {
        Matcher offer = OFFERS.matcher(text).region(start, text.length());
        return !own.isEmpty() && offer.find() && isTask(offer, text)
                ? Optional.of(new Promise(own, OFFER))
                : Optional.empty();
    }

    private Optional<Promise> subjectless(Line line, int start, List<WrittenName> own, List<WrittenName> speakers) {
        Matcher will = WILL.matcher(line.text(), start);
        while (will.find()) {
            if (!isTask(will, line.text())) continue;
            List<WrittenName> who = will.group("near") == null ? own : speakers;
            List<WrittenName> named = subject(line);
            if (!named.isEmpty()) who = named;
            if (!who.isEmpty()) return Optional.of(new Promise(who, SUBJECTLESS));
        }
        return Optional.empty();
    }

    /** The known name that starts the line or a sentence of it. */
    private List<WrittenName> subject(Line line) {
        Matcher word = SUBJECT.matcher(line.text());
        while (word.find()) {
            List<WrittenName> names = NameList.read(line, word.start(1), word.end(1), participants, Need.ALL_KNOWN);
            if (!names.isEmpty()) return names;
        }
        return List.of();
    }

    private static boolean isTask(Matcher found, String text) {
        String verb = found.group("verb");
        return (verb.equals("do") || TaskVerbs.isBase(verb) || TaskVerbs.isGerund(verb))
                && !Clauses.isNews(text, verb, found.end());
    }
}
