package org.minutebook.people;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;

/** Chooses the name to show: the registry's; else the one with most written out, then the one used most. */
final class FullestName {
    private FullestName() {}

    static String of(Profile person) {
        if (person.entry().isPresent()) return person.entry().get().name();
        Map<String, Integer> uses = new HashMap<>();
        person.signatures().forEach(s -> uses.merge(s.name().text(), 1, Integer::sum));
        return person.names().stream()
                .min(Comparator.comparingLong((PersonName name) -> -writtenOut(name))
                        .thenComparing(name -> !isCapitalized(name))
                        .thenComparing(name -> -uses.getOrDefault(name.text(), 0))
                        .thenComparing(name -> -name.text().length())
                        .thenComparing(PersonName::text))
                .map(PersonName::text)
                .orElseGet(() -> person.handles().get(0));
    }

    /** Two words make a name; a third is often a slip or a middle name that is seldom used. */
    private static long writtenOut(PersonName name) {
        return Math.min(
                2, name.words().stream().filter(word -> word.length() > 1).count());
    }

    private static boolean isCapitalized(PersonName name) {
        return Character.isUpperCase(name.text().charAt(0));
    }
}
