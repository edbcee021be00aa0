package org.minutebook.cli;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minutebook.browser.InChromium;
import org.minutebook.browser.StaticHost;

/** The sample's site, from {@code build} to a reader who searches it under a path of a static host. */
@InChromium
class SampleSiteTest {
    @TempDir
    private static Path site;

    private static Optional<StaticHost> host = Optional.empty();

    @BeforeAll
    static void build() {
        Run run = Run.of("build", "--out", site, "--base-url", "https://example.org/en/latest/");
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        host = Optional.of(StaticHost.serve(site, "/en/latest/"));
    }

    @AfterAll
    static void stop() {
        host.ifPresent(StaticHost::close);
    }

    @Test
    void aReaderSearchesFromTheHomePageAndFollowsAHitToItsPassage(Page page) {
        page.navigate(at(""));
        Locator box = page.locator("input[type=search][name=q]").first();
        box.fill("mirror network");
        box.press("Enter");
        assertThat(page.locator("[role=status][data-state=done]")).not().hasText("");
        Locator hit = page.locator("[data-hit]").first();
        assertThat(hit).containsText("mirror");
        int line = Integer.parseInt(hit.getAttribute("data-line"));
        Locator link = hit.locator("a[href*='#']").first();
        String fragment = link.getAttribute("href").replaceAll(".*#", "");
        link.click();
        page.waitForURL("**/meetings/**");
        assertThat(line).isPositive();
        assertThat(page.locator("[id='" + fragment + "']")).containsText("irror");
    }

    @Test
    void aSearchAnswersToItsAddressAlone(Page page) {
        page.navigate(at("search/?q=mirror"));
        assertThat(page.locator("[role=status][data-state=done]")).not().hasText("");
        assertThat(page.locator("[data-hit]").first()).containsText("irror");
    }

    private static String at(String page) {
        return host.orElseThrow().at(page);
    }
}
