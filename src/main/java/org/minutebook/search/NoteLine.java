package org.minutebook.search;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.minutebook.book.Meeting;
import org.minutebook.minutes.Passage;
import org.minutebook.minutes.SourceLine;
import org.minutebook.reading.Block;

/**
 * A heading, bullet or paragraph by itself, for statistics of words.
 *
 * @param source where it starts
 * @param text its own text, addresses left out
 * @param words of the text
 * @param isTitle whether more stands below it, and it is short: a heading, or a bullet that has its own
 */
record NoteLine(SourceLine source, String text, List<Word> words, boolean isTitle) {
    /** A bullet of more words tells something itself. */
    private static final int LONGEST_TITLE = 10;

    /** All that a meeting's notes say, roll calls and code left out. */
    static Stream<NoteLine> of(Meeting meeting) {
        Set<Integer> rollCall = new HashSet<>();
        for (Passage passage : meeting.minutes().passages())
            if (passage.kind() == Passage.Kind.ROLL_CALL)
                for (int line = passage.source().line(); line <= passage.endLine(); line++) rollCall.add(line);
        return meeting.notes()
                .outline()
                .blocks()
                .filter(block -> block.kind() != Block.Kind.VERBATIM)
                .map(block -> of(meeting, block))
                .filter(line -> !rollCall.contains(line.source().line()));
    }

    private static NoteLine of(Meeting meeting, Block block) {
        String text = PassageText.withoutAddresses(block.text());
        List<Word> words = Words.of(text);
        boolean isTitle = words.size() <= LONGEST_TITLE
                && (block.kind() == Block.Kind.HEADING || !block.children().isEmpty());
        return new NoteLine(meeting.notes().lines().lineOf(block.own().start()), text, words, isTitle);
    }

    /** What tells whether another meeting has the same line. */
    String key() {
        return String.join(" ", words.stream().map(Word::text).toList());
    }

    /** The stems of all words, a space before and after each. */
    String stems() {
        return words.stream().map(word -> PluralStemmer.stem(word.text())).collect(Collectors.joining(" ", " ", " "));
    }
}
