package org.minutebook.site.pages;

import java.util.List;
import java.util.Optional;
import org.minutebook.book.Topic;

/**
 * What {@code search.ftl} gets as {@code content.search}: what a reader may begin with.
 *
 * @param series every series, with how many meetings
 * @param topics what most meetings speak of, by name
 * @param lastYear of the newest meeting, {@code 2026}
 */
public record SearchPage(List<HomePage.SeriesLine> series, List<String> topics, Optional<String> lastYear) {
    static SearchPage of(Catalog catalog, List<Topic> topics) {
        return new SearchPage(
                catalog.book().series().stream().map(HomePage.SeriesLine::of).toList(),
                HomePage.mostSpokenOf(topics).stream().map(Link::text).toList(),
                catalog.timeline().years().stream()
                        .reduce((first, second) -> second)
                        .map(String::valueOf));
    }
}
