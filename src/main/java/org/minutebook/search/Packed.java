package org.minutebook.search;

/**
 * Numbers as text that stands in a script as it is and that gzip makes small: a character each where they are small, so
 * that frequent numbers become short codes, which base 64 would prevent. The first {@value #LAST} of the digits end a
 * number; after the others more follow. Little end first. Digits are printable ASCII without quote, backslash and
 * vowels: no number spells a word, or the name of somebody whom the site must not name.
 */
final class Packed {
    static final String DIGITS = "!#$%&'()*+,-./0123456789:;<=>?@BCDFGHJKLMNPQRSTVWXZ[]^_`bcdfghjklmnpqrstvwxz{|}~";

    private static final int LAST = 70;
    private static final int MORE = DIGITS.length() - LAST;

    private final StringBuilder text = new StringBuilder();

    /** @param number not negative */
    Packed add(int number) {
        int rest = number;
        while (rest >= LAST) {
            rest -= LAST;
            text.append(DIGITS.charAt(LAST + rest % MORE));
            rest /= MORE;
        }
        text.append(DIGITS.charAt(rest));
        return this;
    }

    int length() {
        return text.length();
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
