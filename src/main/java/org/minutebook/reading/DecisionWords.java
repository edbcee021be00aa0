package org.minutebook.reading;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words by which a line says that something was decided: in a mark, a title or a sentence. */
final class DecisionWords {
    private static final Pattern MARK = Pattern.compile(
            "(?i)\\W*(?:" + mark() + "(?: (?:is|was))?\\s*(?::|\\s-|–|—|→)\\s*" + "|#(?:agreed|accepted)\\s+)(?=\\S)");
    private static final Pattern TITLE = Pattern.compile(
            "(?i)\\W*(?:(?:key |final )?decisions?(?: made| taken| log| items?)?|resolutions?|conclusions?\\W+(?:and )?resolutions?|agreements?|decided|agreed|we (?:agreed|decided)(?: to| that)?)\\W*");
    private static final Phrase SENTENCE = Phrase.ofAnyCase(
            "\\b(?:" + String.join("|", somebodyDecided(), itWasDecided(), consensus(), vote(), nobodyObjected()) + ")",
            "decided",
            "agree",
            "resolved",
            "approved",
            "vote",
            "consensus",
            "conclusion",
            "passe",
            "carrie",
            "adopted",
            "unanimous",
            "opposition",
            "objection");
    private static final Pattern FIRST =
            Pattern.compile("(?i)\\W*(?:(?:agreed|decided)(?: (?:to|that|on|against)\\b|\\W*$)"
                    + "|resolved,? (?:to|that)\\b|approved(?: by\\b|\\W*$)"
                    + "|let['’]s go with\\b|(?:we are|we['’]re) going with\\b)");
    /** {@code Ada as member (RESOLVED: yes)}. */
    private static final Phrase IN_BRACKETS =
            Phrase.ofAnyCase("\\((?:resolved|decided|decision|agreed)\\s*:\\s*+(?!#|https?:)[^()?]{2,}\\)", "(");
    /** What may stand before such words, up to 60 characters, and makes them no more than a wish. */
    private static final Pattern UNDECIDED = Pattern.compile(
            "(?i)\\b(?:" + String.join("|", condition(), negation(), stillToCome(), striving(), asking())
                    + ")\\b[^.;]{0,60}$" + "|\\bno (?:\\p{L}+ )?$");
    /** What follows the words and takes them back: {@code agreed that no decision is needed} is still one. */
    private static final Pattern NOT_YET =
            Pattern.compile("(?i)[^.;]{0,30}\\b(?:not reached|not yet|was not|wasn['’]t|is missing|needed|failed)\\b");

    private static final Pattern CHOICE =
            Pattern.compile("(?i)\\W*yes\\W*/\\W*no\\b.*|.*\\?\\s*|\\W*|\\W*(?:none|n/a|tbd|tba|pending)\\b\\W*");
    /** {@code Resolved: #3}: an issue that is closed, and nothing that was decided. */
    private static final Pattern MENDED = Pattern.compile(
            "(?i)\\W*resolved\\W{1,3}(?:in |by |via )?(?:(?:issues?|bugs?|prs?)\\b|#\\d|https?://|[\\w.-]+/[\\w.-]+#\\d).*");

    /** How those who meet go on meeting: nothing that is left when they have gone. */
    private static final Pattern ABOUT_MEETING = Pattern.compile("(?i)\\b(?:agreed|decided|consensus|voted) to (?:"
            + "(?:go |find |join |move to |switch to |split (?:up )?into |break (?:out )?into )(?:\\p{L}+ ){0,4}(?:rooms?|groups?|calls?)\\b"
            + "|(?:end|stop|adjourn|extend|pause|close|wrap up) (?:early|here|the (?:meeting|call|session))\\b|adjourn\\b"
            + "|(?:take|have) a (?:short |coffee )?break\\b|move on\\b)");

    private DecisionWords() {}

    private static String mark() {
        return "(?:final |group |team |key )?(?:decisions?(?: made| taken| items?)?(?: ?#?\\d+(?:\\.\\d+)*)?|decided|agreed|agreement"
                + "|resolved|resolution|conclusion|consensus|outcome|approved|motion (?:passed|carried)|vote result)";
    }

    /** "We agreed", "the board has approved"; not "I agreed with Ada". */
    private static String somebodyDecided() {
        return "(?:we|all|everyone|everybody|group|team|meeting|council|board|committee|tsc|members|present|they|people|both)"
                + "(?: have| has)?(?: all| generally| unanimously| tentatively| now)?"
                + " (?:agreed|decided|resolved|approved|voted)\\b(?! with\\b)";
    }

    /** "It was agreed to"; a problem that "was resolved" is none. */
    private static String itWasDecided() {
        return "(?:it was|was|is|are|were|been) (?:(?:agreed|decided|approved)(?: (?:to|that|on)\\b|[.,;]|$)|resolved (?:to|that)\\b)";
    }

    private static String consensus() {
        return "(?:general |rough |clear |broad )?(?:consensus|agreement)(?: (?:is|was|that|to|on|around|reached)\\b|\\s*:)"
                + "|lazy consensus\\b|reached (?:a )?(?:consensus|agreement)\\b"
                + "|came to (?:an? |the )?(?:consensus|agreement|conclusion)\\b";
    }

    private static String vote() {
        return "(?:vote|motion|proposal|resolution) (?:has |is |was )?(?:passed|passes|carried|carries|approved|adopted)\\b"
                + "|motion\\b[^.;]{0,80}\\b(?:carried|passed)\\b|voted (?:to|for|in favou?r|against|unanimously|down)\\b"
                + "|unanimous(?:ly)?\\b";
    }

    private static String nobodyObjected() {
        return "no (?:opposition|objections?)\\b|without objections?\\b";
    }

    private static String condition() {
        return "if|whether|once|until|unless|when|before|how";
    }

    private static String negation() {
        return "not|no (?:clear )?(?:consensus|agreement|decision)|n['’]t|never|without|lack of";
    }

    private static String stillToCome() {
        return "yet to|to be|need(?:s|ed)?|could be|should|would be|will be|must be";
    }

    private static String striving() {
        return "(?<!ed )reach(?:ing)?|achieve|seek(?:ing)?|find|looking for|build(?:ing)?|hope|try|trying|tries";
    }

    private static String asking() {
        return "ask(?:s|ed|ing)? for|calls? for|want(?:s|ed)?|propose[sd]? (?:that|to)";
    }

    /** A mark at the start of the line, {@code Decision: …}, up to the decision's own words. */
    static Optional<Matcher> markOf(String line) {
        return Optional.of(MARK.matcher(line)).filter(Matcher::lookingAt);
    }

    /** The first words in the line of a sentence that decides, or would. */
    static Optional<String> sentenceIn(String line) {
        return Optional.of(SENTENCE.matcher(line, 0)).filter(Matcher::find).map(Matcher::group);
    }

    /** Whether a heading or bullet says only that decisions stand below it. */
    static boolean areTitle(String words) {
        return TITLE.matcher(words).matches();
    }

    /** Whether what is decided is left open: {@code yes/no}, a question, nothing at all. */
    static boolean leaveOpen(String words) {
        return CHOICE.matcher(words).matches();
    }

    /** Whether "resolved" is said of an issue. */
    static boolean sayMended(String line) {
        return MENDED.matcher(line).matches();
    }

    /** Whether a sentence of the line says that something was decided, without a condition. */
    static boolean areSaid(String line) {
        if (line.strip().endsWith("?") || ABOUT_MEETING.matcher(line).find()) return false;
        if (IN_BRACKETS.isIn(line)) return true;
        if (FIRST.matcher(line).lookingAt()) return true;
        Matcher sentence = SENTENCE.matcher(line, 0);
        while (sentence.find()) {
            boolean taken =
                    UNDECIDED.matcher(line.substring(0, sentence.start())).find()
                            || NOT_YET.matcher(line.substring(sentence.end())).lookingAt();
            if (!taken) return true;
        }
        return false;
    }
}
