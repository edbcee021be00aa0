package org.minutebook.reading;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Verbs for what people do after a meeting: {@code open}, {@code send}, not {@code think} or {@code want}. */
final class TaskVerbs {
    private static final Set<String> VERBS = Set.of(
            ("add adopt advertise agree allocate analyze announce apply approach approve archive arrange ask assemble assess assign attend audit backport book brainstorm bring build buy"
                            + " bump call cancel change chase check choose circulate clarify clean close collect come comment commit"
                            + " communicate compare complete confirm connect consider contact continue contribute convene convert coordinate"
                            + " copy create debug decide define delegate delete deliver demo deploy deprecate describe design determine develop dig disable display"
                            + " discuss distribute divide document draft edit elaborate email enable engage ensure enter escalate establish estimate evaluate examine explain explore"
                            + " extend figure file fill finalize find finish fix flag flesh follow followup formulate forward gather generate get give go grant"
                            + " handle help host identify implement improve include inform inquire inspect install integrate introduce investigate invite join keep label"
                            + " land launch lead let link list look mail make manage mention merge message migrate modify monitor move negotiate"
                            + " nominate notify obtain open organise organize own pair ping plan post prepare present prioritize print procure propose"
                            + " provide publish pull purchase push put raise reach read rebase recommend record recruit redo refactor register release remind"
                            + " remove rename reopen repeat replace reply report request reserve research resolve respond restore restart"
                            + " resurrect review revise revisit revive rewrite run schedule send set settle setup share show sign simplify"
                            + " solicit sort split start study submit suggest summarise summarize supply support survey switch sync tackle"
                            + " tag take talk tell test tidy track transfer translate triage try turn tweet update upgrade upload"
                            + " use validate verify visit volunteer wait work wrap write")
                    .split(" "));

    /** Of these, the ones that say of a named person what is to come: "Ada opens an issue"; not "Ada uses a loom". */
    private static final Set<String> ONE_TIME = Set.of(
            ("add check circulate collect contact create draft edit email file fix follow give invite make merge open"
                            + " organise organize ping post prepare publish put raise reach rebase remove review schedule send"
                            + " share start submit take tackle update upload write")
                    .split(" "));

    /** Of these, the ones that are nouns as well. */
    private static final Set<String> NOUNS = Set.of(
            ("audit brainstorm call change comment contact demo display document draft email file fix follow followup"
                            + " handle help host label land launch lead link list look mail mention message order outline own"
                            + " pair plan post present print project pull push read record release report request research"
                            + " review run schedule set share show sort split start study support survey switch tag talk test"
                            + " track transfer try turn tweet update upgrade use visit wait work wrap")
                    .split(" "));

    /** What follows neither a verb that is said to somebody. */
    private static final Pattern NO_OBJECT = Pattern.compile(
            "\\W*$|\\s*[:.,?]|\\s+(?:is|was|are|were|has|had|will|would|can|could|may|might|went|looks?)\\b");
    /** What follows a noun: {@code Update on looms}. */
    private static final Pattern NOUN = Pattern.compile("\\s+(?:of|on|from|about|and|or|in|at|as)\\b");

    private TaskVerbs() {}

    /** Whether the word is such a verb as one says it to somebody: {@code open}. */
    static boolean isBase(String word) {
        return VERBS.contains(word.toLowerCase(Locale.ROOT).replace("-", ""));
    }

    /**
     * Whether such a verb is said to somebody: {@code ping Lin}, {@code update the page}; not {@code update: all is well},
     * {@code review of the page}.
     *
     * @param verb the word
     * @param after what follows it
     */
    static boolean isSaidTo(String verb, String after) {
        if (!isBase(verb) || NO_OBJECT.matcher(after).lookingAt()) return false;
        return !NOUNS.contains(verb.toLowerCase(Locale.ROOT))
                || !NOUN.matcher(after).lookingAt();
    }

    /** Whether the word is a verb for a single task in the third person: {@code opens}, {@code submits}. */
    static boolean isThirdPerson(String word) {
        return isThirdPerson(word, ONE_TIME);
    }

    private static boolean isThirdPerson(String word, Set<String> verbs) {
        String verb = word.toLowerCase(Locale.ROOT);
        return verb.endsWith("es") && verbs.contains(verb.substring(0, verb.length() - 2))
                || verb.endsWith("s") && verbs.contains(verb.substring(0, verb.length() - 1));
    }

    /** Whether the word is such a verb as one says it of somebody: {@code opens}, and of several: {@code open}. */
    static boolean isPresent(String word) {
        return isBase(word) || isThirdPerson(word, VERBS);
    }

    /** Whether the word is a verb for a single task: {@code open}, {@code send}; not {@code discuss} or {@code use}. */
    static boolean isOneTime(String word) {
        return ONE_TIME.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Whether the word is such a verb after "will be": {@code sending}, {@code writing}. */
    static boolean isOneTimeGerund(String word) {
        String stem = word.toLowerCase(Locale.ROOT).replaceFirst("ing$", "");
        return ONE_TIME.contains(stem) || ONE_TIME.contains(stem + "e");
    }

    /** Whether the word is such a verb as a heading has it: {@code opening}, {@code making}. */
    static boolean isGerund(String word) {
        String verb = word.toLowerCase(Locale.ROOT);
        if (!verb.endsWith("ing") || verb.length() < 5) return false;
        String stem = verb.substring(0, verb.length() - 3);
        boolean doubled = stem.charAt(stem.length() - 1) == stem.charAt(stem.length() - 2);
        return VERBS.contains(stem)
                || VERBS.contains(stem + "e")
                || doubled && VERBS.contains(stem.substring(0, stem.length() - 1));
    }
}
