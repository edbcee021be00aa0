package org.minutebook.people;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.commons.text.similarity.DamerauLevenshteinDistance;

/** Words as they are compared: accents and case do not count. */
public final class Fold {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final DamerauLevenshteinDistance ONE_SLIP = new DamerauLevenshteinDistance(1);
    private static final int SHORTEST_WITH_SLIP = 4;

    private Fold() {}

    /** Lower case, without accents; letters that no accent explains ({@code ø}, {@code ł}, {@code ß}) in plain ones. */
    public static String of(String words) {
        String plain = MARKS.matcher(Normalizer.normalize(words, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        return plain.replace('ø', 'o')
                .replace('ł', 'l')
                .replace('đ', 'd')
                .replace("ß", "ss")
                .replace("æ", "ae")
                .replace('’', '\'');
    }

    /**
     * Whether two folded words differ by one slip of the keyboard: a letter too many, too few, wrong, or two swapped
     * (Damerau, "A technique for computer detection and correction of spelling errors", 1964). Short words have too many
     * neighbours to tell.
     */
    static boolean isSlip(String one, String other) {
        if (Math.min(one.length(), other.length()) < SHORTEST_WITH_SLIP) return false;
        return ONE_SLIP.apply(one, other) == 1;
    }
}
