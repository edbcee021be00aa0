package org.minutebook.site.pages;

import java.text.BreakIterator;
import java.util.Locale;

/** Plain text for lists. */
final class Words {
    private Words() {}

    /** The text as a {@link PlainLine}, at most so many characters long, cut between words. */
    static String shorten(String text, int length) {
        String line = PlainLine.of(text);
        if (line.length() <= length) return line;
        BreakIterator words = BreakIterator.getWordInstance(Locale.ROOT);
        words.setText(line);
        int cut = words.preceding(length);
        if (cut < length / 2) cut = Character.isHighSurrogate(line.charAt(length - 1)) ? length - 1 : length;
        return line.substring(0, cut).replaceAll("[\\s\\p{Punct}]+$", "") + "…";
    }

    /** {@code 1 meeting}, {@code 2 meetings}. */
    static String count(int number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }
}
