package org.minutebook.book;

import java.util.List;
import org.minutebook.people.OrganizationName;

/**
 * An organization that people signed in for.
 *
 * @param name its names
 * @param people ids of those who ever signed in for it, sorted
 * @param entries the roll-call lines that name it, by date; none where only regrets or cancelled meetings do
 */
public record Organization(OrganizationName name, List<String> people, List<Reference> entries) {
    public Organization {
        people = List.copyOf(people);
        entries = List.copyOf(entries);
    }

    public String id() {
        return name.id();
    }

    /** Address of the page, relative to the site's root. */
    public String url() {
        return "organizations/" + id() + "/";
    }
}
