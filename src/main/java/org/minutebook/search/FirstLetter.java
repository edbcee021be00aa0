package org.minutebook.search;

/** Files by the first letter of a word: {@code a}; a letter or digit beyond ASCII by the hexadecimal of its code point. */
final class FirstLetter {
    private FirstLetter() {}

    /** @param word folded, not empty */
    static String of(String word) {
        int letter = word.codePointAt(0);
        boolean plain = letter >= 'a' && letter <= 'z' || letter >= '0' && letter <= '9';
        return plain ? Character.toString(letter) : "_" + Integer.toHexString(letter);
    }
}
