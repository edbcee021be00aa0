package org.minutebook.people;

import java.util.List;

/**
 * One organization, under all the names that the notes use for it.
 *
 * @param id slug of its name
 * @param name the name to show
 * @param aliases other forms, as written, sorted
 */
public record OrganizationName(String id, String name, List<String> aliases) {
    public OrganizationName {
        aliases = List.copyOf(aliases);
    }
}
