package org.minutebook.site.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minutebook.browser.InChromium;
import org.minutebook.browser.StaticHost;
import org.minutebook.site.Books;

/** What a meeting's page does with its script. */
@InChromium
class MeetingScriptTest {
    private static final String NOTES = """
            # Tea

            Roll call:

            - Ann Teapot / Kettle House / @ann

            ## Cups

            %s

            ## Pots

            - **Ann**: pots
            """.formatted("- many cups\n".repeat(80));

    @TempDir
    Path dir;

    private StaticHost host;

    @BeforeEach
    void serve() throws Exception {
        BakedPages site =
                BakedPages.of(Books.of(dir.resolve("notes"), Map.of("tea/2021-01-02.md", NOTES)), dir.resolve("site"));
        host = StaticHost.serve(site.root(), "/");
    }

    @AfterEach
    void stop() {
        host.close();
    }

    @Test
    void aCardIsReachedByThePointerAndGoesWithEscape(Page page) {
        page.navigate(host.at("meetings/tea/2021-01-02/"));
        Locator name = page.locator(".notes a.speaker");
        Locator card = page.locator("[role=tooltip]");
        name.hover();
        card.waitFor();
        assertThat(card.innerText()).contains("Ann Teapot", "Kettle House", "1 meeting");
        assertThat(name.getAttribute("aria-describedby")).isEqualTo(card.getAttribute("id"));
        card.hover();
        page.waitForTimeout(500);
        assertThat(card.isVisible()).isTrue();
        page.keyboard().press("Escape");
        assertThat(card.isVisible()).isFalse();
        assertThat(name.getAttribute("aria-describedby")).isNull();
    }

    @Test
    void aCardComesWithTheKeyboardAndMovesNothing(Page page) {
        page.navigate(host.at("meetings/tea/2021-01-02/"));
        Locator name = page.locator(".notes a.speaker");
        Object before = page.evaluate("document.documentElement.scrollHeight");
        page.locator(".notes .permalink").last().focus();
        page.keyboard().press("Shift+Tab");
        Locator card = page.locator("[role=tooltip]");
        card.waitFor();
        assertThat(name.evaluate("link => link === document.activeElement")).isEqualTo(true);
        assertThat(page.evaluate("document.documentElement.scrollHeight")).isEqualTo(before);
        page.keyboard().press("Shift+Tab");
        assertThat(card.isVisible()).isFalse();
    }

    @Test
    void theAgendaFollowsTheReader(Page page) {
        page.navigate(host.at("meetings/tea/2021-01-02/"));
        page.locator("#pots").scrollIntoViewIfNeeded();
        page.mouse().wheel(0, 5000);
        page.locator(".agenda [aria-current]").waitFor();
        assertThat(page.locator(".agenda [aria-current]").innerText()).isIn("Cups", "Pots");
        page.evaluate("window.scrollTo(0, 600)");
        page.locator(".agenda [aria-current]", new Page.LocatorOptions().setHasText("Cups"))
                .waitFor();
    }
}
