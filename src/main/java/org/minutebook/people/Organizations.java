package org.minutebook.people;

import java.util.List;
import java.util.Map;

/**
 * The organizations of the archive, and which of them each written affiliation names.
 *
 * @param all by id
 * @param named the parts of each affiliation, as written, in order
 */
record Organizations(List<OrganizationName> all, Map<String, List<Part>> named) {
    /**
     * A part of an affiliation.
     *
     * @param organization the {@link OrganizationName#id()}
     * @param text as written
     */
    record Part(String organization, String text) {}

    Organizations {
        all = List.copyOf(all);
        named = Map.copyOf(named);
    }

    List<Part> in(String affiliation) {
        return named.getOrDefault(affiliation, List.of());
    }
}
