package org.minutebook.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
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
 */
record NoteLine(SourceLine source, String text, List<Word> words) {
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
        return new NoteLine(meeting.notes().lines().lineOf(block.own().start()), text, Words.of(text));
    }

    /** What tells whether another meeting has the same line. */
    String key() {
        return String.join(" ", words.stream().map(Word::text).toList());
    }

    /** The stems of all words, a space before and after each. */
    String stems(Stemmer stemmer) {
        return words.stream().map(word -> stemmer.stem(word.text())).collect(Collectors.joining(" ", " ", " "));
    }

    /**
     * The terms of the line: its words, and two that stand side by side with no more than a space, a hyphen or a
     * point between them.
     *
     * @return for each term its stems, and how the line writes it first
     */
    Map<String, String> terms(Stemmer stemmer) {
        Map<String, String> terms = new TreeMap<>();
        List<String> stems = new ArrayList<>();
        for (Word word : words) stems.add(stemmer.stem(word.text()));
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            terms.putIfAbsent(stems.get(i), text.substring(word.start(), word.end()));
            if (i == 0 || !isBeside(words.get(i - 1), word)) continue;
            terms.putIfAbsent(
                    stems.get(i - 1) + " " + stems.get(i),
                    text.substring(words.get(i - 1).start(), word.end()));
        }
        return terms;
    }

    private boolean isBeside(Word before, Word word) {
        return word.start() == before.end() + 1 && " -.".indexOf(text.charAt(before.end())) >= 0;
    }
}
