package org.minutebook.site.pages;

import java.util.List;

/**
 * A line of the notes, quoted on another page.
 *
 * @param text plain, shortened
 * @param context the heading and the bullet above it, shortened; may be empty
 * @param url the passage
 */
public record Quote(String text, List<String> context, String url) {
    public Quote {
        context = List.copyOf(context);
    }
}
