package org.minutebook.reading;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.minutebook.minutes.Decision;
import org.minutebook.minutes.FactKind;
import org.minutebook.minutes.Remark;
import org.minutebook.minutes.Rule;

/** Reads what was decided; what is still to be decided is left out. */
final class DecisionReader {
    private static final Rule MARKED = new Rule("marked-decision", "a word such as 'Decision:' starts the line");
    private static final Rule BELOW =
            new Rule("decision-below", "it stands below a title or a bullet that says only 'Decisions'");
    private static final Rule SAID =
            new Rule("said-decision", "the sentence says that something was agreed or decided");

    private static final Pattern MARK = Pattern.compile(
            "(?i)\\W*(?:final |group |team |key )?(?:decisions?(?: made| taken)?|decided|agreed|agreement|resolved|resolution"
                    + "|conclusion|consensus|outcome|approved|motion (?:passed|carried)|vote result)"
                    + "(?: (?:is|was))?\\s*(?::|\\s-|–|—)\\s*(?=\\S)");
    private static final Pattern TITLE = Pattern.compile(
            "(?i)\\W*(?:(?:key |final )?decisions?(?: made| taken| log)?|resolutions?|agreements?|decided|agreed|we (?:agreed|decided)(?: to| that)?)\\W*");
    private static final Phrase SENTENCE = Phrase.ofAnyCase(
            "\\b(?:(?:we|all|everyone|everybody|group|team|meeting|council|board|committee|tsc|members|present|they|people|both)"
                    + "(?: have| has)?(?: all| generally| unanimously| tentatively| now)? (?:agreed|decided|resolved|approved|voted)\\b(?! with\\b)"
                    + "|(?:it was|was|is|are|were|been) (?:(?:agreed|decided|approved)(?: (?:to|that|on)\\b|[.,;]|$)|resolved (?:to|that)\\b)"
                    + "|(?:general |rough |clear |broad )?(?:consensus|agreement)(?: (?:is|was|that|to|on|around|reached)\\b|\\s*:)|lazy consensus\\b"
                    + "|reached (?:a )?(?:consensus|agreement)\\b|came to (?:an? |the )?(?:consensus|agreement|conclusion)\\b"
                    + "|no (?:opposition|objections?)\\b|without objections?\\b|unanimous(?:ly)?\\b"
                    + "|(?:vote|motion|proposal|resolution) (?:has |is |was )?(?:passed|passes|carried|carries|approved|adopted)\\b|motion\\b[^.;]{0,80}\\b(?:carried|passed)\\b"
                    + "|voted (?:to|for|in favou?r|against|unanimously|down)\\b)",
            "agree",
            "decided",
            "resol",
            "approved",
            "vote",
            "consensus",
            "conclusion",
            "opposition",
            "objection",
            "unanimous",
            "motion",
            "proposal");
    private static final Pattern FIRST = Pattern.compile(
            "(?i)\\W*(?:(?:agreed|decided)(?: (?:to|that|on|against)\\b|\\W*$)|resolved,? (?:to|that)\\b|approved(?: by\\b|\\W*$)|let['’]s go with\\b|(?:we are|we['’]re) going with\\b)");
    private static final Pattern UNDECIDED = Pattern.compile(
            "(?i)\\b(?:if|whether|once|until|unless|when|not|no (?:clear )?(?:consensus|agreement|decision)|n['’]t|never|yet to|to be|need(?:s|ed)?|"
                    + "(?<!ed )reach(?:ing)?|achieve|seek(?:ing)?|find|looking for|build(?:ing)?|could be|should|would be|will be|must be|how|ask(?:s|ed|ing)? for|"
                    + "calls? for|want(?:s|ed)?|hope|try|trying|tries|propose[sd]? (?:that|to)|without|lack of|before)\\b[^.;]{0,60}$|\\bno (?:\\p{L}+ )?$");
    /** What follows the words and takes them back: {@code agreed that no decision is needed} is still one. */
    private static final Pattern NOT_YET =
            Pattern.compile("(?i)[^.;]{0,30}\\b(?:not reached|not yet|was not|wasn['’]t|is missing|needed|failed)\\b");

    private static final Pattern CHOICE =
            Pattern.compile("(?i)\\W*yes\\W*/\\W*no\\b.*|.*\\?\\s*|\\W*|\\W*(?:none|n/a|tbd|tba|pending)\\b\\W*");
    /** {@code Resolved: #3}: an issue that is closed, and nothing that was decided. */
    private static final Pattern MENDED = Pattern.compile(
            "(?i)\\W*resolved\\W{1,3}(?:in |by |via )?(?:(?:issues?|bugs?|prs?)\\b|#\\d|https?://|[\\w.-]+/[\\w.-]+#\\d).*");

    private final ParsedNotes notes;

    private DecisionReader(ParsedNotes notes) {
        this.notes = notes;
    }

    static List<Decision> read(ParsedNotes notes) {
        DecisionReader reader = new DecisionReader(notes);
        return Line.of(notes.outline())
                .filter(line -> line.block().kind() != Block.Kind.HEADING)
                .flatMap(line -> reader.read(line).stream())
                .toList();
    }

    /** Why a line that speaks of a decision is none. */
    static Optional<Remark> remark(String text) {
        Matcher mark = MARK.matcher(text);
        if (MENDED.matcher(text).matches()) return because("\"resolved\" is said of an issue");
        if (mark.lookingAt())
            return because("what stands after \"" + mark.group().strip() + "\" is left open");
        Matcher sentence = SENTENCE.matcher(text, 0);
        if (!sentence.find()) return Optional.empty();
        String words = "\"" + sentence.group().strip() + "\"";
        if (text.strip().endsWith("?")) return because(words + " stands in a question");
        return because(words + " stands in a condition, or is still to come");
    }

    private static Optional<Remark> because(String reason) {
        return Optional.of(new Remark(FactKind.DECISION, reason));
    }

    private Optional<Decision> read(Line line) {
        String text = line.text();
        if (MENDED.matcher(text).matches()) return Optional.empty();
        Matcher mark = MARK.matcher(text);
        if (mark.lookingAt()) {
            String words = text.substring(mark.end());
            return CHOICE.matcher(words).matches() ? Optional.empty() : decision(line, mark.end(), MARKED);
        }
        if (isBelowTitle(line)) return CHOICE.matcher(text).matches() ? Optional.empty() : decision(line, 0, BELOW);
        return isSaid(text) ? decision(line, 0, SAID) : Optional.empty();
    }

    /** Right below a bullet, or in a list right below a heading. */
    private static boolean isBelowTitle(Line line) {
        Block block = line.block();
        if (!line.isFirst()) return false;
        if (block.parent().isPresent())
            return TITLE.matcher(block.parent().get().text()).matches();
        List<Block> headings = block.headings();
        return block.kind() == Block.Kind.ITEM
                && !headings.isEmpty()
                && TITLE.matcher(headings.get(headings.size() - 1).text()).matches();
    }

    private static boolean isSaid(String text) {
        if (text.strip().endsWith("?")) return false;
        if (FIRST.matcher(text).lookingAt()) return true;
        Matcher sentence = SENTENCE.matcher(text, 0);
        while (sentence.find()) {
            boolean taken =
                    UNDECIDED.matcher(text.substring(0, sentence.start())).find()
                            || NOT_YET.matcher(text.substring(sentence.end())).lookingAt();
            if (!taken) return true;
        }
        return false;
    }

    private Optional<Decision> decision(Line line, int from, Rule rule) {
        return Optional.of(new Decision(
                notes.lines().lineOf(line.span().start()),
                line.span(),
                line.text().substring(from).strip(),
                rule));
    }
}
