package org.minutebook.search;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;

/** The hits that the search page shows. */
final class PageHits {
    private PageHits() {}

    /** Those folded into another too, in the page's order. */
    static List<Ranking.Found> of(Page page) {
        return page.locator("[data-hit]").all().stream().map(PageHits::found).toList();
    }

    private static Ranking.Found found(Locator hit) {
        return new Ranking.Found(
                hit.getAttribute("data-file"),
                Integer.parseInt(hit.getAttribute("data-line")),
                Integer.parseInt(hit.getAttribute("data-end-line")),
                hit.getAttribute("data-date"));
    }
}
