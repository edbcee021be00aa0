package org.minutebook.search;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.minutebook.book.Book;
import org.minutebook.browser.InChromium;
import org.minutebook.browser.StaticHost;
import org.minutebook.registry.Registry;

@InChromium
class SearchPageTest {
    @TempDir
    private static Path folder;

    private static Path site;

    @BeforeAll
    static void bake() throws IOException {
        Path garden = Files.createDirectories(folder.resolve("notes/garden"));
        Files.writeString(garden.resolve("2021-02-03.md"), "# Garden meeting\n\n- The weir holds\n");
        Book book = MadeUpArchive.of(folder.resolve("notes"), Registry.EMPTY, """
                ## Agenda

                - The rope bridge sways <b>too much</b>
                  - Ines Oak will measure it
                - A second bridge
                - A weir of stones
                """);
        site = folder.resolve("site");
        SearchSite.bake(book, SearchIndex.of(book), site);
    }

    @Test
    void answersToItsAddressAndLeadsToThePassage(Page page) {
        try (StaticHost host = StaticHost.serve(site, "/en/latest/")) {
            page.navigate(host.at("search/?q=rope"));
            done(page);
            Locator hit = page.locator("[data-hit]");
            assertThat(hit).hasCount(1);
            assertThat(hit).hasAttribute("data-file", "garden/2020-05-20.md");
            assertThat(hit).hasAttribute("data-line", "5");
            assertThat(hit).hasAttribute("data-end-line", "6");
            assertThat(hit).hasAttribute("data-date", "2020-05-20");
            assertThat(hit.locator("mark")).hasText("rope");
            hit.locator("a").click();
            assertThat(page.locator(":target")).containsText("The rope bridge sways");
            assertThat(page.url()).contains("/en/latest/meetings/garden/2020-05-20/");
        }
    }

    @Test
    void answersWhileOneTypesAndKeepsTheQueryInTheAddress(Page page) {
        try (StaticHost host = StaticHost.serve(site, "/")) {
            page.navigate(host.at("search/"));
            page.locator("input[name=q]").pressSequentially("brid");
            assertThat(page.locator("[data-hit]")).hasCount(2);
            assertThat(page).hasURL(Pattern.compile("\\?q=brid$"));
            page.locator("input[name=q]").fill("second");
            page.locator("input[name=q]").press("Enter");
            assertThat(page.locator("[data-hit]")).hasCount(1);
            page.goBack();
            assertThat(page.locator("[data-hit]")).hasCount(2);
        }
    }

    @Test
    void aBarOfAQuarterNarrowsTheQueryToIt(Page page) {
        try (StaticHost host = StaticHost.serve(site, "/")) {
            page.navigate(host.at("search/?q=weir"));
            done(page);
            assertThat(page.locator("[data-hit]")).hasCount(2);
            assertThat(page.locator("[data-when] li")).hasCount(4);
            page.locator("[data-when] a").last().click();
            assertThat(page.locator("[data-hit]")).hasCount(1);
            assertThat(page.locator("[data-hit]")).hasAttribute("data-date", "2021-02-03");
        }
    }

    @Test
    void saysWhatItTookAMistypedWordFor(Page page) {
        try (StaticHost host = StaticHost.serve(site, "/")) {
            page.navigate(host.at("search/?q=brigde"));
            done(page);
            assertThat(page.locator("[data-hit]")).hasCount(2);
            assertThat(page.locator("[data-hints]")).containsText("bridge");
        }
    }

    @Test
    void worksFromADisk(Page page) {
        page.navigate(site.resolve("search/index.html").toUri() + "?q=sways");
        done(page);
        assertThat(page.locator("[data-hit]")).hasCount(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"",
                "<img src=x onerror=alert(1)>",
                "<script>alert(1)</script>",
                "\u0001\u0002\u007f",
                "%",
                "((",
                "person:",
                "-bridge",
                "\ud83d\ude00",
                "year:2020-99"
            })
    void neverFails(String query, Page page) {
        page.onDialog(dialog -> {
            throw new AssertionError("the page ran " + query);
        });
        try (StaticHost host = StaticHost.serve(site, "/")) {
            page.navigate(host.at("search/?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8)));
            page.waitForFunction("['done', 'idle'].includes(document.querySelector('[role=status]').dataset.state)");
            assertThat(page.locator(".results img, .results script")).hasCount(0);
        }
    }

    @Test
    void answersTenThousandCharacters(Page page) {
        try (StaticHost host = StaticHost.serve(site, "/")) {
            page.navigate(host.at("search/"));
            page.locator("input[name=q]").fill("bridge ".repeat(1_430));
            page.locator("input[name=q]").press("Enter");
            assertThat(page.locator("[data-hit]")).hasCount(2);
        }
    }

    @Test
    void saysThatAFileIsMissingAndTriesAgain(Browser browser) {
        try (StaticHost host = StaticHost.serve(site, "/");
                BrowserContext context = browser.newContext()) {
            Page page = context.newPage();
            page.route(Pattern.compile("/t0\\.js$"), route -> route.abort());
            page.navigate(host.at("search/?q=rope"));
            assertThat(page.locator("[role=status]")).hasAttribute("data-state", "failed");
            page.unrouteAll();
            page.locator("[role=status] button").click();
            assertThat(page.locator("[data-hit]")).hasCount(1);
        }
    }

    @Test
    void saysWhatToDoWithoutScripts(Browser browser) {
        try (StaticHost host = StaticHost.serve(site, "/");
                BrowserContext context =
                        browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            Page page = context.newPage();
            page.navigate(host.at("search/"));
            assertThat(page.locator("noscript p")).isVisible();
        }
    }

    @Test
    void theEngineIsSmall() throws IOException {
        var packed = new java.io.ByteArrayOutputStream();
        try (var gzip = new java.util.zip.GZIPOutputStream(packed)) {
            gzip.write(java.nio.file.Files.readAllBytes(site.resolve("js/search-engine.js")));
        }
        assertThat(packed.size()).isLessThan(10 * 1024);
    }

    private static void done(Page page) {
        assertThat(page.locator("[role=status]")).hasAttribute("data-state", "done");
    }
}
