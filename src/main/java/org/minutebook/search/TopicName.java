package org.minutebook.search;

import java.util.Map;
import java.util.stream.IntStream;

/**
 * What a topic is called, all in one manner: as the notes mostly write it, a capital first, and no others but those of
 * names.
 */
final class TopicName {
    private TopicName() {}

    /**
     * @param stems a term's
     * @param counts of all terms
     */
    static String of(String stems, Map<String, TermCount> counts) {
        TermCount term = counts.get(stems);
        String[] words = term.spelling().split(" ");
        String[] single = stems.split(" ");
        if (!term.isName() && words.length == single.length)
            for (int i = 1; i < words.length; i++)
                if (!counts.containsKey(single[i]) || !counts.get(single[i]).isName()) words[i] = plain(words[i]);
        if (isPlain(words[0])) words[0] = Character.toUpperCase(words[0].charAt(0)) + words[0].substring(1);
        return String.join(" ", words);
    }

    /** Without the capital of a title; a word with a capital inside is no plain one. */
    private static String plain(String word) {
        return isPlain(word.substring(1)) ? Character.toLowerCase(word.charAt(0)) + word.substring(1) : word;
    }

    /** Whether it is of small letters only, as {@code k8s} and {@code eLife} are not. */
    private static boolean isPlain(String word) {
        return IntStream.range(0, word.length())
                .map(word::charAt)
                .noneMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
    }
}
