package org.minutebook.site.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minutebook.book.Book;
import org.minutebook.browser.InChromium;
import org.minutebook.browser.StaticHost;
import org.minutebook.site.Books;

/** Each kind of page as those see it who do not look, or not with this window, or without scripts. */
@InChromium
class AccessibilityTest {
    /** WCAG 2.2, levels A and AA, with what axe-core counts as best practice. */
    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice");

    private static final int WIDE = 1280;
    private static final int NARROW = 390;
    /** What is left of a window of 1280 pixels at a zoom of 400 % (WCAG 2.2, 1.4.10). */
    private static final int ZOOMED = 320;

    /** A tenth of what counts as good: the search page's line of status appears when its script does. */
    private static final double UNSEEN = 0.01;

    /** How far what was painted moved later, as Cumulative Layout Shift counts it. */
    private static final String SHIFT = """
            () => new Promise(done => {
              let shift = 0;
              new PerformanceObserver(list => list.getEntries().forEach(e => shift += e.value))
                .observe({ type: "layout-shift", buffered: true });
              requestAnimationFrame(() => setTimeout(() => done(shift), 100));
            })""";

    @TempDir
    Path dir;

    @Test
    void theSamplesPagesAreWithinEverybodysReach(Browser browser) throws Exception {
        check(browser, Books.sample(), List.of(new View(WIDE, ColorScheme.LIGHT), new View(NARROW, ColorScheme.DARK)));
    }

    @Test
    @Tag("archive")
    void theRealArchivesPagesAreWithinEverybodysReach(Browser browser) throws Exception {
        check(
                browser,
                Books.real(),
                List.of(
                        new View(WIDE, ColorScheme.LIGHT),
                        new View(WIDE, ColorScheme.DARK),
                        new View(NARROW, ColorScheme.LIGHT),
                        new View(NARROW, ColorScheme.DARK)));
    }

    @Test
    void oddNotesAreWithinEverybodysReach(Browser browser) throws Exception {
        check(
                browser,
                Books.of(dir.resolve("notes"), OddArchive.files()),
                OddArchive.pages(),
                List.of(new View(WIDE, ColorScheme.LIGHT), new View(NARROW, ColorScheme.DARK)));
    }

    private record View(int width, ColorScheme scheme) {}

    private void check(Browser browser, Book book, List<View> views) throws Exception {
        check(browser, book, PageKinds.of(book), views);
    }

    private void check(Browser browser, Book book, Map<String, String> kinds, List<View> views) throws Exception {
        BakedPages site = BakedPages.of(book, dir.resolve("site"));
        List<String> findings = new ArrayList<>();
        // At the top: without a base URL the page for missing addresses takes the site to stand there.
        try (StaticHost host = StaticHost.serve(site.root(), "/")) {
            for (View view : views)
                try (BrowserContext context =
                        browser.newContext(options(view.width()).setColorScheme(view.scheme()))) {
                    Page page = context.newPage();
                    kinds.values().forEach(url -> {
                        page.navigate(host.at(url));
                        findings.addAll(violations(page, url + " as " + view));
                    });
                }
            fits(browser, host, kinds);
            isPaintedOnce(browser, host, kinds);
        }
        assertThat(findings).isEmpty();
    }

    private static List<String> violations(Page page, String where) {
        List<String> findings = new ArrayList<>();
        for (Rule rule : new AxeBuilder(page).withTags(RULES).analyze().getViolations())
            rule.getNodes().forEach(node -> findings.add(where + ": " + rule.getHelp() + ": " + node.getHtml()));
        return findings;
    }

    private static void fits(Browser browser, StaticHost host, Map<String, String> kinds) {
        for (int width : List.of(NARROW, ZOOMED))
            try (BrowserContext context = browser.newContext(options(width))) {
                Page page = context.newPage();
                kinds.values().forEach(url -> {
                    page.navigate(host.at(url));
                    assertThat(page.evaluate("document.documentElement.scrollWidth"))
                            .as(url)
                            .isEqualTo(width);
                });
            }
    }

    private static void isPaintedOnce(Browser browser, StaticHost host, Map<String, String> kinds) {
        for (boolean scripts : List.of(true, false))
            try (BrowserContext context = browser.newContext(options(WIDE).setJavaScriptEnabled(scripts))) {
                Page page = context.newPage();
                kinds.values().forEach(url -> {
                    page.navigate(host.at(url));
                    assertThat(page.locator("h1").isVisible()).as(url).isTrue();
                    if (scripts)
                        assertThat(((Number) page.evaluate(SHIFT)).doubleValue())
                                .as(url)
                                .isLessThan(UNSEEN);
                });
            }
    }

    private static Browser.NewContextOptions options(int width) {
        return new Browser.NewContextOptions().setViewportSize(width, 1000);
    }
}
