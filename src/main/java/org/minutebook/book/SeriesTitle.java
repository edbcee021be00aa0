package org.minutebook.book;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What to call a series that the registry does not name: its folder, written as one writes a title. */
final class SeriesTitle {
    private static final Pattern JOINED = Pattern.compile("[-_\\s]+");
    /** Read letter by letter: {@code hpc}, {@code tsc}, {@code wg}. */
    private static final Pattern INITIALS = Pattern.compile("[b-df-hj-np-tv-xz]{2,5}");

    private SeriesTitle() {}

    /** {@code core-team/2020-plans}: "Core team / 2020 plans". */
    static String of(String id) {
        String title = Arrays.stream(id.split("/"))
                .map(SeriesTitle::ofFolder)
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" / "));
        return title.isEmpty() ? id : title;
    }

    private static String ofFolder(String name) {
        String words = JOINED.splitAsStream(name)
                .map(word -> INITIALS.matcher(word).matches() ? word.toUpperCase(Locale.ROOT) : word)
                .collect(Collectors.joining(" "))
                .strip();
        if (words.isEmpty()) return "";
        int first = words.offsetByCodePoints(0, 1);
        return words.substring(0, first).toUpperCase(Locale.ROOT) + words.substring(first);
    }
}
