package org.minutebook.book;

import java.util.List;

/**
 * A repository that the notes speak of.
 *
 * @param id {@code owner/repository} in lower case
 * @param aliases other names under which the notes speak of it, sorted
 * @param mentions every line that names it, by date
 */
public record Project(String id, List<String> aliases, List<Reference> mentions) {
    public Project {
        aliases = List.copyOf(aliases);
        mentions = List.copyOf(mentions);
    }

    /** Address of the page, relative to the site's root. */
    public String url() {
        return "projects/" + id + "/";
    }
}
