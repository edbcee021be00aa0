package org.minutebook.search;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The part of a passage that says best why it was found. {@code search-engine.js} cuts the same. */
final class Snippet {
    private static final int LENGTH = 240;
    private static final int BEFORE = 60;

    private Snippet() {}

    /**
     * The whole text where it is short, else the stretch with the most different words of those looked for, the first
     * of equals.
     *
     * @param found folded words of the index
     */
    static String of(String text, Set<String> found) {
        String line = text.replace('\n', ' ');
        if (line.length() <= LENGTH) return line;
        List<Word> words = Words.of(line);
        int from = 0;
        int most = -1;
        for (Word word : words) {
            int start = from == 0 && most < 0 ? 0 : Math.max(0, word.start() - BEFORE);
            int value = value(words, start, found);
            if (value > most) {
                most = value;
                from = start;
            }
        }
        return cut(line, words, from);
    }

    static boolean isFound(Word word, Set<String> found) {
        return Stream.concat(Stream.of(word.text()), word.parts().stream()).anyMatch(found::contains);
    }

    private static int value(List<Word> words, int from, Set<String> found) {
        Set<String> different = new HashSet<>();
        for (Word word : words)
            if (word.start() >= from && word.end() <= from + LENGTH && isFound(word, found)) different.add(word.text());
        return different.size();
    }

    private static String cut(String line, List<Word> words, int from) {
        int start = line.length();
        int end = 0;
        for (Word word : words)
            if (word.start() >= from && word.end() <= from + LENGTH) {
                start = Math.min(start, word.start());
                end = word.end();
            }
        if (start >= end) return "";
        boolean first = words.get(0).start() == start;
        boolean last = words.get(words.size() - 1).end() == end;
        return (first ? line.substring(0, start) : "…")
                + line.substring(start, end)
                + (last ? line.substring(end) : "…");
    }
}
