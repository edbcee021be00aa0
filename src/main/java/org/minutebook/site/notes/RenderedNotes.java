package org.minutebook.site.notes;

import java.util.List;
import java.util.Set;
import org.minutebook.minutes.NotUnderstood;
import org.minutebook.site.Html;

/**
 * A meeting's notes as they stand on its page.
 *
 * @param html valid and safe; headings from {@code h2} down; each passage with its fragment as {@code id}
 * @param problems links that lead nowhere, shown as text
 * @param files the files of the archive that the site must have for them, by path
 */
public record RenderedNotes(Html html, List<NotUnderstood> problems, Set<String> files) {
    public RenderedNotes {
        problems = List.copyOf(problems);
        files = Set.copyOf(files);
    }
}
