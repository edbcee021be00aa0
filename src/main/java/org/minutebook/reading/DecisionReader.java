package org.minutebook.reading;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
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
        if (DecisionWords.sayMended(text)) return because("\"resolved\" is said of an issue");
        Optional<Matcher> mark = DecisionWords.markOf(text);
        if (mark.isPresent())
            return because("what stands after \"" + mark.get().group().strip() + "\" is left open");
        Optional<String> words = DecisionWords.sentenceIn(text).map(w -> "\"" + w.strip() + "\"");
        return words.flatMap(w -> because(
                text.strip().endsWith("?")
                        ? w + " stands in a question"
                        : w + " stands in a condition, or is still to come"));
    }

    private static Optional<Remark> because(String reason) {
        return Optional.of(new Remark(FactKind.DECISION, reason));
    }

    private Optional<Decision> read(Line line) {
        String text = line.text();
        if (DecisionWords.sayMended(text)) return Optional.empty();
        Optional<Integer> marked = DecisionWords.markOf(text).map(Matcher::end);
        if (marked.isPresent()) return decided(line, marked.get(), MARKED);
        if (isBelowTitle(line)) return decided(line, 0, BELOW);
        return DecisionWords.areSaid(text) ? decision(line, 0, SAID) : Optional.empty();
    }

    /** Right below a bullet, or in a list right below a heading. */
    private static boolean isBelowTitle(Line line) {
        Block block = line.block();
        if (!line.isFirst()) return false;
        if (block.parent().isPresent())
            return DecisionWords.areTitle(block.parent().get().text());
        List<Block> headings = block.headings();
        return block.kind() == Block.Kind.ITEM
                && !headings.isEmpty()
                && DecisionWords.areTitle(headings.get(headings.size() - 1).text());
    }

    private Optional<Decision> decided(Line line, int from, Rule rule) {
        boolean open = DecisionWords.leaveOpen(line.text().substring(from));
        return open ? Optional.empty() : decision(line, from, rule);
    }

    private Optional<Decision> decision(Line line, int from, Rule rule) {
        return Optional.of(new Decision(
                notes.lines().lineOf(line.span().start()),
                line.span(),
                line.text().substring(from).strip(),
                rule));
    }
}
