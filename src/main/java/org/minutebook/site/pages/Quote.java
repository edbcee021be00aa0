package org.minutebook.site.pages;

import java.util.List;

/**
 * A line of the notes, quoted on another page.
 *
 * @param text plain, shortened
 * @param context the heading and the bullet above it, shortened, with the next bullet above where that one is a single
 *     word; may be empty
 * @param url the passage
 * @param who whom the line is credited to, where that is shown
 */
public record Quote(String text, List<String> context, String url, List<Link> who) {
    public Quote {
        context = List.copyOf(context);
        who = List.copyOf(who);
    }
}
