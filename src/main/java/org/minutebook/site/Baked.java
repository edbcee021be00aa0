package org.minutebook.site;

import java.util.List;

/**
 * What a bake has made.
 *
 * @param pages how many of the book's pages
 * @param remarks what was left out and why, a line each
 */
public record Baked(int pages, List<String> remarks) {
    public Baked {
        remarks = List.copyOf(remarks);
    }
}
