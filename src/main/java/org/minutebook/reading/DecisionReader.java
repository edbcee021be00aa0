package org.minutebook.reading;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.minutebook.minutes.Decision;
import org.minutebook.minutes.Rule;

/** Reads what was decided; what is still to be decided is left out. */
final class DecisionReader {
    private static final Rule MARKED = new Rule("marked-decision", "a word such as 'Decision:' starts the line");
    private static final Rule BELOW = new Rule("decision-below", "a bullet below one that says only 'Decision'");
    private static final Rule SAID =
            new Rule("said-decision", "the sentence says that something was agreed or decided");

    private static final Pattern MARK = Pattern.compile(
            "(?i)\\W*(?:final |group |team )?(?:decisions?|decided|agreed|agreement|resolved|resolution|conclusion|consensus|outcome)"
                    + "(?: (?:is|was))?\\s*(?::|\\s-|–|—)\\s*(?=\\S)");
    private static final Pattern TITLE =
            Pattern.compile("(?i)\\W*(?:decisions?(?: made| taken)?|resolutions?|agreements?)\\W*");
    private static final Pattern SENTENCE = Pattern.compile(
            "(?i)\\b(?:(?:we|all|everyone|everybody|group|team|meeting|council|they|people|both)(?: have| has)?(?: all| generally)? (?:agreed|decided)\\b"
                    + "|(?:it was|was|is|are|were|been) (?:agreed|decided|resolved|approved)(?: (?:to|that|on)|$|[.,;])"
                    + "|(?:general |rough |clear |broad )?(?:consensus|agreement)(?: (?:is|was|that|to|on|around)\\b|\\s*:)"
                    + "|no (?:opposition|objections?)\\b|(?:unanimous(?:ly)?|vote passed|motion (?:passed|carried)))");
    private static final Pattern AGREED_FIRST =
            Pattern.compile("(?i)\\W*(?:agreed|decided)(?: (?:to|that|on|against)\\b|\\W*$)");
    private static final Pattern UNDECIDED = Pattern.compile(
            "(?i)\\b(?:if|whether|once|until|unless|when|not|no (?:consensus|agreement|decision)|n['’]t|never|yet to|to be|need(?:s|ed)?|reach(?:ing)?|"
                    + "achieve|seek(?:ing)?|find|looking for|build(?:ing)?|could be|should be|would be|will be|how)\\b[^.;]{0,60}$");
    private static final Pattern CHOICE = Pattern.compile("(?i)\\W*yes\\W*/\\W*no\\b.*|.*\\?\\s*|\\W*");

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

    private Optional<Decision> read(Line line) {
        String text = line.text();
        Matcher mark = MARK.matcher(text);
        if (mark.lookingAt()) {
            String words = text.substring(mark.end());
            return CHOICE.matcher(words).matches() ? Optional.empty() : decision(line, mark.end(), MARKED);
        }
        boolean below = line.isFirst()
                && line.block()
                        .parent()
                        .filter(p -> TITLE.matcher(p.text()).matches())
                        .isPresent();
        if (below) return CHOICE.matcher(text).matches() ? Optional.empty() : decision(line, 0, BELOW);
        return isSaid(text) ? decision(line, 0, SAID) : Optional.empty();
    }

    private static boolean isSaid(String text) {
        if (text.strip().endsWith("?")) return false;
        if (AGREED_FIRST.matcher(text).lookingAt()) return true;
        Matcher sentence = SENTENCE.matcher(text);
        while (sentence.find())
            if (!UNDECIDED.matcher(text.substring(0, sentence.start())).find()) return true;
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
