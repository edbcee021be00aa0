package org.minutebook.book;

import java.util.List;

/**
 * A repository that the notes speak of.
 *
 * @param id {@code owner/repository} in lower case; of another forge than GitHub {@code host/owner/repository}
 * @param aliases other names under which the notes speak of it, sorted
 * @param mentions every line that names it, by date
 */
public record Project(String id, List<String> aliases, List<Reference> mentions) {
    public Project {
        aliases = List.copyOf(aliases);
        mentions = List.copyOf(mentions);
    }

    /** Whether it is on GitHub, rather than on a forge that its id names. */
    public boolean isOnGitHub() {
        return id.indexOf('/') == id.lastIndexOf('/');
    }

    /** The host of the forge: {@code github.com}. */
    public String forge() {
        return isOnGitHub() ? "github.com" : id.substring(0, id.indexOf('/'));
    }

    /** The repository's address on the web. */
    public String webAddress() {
        return "https://" + (isOnGitHub() ? "github.com/" : "") + id;
    }

    /** Address of the page, relative to the site's root. */
    public String url() {
        return "projects/" + id + "/";
    }
}
