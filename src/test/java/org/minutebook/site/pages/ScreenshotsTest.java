package org.minutebook.site.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.nio.file.Path;
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

/**
 * Takes a picture of each kind of page, wide and narrow, light and dark, and on paper, into {@code target/screenshots}:
 * {@code mvn test -Dtest=ScreenshotsTest}. No page may be wider than its window.
 */
@InChromium
class ScreenshotsTest {
    private static final Path PICTURES = Path.of("target/screenshots");
    private static final int WIDE = 1280;
    private static final int NARROW = 390;
    /** What is left of A4 between margins, in CSS pixels. */
    private static final int PAPER = 700;

    /** A long list goes on as it begins: more of it takes long to draw, and shows nothing new. */
    private static final int HIGHEST = 6000;

    private static final List<View> VIEWS = List.of(
            new View("wide-light", WIDE, ColorScheme.LIGHT, Media.SCREEN),
            new View("wide-dark", WIDE, ColorScheme.DARK, Media.SCREEN),
            new View("narrow-light", NARROW, ColorScheme.LIGHT, Media.SCREEN),
            new View("narrow-dark", NARROW, ColorScheme.DARK, Media.SCREEN),
            new View("paper", PAPER, ColorScheme.LIGHT, Media.PRINT));

    @TempDir
    Path dir;

    private record View(String name, int width, ColorScheme scheme, Media media) {}

    @Test
    void everyKindOfPageFitsItsWindow(Browser browser) throws Exception {
        Book book = Books.sample();
        take(browser, book, PageKinds.of(book), VIEWS);
    }

    @Test
    void oddNotesFitTheirWindow(Browser browser) throws Exception {
        Book book = Books.of(dir.resolve("notes"), OddArchive.files());
        take(browser, book, OddArchive.pages(), List.of(VIEWS.get(0), VIEWS.get(3), VIEWS.get(4)));
    }

    @Test
    @Tag("archive")
    void theRealArchivesPagesFitTheirWindow(Browser browser) throws Exception {
        Book book = Books.real();
        Map<String, String> pages = new LinkedHashMap<>();
        PageKinds.of(book).forEach((kind, url) -> pages.put("real-" + kind, url));
        take(browser, book, pages, VIEWS);
    }

    private void take(Browser browser, Book book, Map<String, String> pages, List<View> views) throws Exception {
        BakedPages site = BakedPages.of(book, dir.resolve("site"));
        try (StaticHost host = StaticHost.serve(site.root(), "/")) {
            for (View view : views)
                try (BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                        .setViewportSize(view.width(), 1000)
                        .setColorScheme(view.scheme()))) {
                    Page page = context.newPage();
                    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(view.media()));
                    pages.forEach((kind, url) -> take(page, host.at(url), kind + "-" + view.name(), view.width()));
                }
        }
    }

    private static void take(Page page, String address, String name, int width) {
        page.navigate(address);
        int height = (int) page.evaluate("document.documentElement.scrollHeight");
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve(name + ".png"))
                .setFullPage(true)
                .setClip(0, 0, width, Math.min(height, HIGHEST)));
        assertThat(page.evaluate("document.documentElement.scrollWidth"))
                .as(name)
                .isEqualTo(width);
    }
}
