package org.minutebook.book;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Something that the archive's meetings come back to, under a name of their own words.
 *
 * @param name as the notes mostly write it, or as the registry names it
 * @param aliases other words for it, as the registry has them
 * @param mentions every line that speaks of it, by date
 */
public record Topic(String name, List<String> aliases, List<Reference> mentions) {
    public Topic {
        aliases = List.copyOf(aliases);
        mentions = List.copyOf(mentions);
    }

    /** The name as part of an address: {@code code-of-conduct}. */
    public String id() {
        return AddressPath.of(name.toLowerCase(Locale.ROOT)).replace('/', '-');
    }

    /** The meetings that speak of it, each once, by date. */
    public List<Meeting> meetings() {
        Map<String, Meeting> meetings = new LinkedHashMap<>();
        mentions.forEach(m -> meetings.putIfAbsent(m.meeting().id(), m.meeting()));
        return List.copyOf(meetings.values());
    }

    /** Address of the page, relative to the site's root. */
    public String url() {
        return "topics/" + id() + "/";
    }
}
