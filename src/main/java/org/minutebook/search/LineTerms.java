package org.minutebook.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The terms of a line: its words, and two or three that stand side by side with no more than a space, a hyphen or a point
 * between them. The middle one of three may be a small word, as in "Code of Conduct"; no other may.
 */
final class LineTerms {
    private static final int MOST_WORDS = 3;
    private static final int SHORTEST = 3;
    /** Inside a longer term a word may be as short as this. */
    private static final int SHORTEST_PART = 2;
    /** A word in lower case that is longer than this shows that the line is no title written in capitals. */
    private static final int SMALL = 3;

    private final String text;
    private final List<Word> words;
    private final List<String> stems = new ArrayList<>();
    private final boolean hasLowerCase;

    private LineTerms(NoteLine line) {
        this.text = line.text();
        this.words = line.words();
        for (Word word : words) stems.add(PluralStemmer.stem(word.text()));
        this.hasLowerCase = words.stream()
                .anyMatch(word ->
                        word.end() - word.start() > SMALL && Character.isLowerCase(text.codePointAt(word.start())));
    }

    /** For each term its stems, a space between them, and how the line writes it first. */
    static Map<String, TermUse> of(NoteLine line) {
        return new LineTerms(line).terms();
    }

    private Map<String, TermUse> terms() {
        Map<String, TermUse> terms = new HashMap<>();
        for (int first = 0; first < words.size(); first++)
            for (int last = first; last < Math.min(first + MOST_WORDS, words.size()); last++) {
                if (last > first && !isBeside(words.get(last - 1), words.get(last))) break;
                if (!isTerm(first, last)) continue;
                terms.putIfAbsent(String.join(" ", stems.subList(first, last + 1)), use(first, last));
            }
        return terms;
    }

    private boolean isBeside(Word before, Word word) {
        return word.start() == before.end() + 1 && " -.".indexOf(text.charAt(before.end())) >= 0;
    }

    private boolean isTerm(int first, int last) {
        int shortest = first == last ? SHORTEST : SHORTEST_PART;
        if (!isContent(words.get(first), shortest) || !isContent(words.get(last), shortest)) return false;
        return last - first < 2
                || StopWords.contains(words.get(first + 1).text())
                || isContent(words.get(first + 1), shortest);
    }

    private boolean isContent(Word word, int shortest) {
        return word.text().length() >= shortest
                && !StopWords.contains(word.text())
                && !Character.isDigit(word.text().charAt(0))
                && text.substring(word.start(), word.end()).chars().noneMatch(c -> c == '\'' || c == '\u2019');
    }

    private TermUse use(int first, int last) {
        boolean isName = first < last || !isPlain(words.get(first)) || !isInLongerName(first);
        for (int i = first; i <= last; i++)
            isName &= StopWords.contains(words.get(i).text()) || isCapital(words.get(i));
        return new TermUse(
                text.substring(words.get(first).start(), words.get(last).end()), tellsCase(first), isName);
    }

    /** Whether nothing but its first letter can be a capital, unlike in abbreviations and camel case. */
    private boolean isPlain(Word word) {
        return text.substring(word.start() + 1, word.end()).chars().allMatch(Character::isLowerCase);
    }

    private boolean isInLongerName(int at) {
        Word word = words.get(at);
        return at > 0 && isBeside(words.get(at - 1), word) && isCapital(words.get(at - 1))
                || at + 1 < words.size() && isBeside(word, words.get(at + 1)) && isCapital(words.get(at + 1));
    }

    private boolean isCapital(Word word) {
        return text.substring(word.start(), word.end())
                .chars()
                .anyMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
    }

    private boolean tellsCase(int first) {
        if (first == 0 || !hasLowerCase) return false;
        return text.substring(words.get(first - 1).end(), words.get(first).start())
                .chars()
                .noneMatch(c -> ".:;!?|\n".indexOf(c) >= 0);
    }
}
