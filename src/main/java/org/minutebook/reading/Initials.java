package org.minutebook.reading;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The capitals by which a roll call says that it will call people: {@code Ada Byron (AB), Jean Bartik (JBK)}, {@code AB:
 * Ada Byron}, {@code [AB] Ada Byron}, {@code Ada Byron - AB}.
 */
final class Initials {
    private static final Phrase IN_BRACKETS = Phrase.of(
            "(?<first>\\p{L})[^()\\[\\],;]{1,60}?\\s?(?<aside>[(\\[](?<initials>\\p{Lu}{2,4})[)\\]])", "(", "[");
    private static final String NAME = "\\p{Lu}[\\p{L}\\p{M}'’.-]*(?: [\\p{L}\\p{M}'’.-]+){1,3}";
    private static final Pattern BEFORE_NAME = Pattern.compile("\\s*(?<aside>[(\\[]?(?<initials>\\p{Lu}{2,4})[)\\]]?"
            + "(?:\\s?[:=.,/|]|\\s?[-–—]+>?|(?<=[)\\]]))?\\s+)(?<name>" + NAME + ")");
    private static final Pattern AFTER_NAME = Pattern.compile(
            "\\s*(?<name>" + NAME + "?)(?<aside>\\s*(?:[:=,/|]|\\s[-–—]+>?)\\s*(?<initials>\\p{Lu}{2,4}))\\W*");
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
        boolean all =
                several > 1 && several == entries.size() && entries.stream().noneMatch(IN_BRACKETS::isIn);
        return all || several >= SEVERAL && 2 * several > entries.size();
    }

    /** Those that an entry gives; the groups {@code aside} and {@code initials} tell where they stand. */
    static Optional<Matcher> of(String entry) {
        Matcher aside = IN_BRACKETS.matcher(entry, 0);
        if (aside.find()) {
            boolean begins = NameForms.fold(aside.group("first"))
                    .equals(NameForms.fold(aside.group("initials").substring(0, 1)));
            if (begins) return Optional.of(aside);
        }
        if (entry.contains(InlineText.CELL)) return Optional.empty();
        return Stream.of(BEFORE_NAME, AFTER_NAME)
                .map(form -> form.matcher(entry))
                .filter(Matcher::lookingAt)
                .filter(found -> areOf(found.group("name"), found.group("initials")))
                .findFirst();
    }

    /** Whether the capitals are letters of the name in their order, first that of its first word: {@code JBK} of Jean Bartik. */
    private static boolean areOf(String name, String initials) {
        String letters = NameForms.fold(name);
        String capitals = NameForms.fold(initials);
        int at = 0;
        for (int i = 0; i < capitals.length(); i++) {
            int next = letters.indexOf(capitals.charAt(i), at);
            if (next < 0 || i == 0 && next > 0) return false;
            at = next + 1;
        }
        return true;
    }
}
