package org.minutebook.reading;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;

/** The capitals by which a roll call says that it will call people: {@code Ada Byron (AB), Jean Bartik (JBK)}. */
final class Initials {
    private static final Phrase IN_BRACKETS = Phrase.of(
            "(?<first>\\p{L})[^()\\[\\],;]{1,60}?\\s?(?<aside>[(\\[](?<initials>\\p{Lu}{2,4})[)\\]])", "(", "[");
    private static final int SEVERAL = 3;

    private Initials() {}

    /**
     * Whether the entries give them: most do, each to one person, and each begins as the name does. Organizations are
     * shared, and begin as they like.
     */
    static boolean areGiven(List<String> entries) {
        Set<String> given = new HashSet<>();
        int several = 0;
        for (String entry : entries) {
            Optional<Matcher> aside = of(entry);
            if (aside.isEmpty()) continue;
            several++;
            if (!given.add(aside.get().group("initials"))) return false;
        }
        return several >= SEVERAL && 2 * several > entries.size();
    }

    /** Those that an entry gives; the groups {@code aside} and {@code initials} tell where they stand. */
    static Optional<Matcher> of(String entry) {
        Matcher aside = IN_BRACKETS.matcher(entry, 0);
        if (!aside.find()) return Optional.empty();
        boolean begins = NameForms.fold(aside.group("first"))
                .equals(NameForms.fold(aside.group("initials").substring(0, 1)));
        return begins ? Optional.of(aside) : Optional.empty();
    }
}
