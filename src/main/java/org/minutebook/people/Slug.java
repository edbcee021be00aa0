package org.minutebook.people;

import java.text.Normalizer;
import java.util.Locale;

/** Words as part of an address. */
public final class Slug {
    /** A folder's name may be 255 bytes long, and a letter takes up to 3. */
    private static final int LONGEST = 80;

    private Slug() {}

    /**
     * Lower case, accents folded, everything but letters and digits a single hyphen, at most 80 of them;
     * {@code "unnamed"} for nothing. Marks that are no accents make another letter or sound: they stay.
     */
    public static String of(String words) {
        String plain = Normalizer.normalize(words, Normalizer.Form.NFKD)
                .replaceAll("\\p{InCombiningDiacriticalMarks}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{M}\\p{N}]+", "-")
                .replaceAll("^-+|-+$", "");
        // Addresses have a letter and its marks together (RFC 3987, 3.1).
        String folded = Normalizer.normalize(plain, Normalizer.Form.NFC);
        return folded.isEmpty() ? "unnamed" : folded.length() <= LONGEST ? folded : cut(folded);
    }

    private static String cut(String slug) {
        int hyphen = slug.lastIndexOf('-', LONGEST);
        int end = hyphen > LONGEST / 2 ? hyphen : LONGEST;
        return slug.substring(0, Character.isHighSurrogate(slug.charAt(end - 1)) ? end - 1 : end);
    }
}
