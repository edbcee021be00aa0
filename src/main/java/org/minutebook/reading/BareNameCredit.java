package org.minutebook.reading;

import com.vladsch.flexmark.ast.ListBlock;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.minutebook.minutes.Rule;
import org.minutebook.reading.NameList.Need;
import org.minutebook.reading.Participants.Evidence;

/** A name with no mark after it: alone above what the person said, or run into the words. */
final class BareNameCredit implements CreditForm {
    private static final Rule ABOVE =
            new Rule("speaker-above", "a known name alone, and what they said in bullets below it");
    private static final Rule RUN_IN = new Rule("speaker-run-in", "somebody's name runs straight into their words");

    private static final int LONGEST = 60;
    private static final int SEVERAL = 3;
    /** A word without a capital, which neither full names nor titles have: {@code is} in {@code Ada Loom is loud}. */
    private static final Pattern SMALL_WORD = Pattern.compile("\\s[^\\s\\p{Lu}]");

    private static final Pattern AT_NAME =
            Pattern.compile("\\W*@([\\p{L}\\d][\\w-]*)\\s+(\\p{Lu}[\\p{L}'’]*|\\p{Ll}+ing)\\b");
    private static final Pattern HANDLE = Pattern.compile("\\W*@[\\w-]+\\W*");
    private static final Pattern FIRST_WORD = Pattern.compile("\\W*(\\p{Lu}[\\p{L}\\p{M}'’-]+)");
    /** What starts a sentence of its own: {@code Ada the loom is loud}, {@code Ada why is it loud}. */
    private static final String OTHER_SUBJECT =
            "the|an?|we|it|there|they|why|what|how|when|where|if|yes|no|(?:can|could|should|do|did|would) (?:we|you|they|it)|(?:is|are) (?:there|we|they|it)";

    private static final Pattern NAME_AND_MORE = Pattern.compile("(\\p{Lu}[\\p{L}\\p{M}'’-]+)\\s+(?:(?:I|I['’]\\w+|Hi|"
            + OTHER_SUBJECT + ")\\b|\\[|(\\p{Lu}[\\p{L}'’]*)\\s)");

    @Override
    public Optional<Credit> read(Line line, Participants participants) {
        if (line.block().kind() == Block.Kind.PARAGRAPH) return aboveList(line, participants);
        if (line.block().kind() != Block.Kind.ITEM || !line.isFirst()) return Optional.empty();
        return above(line, participants).or(() -> atName(line, participants)).or(() -> runIn(line, participants));
    }

    private static Optional<Credit> above(Line line, Participants participants) {
        boolean alone = line.to() == line.block().text().length() && line.text().length() <= LONGEST;
        boolean speaks =
                line.block().children().stream().anyMatch(child -> !child.text().isBlank());
        return alone && speaks
                ? Credit.of(NameList.read(line, 0, line.text().length(), participants, Need.ALL_KNOWN), ABOVE)
                : Optional.empty();
    }

    /** A paragraph right before a list: {@code @ada}, or the name of somebody who is known. */
    private static Optional<Credit> aboveList(Line line, Participants participants) {
        Block block = line.block();
        if (block.text().length() > LONGEST
                || line.to() < block.text().length()
                || !line.isFirst()
                || !(block.node().getNext() instanceof ListBlock)) return Optional.empty();
        Need need = HANDLE.matcher(line.text()).matches() ? Need.ANY : Need.ALL_KNOWN;
        return Credit.of(NameList.read(line, 0, line.text().length(), participants, need), ABOVE);
    }

    /** {@code @Ada Mending the loom}; not {@code @Ada will mend it}, which somebody else says. */
    private static Optional<Credit> atName(Line line, Participants participants) {
        Matcher name = AT_NAME.matcher(line.text());
        if (!name.lookingAt() || participants.evidence(name.group(1) + " " + name.group(2)) == Evidence.HERE)
            return Optional.empty();
        return Credit.of(NameList.read(line, name.start(1), name.end(1), participants, Need.HERE), RUN_IN);
    }

    private static Optional<Credit> runIn(Line line, Participants participants) {
        Matcher name = NAME_AND_MORE.matcher(line.text());
        if (!name.lookingAt()) return Optional.empty();
        String next = name.group(2);
        if (next != null && participants.evidence(name.group(1) + " " + next) == Evidence.HERE) return Optional.empty();
        boolean amongSpeakers = SMALL_WORD.matcher(line.text()).find() && areSpeakers(line.block(), participants);
        if (next != null && !amongSpeakers && !participants.isPlainWord(next)) return Optional.empty();
        Need need = amongSpeakers ? Need.ALL_KNOWN : Need.HERE;
        return Credit.of(NameList.read(line, name.start(1), name.end(1), participants, need), RUN_IN);
    }

    /** Whether most bullets of the list begin with a known name: then so do those in which it may be a chance. */
    private static boolean areSpeakers(Block block, Participants participants) {
        List<Block> list = block.parent().map(Block::children).orElse(List.of());
        long named = list.stream()
                .map(item -> FIRST_WORD.matcher(item.text()))
                .filter(word -> word.lookingAt() && participants.evidence(word.group(1)) != Evidence.NONE)
                .count();
        return named >= SEVERAL && 2 * named > list.size();
    }
}
