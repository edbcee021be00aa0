package org.minutebook.site.pages;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The other names of somebody or something, each once: spellings that differ in capitals alone are one name. */
final class OtherNames {
    private OtherNames() {}

    /**
     * The names, in the order of the first spelling of each.
     *
     * @param shown what the page says anyway
     */
    static List<String> of(Collection<String> aliases, Collection<String> shown) {
        Map<String, String> names = new LinkedHashMap<>();
        for (String alias : aliases)
            names.merge(
                    alias.toLowerCase(Locale.ROOT),
                    alias,
                    (old, other) -> BY_CAPITALS.compare(other, old) > 0 ? other : old);
        shown.forEach(name -> names.remove(name.toLowerCase(Locale.ROOT)));
        return List.copyOf(names.values());
    }

    /** {@code tea hub}, {@code TEA HUB}, {@code Tea hub}, {@code Tea Hub}: the last is how most would write it. */
    private static final Comparator<String> BY_CAPITALS = Comparator.comparing(
                    (String name) -> capitals(name) > 0 && !name.equals(name.toUpperCase(Locale.ROOT)))
            .thenComparing(OtherNames::capitals);

    private static long capitals(String name) {
        return name.codePoints().filter(Character::isUpperCase).count();
    }
}
