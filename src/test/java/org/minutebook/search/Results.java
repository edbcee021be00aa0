package org.minutebook.search;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.minutebook.browser.StaticHost;

/** What the search page shows of a query, and what it loads for it. */
final class Results {
    private static final String DONE = "document.querySelector('[role=status]').dataset.state === 'done'";
    /** Milliseconds in which nothing more comes. */
    private static final int QUIET = 300;

    private Results() {}

    /** The hits, those folded into another too, in the page's order. */
    static List<Ranking.Found> hits(Page page) {
        return page.locator("[data-hit]").all().stream().map(Results::found).toList();
    }

    private static Ranking.Found found(Locator hit) {
        return new Ranking.Found(
                hit.getAttribute("data-file"),
                Integer.parseInt(hit.getAttribute("data-line")),
                Integer.parseInt(hit.getAttribute("data-end-line")),
                hit.getAttribute("data-date"));
    }

    /** Waits until nothing more comes: how many bytes the host has sent so far. */
    static int bytes(Page page, StaticHost host) {
        page.waitForFunction(DONE);
        int before = -1;
        int bytes = bytes(host);
        while (bytes != before) {
            page.waitForTimeout(QUIET);
            before = bytes;
            bytes = bytes(host);
        }
        return bytes;
    }

    private static int bytes(StaticHost host) {
        return host.answers().stream().mapToInt(StaticHost.Answer::bytes).sum();
    }
}
