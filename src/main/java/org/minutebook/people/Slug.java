package org.minutebook.people;

import java.text.Normalizer;
import java.util.Locale;

/** Words as part of an address. */
public final class Slug {
    private Slug() {}

    /** Lower case, accents folded, everything but letters and digits a single hyphen; {@code "unnamed"} for nothing. */
    public static String of(String words) {
        String folded = Normalizer.normalize(words, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-+|-+$", "");
        return folded.isEmpty() ? "unnamed" : folded;
    }
}
