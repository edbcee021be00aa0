package org.minutebook.people;

import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.DamerauLevenshteinDistance;

/** What GitHub handles tell: nearly the same ones, and how they are made from names. */
final class Handles {
    private static final int SHORTEST_NAME_PART = 3;
    private static final int SHORTEST_WITH_SLIP = 5;
    private static final int SHORTEST_WITH_TWO_SLIPS = 8;
    private static final DamerauLevenshteinDistance TWO_SLIPS = new DamerauLevenshteinDistance(2);

    private Handles() {}

    /** Without {@code @}, in lower case: GitHub does not tell cases apart. */
    static String plain(String handle) {
        String text = handle.strip();
        return (text.startsWith("@") ? text.substring(1) : text).toLowerCase(Locale.ROOT);
    }

    /** Whether one may be the other, mistyped. */
    static boolean areNear(String one, String other) {
        String a = lettersAndDigits(one);
        String b = lettersAndDigits(other);
        if (a.equals(b)) return true;
        int shorter = Math.min(a.length(), b.length());
        if (shorter < SHORTEST_WITH_SLIP) return false;
        int slips = TWO_SLIPS.apply(a, b);
        return slips == 1 || slips == 2 && shorter >= SHORTEST_WITH_TWO_SLIPS;
    }

    /** Whether the handle looks made from the name: {@code jlind} for "Jo Lind", {@code bo-k} for "Bo Kann". */
    static boolean fits(String handle, PersonName name) {
        String plain = lettersAndDigits(handle);
        return name.words().stream()
                        .map(Handles::lettersAndDigits)
                        .anyMatch(word -> word.length() >= SHORTEST_NAME_PART && plain.contains(word))
                || name.initials().stream().anyMatch(plain::startsWith);
    }

    /** Whether the handle is the whole name, run together or with one part shortened to its initial. */
    static boolean isMadeOf(String handle, PersonName name) {
        String plain = lettersAndDigits(handle);
        String first = lettersAndDigits(name.first());
        String last = lettersAndDigits(name.last());
        return Stream.of(first + last, last + first, first + last.charAt(0), first.charAt(0) + last)
                .anyMatch(plain::equals);
    }

    /** Whether a name in the notes is the beginning of a handle: {@code JZF} for {@code jzf2101}. */
    static boolean isBegunBy(String handle, PersonName name) {
        String word = name.joined();
        return name.words().size() == 1 && word.length() >= SHORTEST_NAME_PART && handle.startsWith(word);
    }

    private static String lettersAndDigits(String handle) {
        return handle.replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
