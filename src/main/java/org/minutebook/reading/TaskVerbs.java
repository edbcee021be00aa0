package org.minutebook.reading;

import java.util.Locale;
import java.util.Set;

/** Verbs for what people do after a meeting: {@code open}, {@code send}, not {@code think} or {@code want}. */
final class TaskVerbs {
    private static final Set<String> VERBS = Set.of(
            ("add adopt advertise agree analyze announce apply archive arrange ask assign attend audit backport book brainstorm bring build buy"
                            + " bump call cancel change chase check choose circulate clarify clean close collect come comment commit"
                            + " communicate compare complete confirm connect consider contact continue contribute convert coordinate"
                            + " copy create debug decide define delete demo deploy deprecate describe design determine develop dig"
                            + " discuss distribute divide document draft edit email enable engage ensure evaluate explain explore"
                            + " extend figure file fill finalize find finish fix follow followup forward gather generate get give go grant"
                            + " handle help host identify implement improve include inform install investigate invite join keep label"
                            + " land launch lead let link list look mail make manage mention merge message migrate monitor move"
                            + " nominate notify open organise organize own pair ping plan post prepare present prioritize propose"
                            + " provide publish pull push put raise reach read rebase record redo refactor register release remind"
                            + " remove rename reopen repeat replace reply report request research resolve respond restore restart"
                            + " resurrect review revise revisit revive rewrite run schedule send set setup share show sign simplify"
                            + " solicit sort split start study submit suggest summarise summarize supply support switch sync tackle"
                            + " tag take talk tell test tidy track transfer translate triage try turn tweet update upgrade upload"
                            + " use validate verify visit volunteer wait work wrap write")
                    .split(" "));

    /** Of these, the ones that say of a named person what is to come: "Ada opens an issue"; not "Ada uses a loom". */
    private static final Set<String> ONE_TIME = Set.of(
            ("add check circulate collect contact create draft edit email file fix follow give invite make merge open"
                            + " organise organize ping post prepare publish put raise reach rebase remove review schedule send"
                            + " share start submit take tackle update upload write")
                    .split(" "));

    private TaskVerbs() {}

    /** Whether the word is such a verb as one says it to somebody: {@code open}. */
    static boolean isBase(String word) {
        return VERBS.contains(word.toLowerCase(Locale.ROOT));
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
