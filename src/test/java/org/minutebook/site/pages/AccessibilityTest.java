package org.minutebook.site.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
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

    /** Asked for no more than violations, axe-core needs less than half of its time. */
    private static final String CHECK = """
            rules => {
              window.checked = new Promise(done => setTimeout(() => done(
                axe.run(document, { runOnly: rules, resultTypes: ["violations"] }).then(found =>
                  found.violations.flatMap(rule => rule.nodes.map(node => rule.help + ": " + node.html))))));
            }""";

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
            Map<View, Page> pages = new LinkedHashMap<>();
            for (View view : views) pages.put(view, open(browser, view));
            for (String url : kinds.values()) {
                pages.forEach((view, page) -> look(page, view, host.at(url)));
                pages.forEach((view, page) ->
                        violations(page).forEach(violation -> findings.add(url + " as " + view + ": " + violation)));
            }
            pages.values().forEach(page -> page.context().close());
            isReadAtAZoomOf400Percent(browser, host, kinds);
            isReadWithoutScripts(browser, host, kinds);
        }
        assertThat(findings).isEmpty();
    }

    private static Page open(Browser browser, View view) throws IOException {
        BrowserContext context = browser.newContext(options(view.width()).setColorScheme(view.scheme()));
        context.addInitScript(AxeBuilder.getAxeScript());
        return context.newPage();
    }

    /** Has the page checked while others are looked at. */
    private static void look(Page page, View view, String address) {
        page.navigate(address);
        assertThat(page.evaluate("document.documentElement.scrollWidth"))
                .as(address)
                .isEqualTo(view.width());
        assertThat(((Number) page.evaluate(SHIFT)).doubleValue()).as(address).isLessThan(UNSEEN);
        page.evaluate(CHECK, RULES);
    }

    @SuppressWarnings("unchecked")
    private static List<String> violations(Page page) {
        return (List<String>) page.evaluate("() => window.checked");
    }

    private static void isReadAtAZoomOf400Percent(Browser browser, StaticHost host, Map<String, String> kinds) {
        try (BrowserContext context = browser.newContext(options(ZOOMED))) {
            Page page = context.newPage();
            kinds.values().forEach(url -> {
                page.navigate(host.at(url));
                assertThat(page.evaluate("document.documentElement.scrollWidth"))
                        .as(url)
                        .isEqualTo(ZOOMED);
            });
        }
    }

    private static void isReadWithoutScripts(Browser browser, StaticHost host, Map<String, String> kinds) {
        try (BrowserContext context = browser.newContext(options(WIDE).setJavaScriptEnabled(false))) {
            Page page = context.newPage();
            kinds.values().forEach(url -> {
                page.navigate(host.at(url));
                assertThat(page.locator("h1").isVisible()).as(url).isTrue();
            });
        }
    }

    private static Browser.NewContextOptions options(int width) {
        return new Browser.NewContextOptions().setViewportSize(width, 1000);
    }
}
