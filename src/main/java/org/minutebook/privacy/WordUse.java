package org.minutebook.privacy;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.minutebook.book.Book;
import org.minutebook.people.Fold;

/** How often the notes write a word with a small and with a capital letter: {@code will} is not always Will. */
final class WordUse {
    private static final Pattern WORD = Pattern.compile("(?<![\\p{L}\\p{N}@/])\\p{L}[\\p{L}\\p{N}'’-]*");
    private static final int OFTEN = 3;

    private final Map<String, Integer> small = new HashMap<>();
    private final Map<String, Integer> capital = new HashMap<>();

    private WordUse() {}

    static WordUse in(Book book) {
        WordUse use = new WordUse();
        book.meetings().forEach(m -> {
            Matcher word = WORD.matcher(m.notes().notes().text());
            while (word.find())
                (Character.isUpperCase(word.group().charAt(0)) ? use.capital : use.small)
                        .merge(Fold.of(word.group()), 1, Integer::sum);
        });
        return use;
    }

    /** Whether the word is one of the language too: then only its capital makes it a name. */
    boolean isCommon(String folded) {
        int smallOnes = small.getOrDefault(folded, 0);
        return smallOnes > OFTEN && smallOnes > capital.getOrDefault(folded, 0);
    }
}
