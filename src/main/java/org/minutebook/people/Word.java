package org.minutebook.people;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word of running text.
 *
 * @param text as written, without {@code 's}
 * @param folded as compared
 * @param start its first character
 * @param end the character after its last
 * @param genitive whether {@code 's} follows
 * @param gap what stands between the word before it and itself
 */
record Word(String text, String folded, int start, int end, boolean genitive, String gap) {
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}]*(?:['’-]\\p{L}[\\p{L}\\p{M}]+)*");

    static List<Word> in(String text) {
        List<Word> words = new ArrayList<>();
        Matcher m = WORD.matcher(text);
        int last = 0;
        while (m.find()) {
            boolean genitive = m.group().endsWith("'s") || m.group().endsWith("’s");
            int end = genitive ? m.end() - "'s".length() : m.end();
            String word = text.substring(m.start(), end);
            words.add(new Word(word, Fold.of(word), m.start(), end, genitive, text.substring(last, m.start())));
            last = m.end();
        }
        return words;
    }

    boolean isCapitalized() {
        return Character.isUpperCase(text.codePointAt(0));
    }

    boolean isInCapitals() {
        return text.length() > 1 && text.chars().noneMatch(Character::isLowerCase);
    }

    /** Whether only white space parts it from the word before. */
    boolean follows() {
        return !gap.isEmpty() && gap.isBlank();
    }

    /** Whether it is part of an address, a file's name or a mark: {@code @min}, {@code min.js}. */
    boolean isGlued() {
        return !gap.isEmpty() && "@#/._-\\=`".indexOf(gap.charAt(gap.length() - 1)) >= 0;
    }
}
