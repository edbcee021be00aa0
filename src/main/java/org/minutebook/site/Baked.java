package org.minutebook.site;

import java.util.List;
import org.minutebook.minutes.NotUnderstood;

/**
 * What a bake has made.
 *
 * @param pages how many of the book's pages
 * @param remarks what was left out and why, a line each
 * @param problems what notes ask for and pages can't show: links that lead nowhere
 */
public record Baked(int pages, List<String> remarks, List<NotUnderstood> problems) {
    public Baked {
        remarks = List.copyOf(remarks);
        problems = List.copyOf(problems);
    }

    Baked with(List<NotUnderstood> problemsOfNotes) {
        return new Baked(pages, remarks, problemsOfNotes);
    }
}
