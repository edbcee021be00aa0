package org.minutebook.site.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minutebook.book.Book;
import org.minutebook.browser.InChromium;
import org.minutebook.browser.StaticHost;
import org.minutebook.site.Books;

/**
 * Takes a picture of each kind of page of the sample, wide and narrow, light and dark, into {@code target/screenshots}:
 * {@code mvn test -Dtest=ScreenshotsTest}. No page may be wider than its window.
 */
@InChromium
class ScreenshotsTest {
    private static final Path PICTURES = Path.of("target/screenshots");
    private static final int WIDE = 1280;
    private static final int NARROW = 390;

    @TempDir
    Path dir;

    @Test
    void everyKindOfPageFitsItsWindow(Browser browser) throws Exception {
        Book book = Books.sample();
        BakedPages site = BakedPages.of(book, dir.resolve("site"));
        Map<String, String> kinds = PageKinds.of(book);
        try (StaticHost host = StaticHost.serve(site.root(), "/site/")) {
            for (int width : List.of(WIDE, NARROW))
                for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK))
                    try (BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                            .setViewportSize(width, 1000)
                            .setColorScheme(scheme))) {
                        Page page = context.newPage();
                        kinds.forEach((kind, url) -> take(page, host.at(url), kind, width, scheme));
                    }
        }
    }

    private static void take(Page page, String address, String kind, int width, ColorScheme scheme) {
        page.navigate(address);
        String name =
                kind + (width == WIDE ? "-wide-" : "-narrow-") + scheme.name().toLowerCase(Locale.ROOT);
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve(name + ".png"))
                .setFullPage(true));
        assertThat(page.evaluate("document.documentElement.scrollWidth"))
                .as(name)
                .isEqualTo(width);
    }
}
