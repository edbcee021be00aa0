package org.minutebook.search;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.minutebook.book.Book;
import org.minutebook.browser.InChromium;
import org.minutebook.browser.StaticHost;
import org.minutebook.registry.Registry;

@InChromium
class SearchPageTest {
    private static final String ROLL_CALL = """
            ## Attendees

            - Ines Oak / Mill Trust / @inesoak
            - Rob Lark / Mill Trust / @roblark

            ## Agenda

            """;

    @TempDir
    private static Path folder;

    private static Path site;
    private static StaticHost host;

    @BeforeAll
    static void bake() throws IOException {
        Path notes = folder.resolve("notes");
        write(notes.resolve("garden/2021-02-03.md"), """
                - The weir holds
                - **Rob**: the weir wants a new gate before the winter floods come down the brook
                - Otters swim in the brook
                """);
        write(notes.resolve("orchard/2020-11-05.md"), """
                - **Rob**: the weir wants a new gate before the winter floods come down the brook
                - Who looks after the brook
                - **Ines**: the ladder for the pears is too short, the heron must not be woken
                """);
        write(notes.resolve("orchard/2022-06-07.md"), """
                - **Ines**: a heron, and under the apple tree
                - **Rob**: no heron, but a kingfisher
                - Heron again, on the roof
                - Heron at the well
                - Heron in the lane
                """);
        Book book = MadeUpArchive.of(notes, Registry.EMPTY, ROLL_CALL + """
                - The rope bridge sways <b>too much</b>
                  - Ines Oak will measure it
                - A second bridge
                - A weir of stones
                """);
        site = folder.resolve("site");
        SearchSite.bake(book, SearchIndex.of(book), site);
        host = StaticHost.serve(site, "/en/latest/");
    }

    private static void write(Path file, String agenda) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "# Meeting\n\n" + ROLL_CALL + agenda);
    }

    @AfterAll
    static void close() {
        host.close();
    }

    @Test
    void answersToItsAddressAndLeadsToThePassageWithTheWordsMarked(Page page) {
        search(page, "?q=rope");
        Locator hit = hits(page);
        assertThat(hit).hasCount(1);
        assertThat(hit).hasAttribute("data-file", "garden/2020-05-20.md");
        assertThat(hit).hasAttribute("data-line", "10");
        assertThat(hit).hasAttribute("data-end-line", "11");
        assertThat(hit).hasAttribute("data-date", "2020-05-20");
        assertThat(hit.locator("mark")).hasText("rope");
        assertThat(page.locator(".hit-when")).containsText("20 May 2020");
        hit.locator(".hit-title a").click();
        assertThat(page.locator(":target")).containsText("The rope bridge sways");
        assertThat(page.locator(":target mark")).hasText("rope");
        assertThat(page).hasURL(Pattern.compile("/en/latest/meetings/garden/2020-05-20/\\?q=rope#"));
        page.locator(".marks button").last().click();
        assertThat(page.locator("mark, .marks")).hasCount(0);
        assertThat(page).hasURL(Pattern.compile("/2020-05-20/#"));
    }

    @Test
    void goesThroughTheMarksFromThePassageThatWasOpened(Page page) {
        search(page, "?q=weir+-stones&year=2021");
        page.locator(".hit-title a", text("weir")).last().click();
        Locator marks = page.locator("[aria-label='Words of your search']");
        assertThat(marks.locator("[role=status]")).containsText("marked");
        marks.locator("button:has-text('Next')").click();
        assertThat(page.locator(":target mark:focus")).hasCount(1);
    }

    @Test
    void answersWhileOneTypesAndKeepsTheQueryInTheAddress(Page page) {
        search(page, "");
        page.locator("input[name=q]").pressSequentially("brid");
        assertThat(hits(page)).hasCount(2);
        assertThat(page).hasURL(Pattern.compile("\\?q=brid$"));
    }

    @Test
    void enterWhileAQueryIsNotYetInTheAddressTakesTheOneBeforeItFromNobody(Page page) {
        search(page, "?q=bridge");
        page.locator("input[name=q]").fill("second");
        page.locator("input[name=q]").press("Enter");
        assertThat(hits(page)).hasCount(1);
        assertThat(page).hasURL(Pattern.compile("\\?q=second$"));
        page.locator("input[name=q]").fill("ladder");
        page.locator("input[name=q]").press("Enter");
        assertThat(page).hasURL(Pattern.compile("\\?q=ladder$"));
        page.goBack();
        assertThat(page).hasURL(Pattern.compile("\\?q=second$"));
        assertThat(page.locator("input[name=q]")).hasValue("second");
        page.goBack();
        assertThat(hits(page)).hasCount(2);
        assertThat(page).hasURL(Pattern.compile("\\?q=bridge$"));
    }

    @Test
    void tellsWhenItWasDiscussedAndNarrowsToAQuarter(Page page) {
        search(page, "?q=weir");
        assertThat(hits(page)).hasCount(4);
        Locator chart = page.locator("[data-when]");
        assertThat(chart.locator("figcaption"))
                .containsText("First 20 May 2020, last 3 February 2021, most in January to March 2021: 2 passages.");
        assertThat(chart.locator("button[aria-pressed]")).hasCount(3);
        chart.locator("summary").click();
        assertThat(chart.locator("tbody tr").first()).hasText(Pattern.compile("2020\\s*0\\s*1\\s*0\\s*1\\s*2"));
        Locator winter = chart.locator("[aria-label='January to March 2021: 2 passages']");
        winter.focus();
        page.keyboard().press("Enter");
        assertThat(hits(page)).hasCount(2);
        assertThat(page).hasURL(Pattern.compile("\\?q=weir&quarter=2021-1$"));
        assertThat(winter).isFocused();
        assertThat(winter).hasAttribute("aria-pressed", "true");
        chart.locator("button:has-text('All times')").click();
        assertThat(hits(page)).hasCount(4);
        assertThat(page).hasURL(Pattern.compile("\\?q=weir$"));
    }

    @Test
    void narrowsBySeveralThingsAtOnceWithoutAMouse(Page page) {
        search(page, "?q=weir");
        Locator year = page.locator("input[name=year][value='2020']");
        assertThat(page.locator("label", new Page.LocatorOptions().setHas(year)))
                .hasText(Pattern.compile("2020\\s*2"));
        year.focus();
        page.keyboard().press("Space");
        assertThat(hits(page)).hasCount(2);
        assertThat(year).isFocused();
        page.locator("[data-facet=person] > summary").focus();
        page.keyboard().press("Enter");
        page.locator("input[name=person][value=roblark]").focus();
        page.keyboard().press("Space");
        assertThat(hits(page)).hasCount(1);
        assertThat(hits(page)).hasAttribute("data-file", "orchard/2020-11-05.md");
        assertThat(page).hasURL(Pattern.compile("\\?q=weir&year=2020&person=roblark$"));
        assertThat(page.locator("[data-chips] button")).hasText(new Pattern[] {
            Pattern.compile("2020"), Pattern.compile("Rob Lark"), Pattern.compile("Remove all")
        });
        page.reload();
        assertThat(hits(page)).hasCount(1);
        page.locator("[data-chips] button").first().click();
        assertThat(hits(page)).hasCount(2);
        page.goBack();
        assertThat(hits(page)).hasCount(1);
        page.locator("[data-chips] button").last().click();
        assertThat(hits(page)).hasCount(4);
        assertThat(page.locator("[data-chips] button")).hasCount(0);
    }

    @Test
    void tellsInTheChartWhereTheMostOfTheWordsWereSaid(Page page) {
        search(page, "?q=weir+gate");
        Locator chart = page.locator("[data-when]");
        assertThat(chart.locator("figcaption"))
                .containsText("2 passages with the most of the words: first 5 November 2020, last 3 February 2021. ");
        assertThat(chart.locator("[aria-label='April to June 2020: 1 passage, 0 with the most of the words']"))
                .isVisible();
        assertThat(chart.locator("[aria-label='January to March 2021: 2 passages, 1 with the most of the words']"))
                .isVisible();
        chart.locator("figcaption a").first().click();
        assertThat(page).hasURL(Pattern.compile("words=most&sort=oldest$"));
        assertThat(hits(page).first()).hasAttribute("data-date", "2020-11-05");
    }

    @Test
    void offersWhatToBeginWith(Page page) {
        search(page, "");
        assertThat(page.locator("[data-begin]")).isVisible();
        page.locator("[data-begin] a:has-text('Agenda items')").first().click();
        done(page);
        assertThat(page.locator("[data-begin]")).isHidden();
        assertThat(hits(page).first()).isVisible();
    }

    @Test
    void leavesThoseWithTheMostOfTheWords(Page page) {
        search(page, "?q=second+bridge");
        assertThat(page.locator("[role=status]")).hasText("2 passages in 1 meeting");
        page.locator("input[name=words]").check();
        assertThat(page.locator("[role=status]")).hasText("1 passage in 1 meeting");
        assertThat(page.locator("input[name=words]")).isFocused();
        assertThat(page).hasURL(Pattern.compile("words=most$"));
        page.goBack();
        assertThat(page.locator("[role=status]")).hasText("2 passages in 1 meeting");
        search(page, "?q=bridge");
        assertThat(page.locator("input[name=words]")).isHidden();
    }

    @Test
    void offersTheWordsWithoutTheirConditionsWhereNothingMeetsThem(Page page) {
        search(page, "?q=" + URLEncoder.encode("\"bridge weir\" year:1999", StandardCharsets.UTF_8));
        page.locator("[data-hints] a:has-text('bridge weir')").click();
        done(page);
        assertThat(hits(page).first()).isVisible();
    }

    @Test
    void saysHowToComeOutOfWhatItIsNarrowedTo(Page page) {
        search(page, "?q=weir&year=1999");
        assertThat(page.locator("[role=status]")).hasText("Nothing found.");
        page.locator("[data-hints] button").click();
        assertThat(hits(page)).hasCount(4);
    }

    @Test
    void ordersByDate(Page page) {
        search(page, "?q=weir&sort=newest");
        assertThat(hits(page).first()).hasAttribute("data-date", "2021-02-03");
        page.locator("select[name=sort]").selectOption("oldest");
        assertThat(hits(page).first()).hasAttribute("data-date", "2020-05-20");
        assertThat(page).hasURL(Pattern.compile("sort=oldest$"));
    }

    @Test
    void foldsWhatIsSaidAgainAndTellsWhoSpoke(Page page) {
        search(page, "?q=gate");
        assertThat(hits(page)).hasCount(2);
        Locator first = page.locator(".hits > [data-hit]");
        assertThat(first).hasCount(1);
        assertThat(first.locator(".hit-by a")).hasText("Rob Lark");
        assertThat(first.locator(".also [data-hit] a")).hasCount(1);
    }

    @Test
    void beginsAMeetingWithWhatItAloneSaysWhereTheBestOfItIsSaidAgain(Page page) {
        search(page, "?q=new+gate+winter+floods+brook");
        Locator folded = page.locator(".hit-group").last();
        assertThat(page.locator(".hit-group")).hasCount(2);
        assertThat(folded.locator(".hits > [data-hit]")).hasCount(1);
        assertThat(folded.locator(".more-of")).hasCount(0);
        assertThat(folded).containsText(Pattern.compile("Otters swim|Who looks after"));
    }

    @Test
    void groupsByMeetingAndUnfoldsTheRestOfOne(Page page) {
        search(page, "?q=heron");
        assertThat(page.locator(".hit-group")).hasCount(2);
        Locator most = page.locator(".hit-group", text("7 June 2022"));
        assertThat(most.locator("[data-hit]")).hasCount(4);
        most.locator("button").click();
        assertThat(most.locator("[data-hit]")).hasCount(5);
        assertThat(most.locator("[data-hit]").nth(4).locator(".hit-title a")).isFocused();
        page.locator("select[name=group]").selectOption("none");
        assertThat(page.locator(".hit-group")).hasCount(6);
    }

    @Test
    void groupsByPersonWithFirstAndLast(Page page) {
        search(page, "?q=heron");
        page.locator("select[name=group]").selectOption("person");
        Locator ines = page.locator(".hit-when", text("Ines Oak"));
        assertThat(ines).containsText("2 passages, first 5 November 2020, last 7 June 2022");
        assertThat(ines.locator("a")).hasAttribute("href", Pattern.compile("/people/inesoak/$"));
        assertThat(page).hasURL(Pattern.compile("group=person$"));
    }

    @Test
    void offersThePageOfWhatTheQueryNames(Page page) {
        search(page, "?q=rob+lark");
        assertThat(page.locator("[data-offers] a")).hasText(Pattern.compile("Rob Lark\\s*person"));
        page.locator("[data-offers] a").click();
        assertThat(page.locator("h1")).hasText("Rob Lark");
    }

    @Test
    void goesThroughTheHitsByKey(Page page) {
        search(page, "?q=bridge");
        page.keyboard().press("/");
        assertThat(page.locator("input[name=q]")).isFocused();
        page.keyboard().press("ArrowDown");
        page.keyboard().press("ArrowDown");
        assertThat(page.locator(".hit-title a").nth(1)).isFocused();
        page.keyboard().press("ArrowUp");
        page.keyboard().press("ArrowUp");
        assertThat(page.locator("input[name=q]")).isFocused();
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Escape");
        assertThat(page.locator("input[name=q]")).isFocused();
        page.keyboard().press("Escape");
        assertThat(page.locator("input[name=q]")).not().isFocused();
        page.keyboard().press("/");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        assertThat(page.locator(":target mark").first()).isVisible();
    }

    @Test
    void saysWhatItTookAMistypedWordFor(Page page) {
        search(page, "?q=brigde");
        assertThat(hits(page)).hasCount(2);
        assertThat(page.locator("[data-hints]")).containsText("bridge");
    }

    @Test
    void saysWhatToTryWhereNothingIsFound(Page page) {
        search(page, "?q=xylophone");
        assertThat(page.locator("[role=status]")).hasText("Nothing found.");
        assertThat(page.locator("[data-try] a").first()).isVisible();
        assertThat(page.locator("[data-when], [data-found]").and(page.locator(":visible")))
                .hasCount(0);
    }

    @Test
    void worksFromADisk(Page page) {
        page.navigate(site.resolve("search/index.html").toUri() + "?q=sways");
        done(page);
        assertThat(hits(page)).hasCount(1);
        hits(page).locator(".hit-title a").click();
        assertThat(page.locator(":target mark")).hasText("sways");
        page.locator("input[name=q]").fill("second");
        assertThat(page.locator("[role=option]").first()).isVisible();
        page.keyboard().press("Enter");
        done(page);
        assertThat(hits(page)).hasCount(1);
    }

    @Test
    void theBoxOfEveryPageAnswersInPlace(Page page) {
        page.navigate(host.at("people/"));
        page.keyboard().press("/");
        page.keyboard().type("her");
        Locator box = page.locator("[role=combobox]");
        assertThat(box).hasAttribute("aria-expanded", "true");
        assertThat(page.locator("[role=option]").last()).hasText("All results: 6 passages");
        page.keyboard().press("ArrowDown");
        Locator first = page.locator("[role=option]").first();
        assertThat(first).hasAttribute("aria-selected", "true");
        assertThat(box).hasAttribute("aria-activedescendant", first.getAttribute("id"));
        page.keyboard().press("Enter");
        assertThat(page.locator(":target")).containsText("eron");
    }

    @Test
    void theBoxLeadsToPagesAndToAllResults(Page page) {
        page.navigate(host.at(""));
        Locator box = page.locator("input[name=q]");
        box.fill("ines");
        page.locator("[role=option]", text("person")).click();
        assertThat(page.locator("h1")).hasText("Ines Oak");
        box.fill("weir");
        assertThat(page.locator("[role=listbox]")).isVisible();
        page.keyboard().press("Escape");
        assertThat(page.locator("[role=listbox]")).isHidden();
        assertThat(box).isFocused();
        page.keyboard().press("Enter");
        done(page);
        assertThat(page).hasURL(Pattern.compile("/en/latest/search/\\?q=weir$"));
        assertThat(hits(page)).hasCount(4);
    }

    @Test
    void aPageLoadsNoEngineBeforeItsBoxIsUsed(Page page) {
        List<String> asked = new ArrayList<>();
        page.onRequest(request -> asked.add(request.url()));
        page.navigate(host.at("meetings/garden/2020-05-20/"));
        assertThat(asked).noneMatch(url -> url.contains("search-engine"));
        page.locator("input[name=q]").focus();
        page.waitForCondition(() -> asked.stream().anyMatch(url -> url.endsWith("/search/index.js")));
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
        String asked = URLEncoder.encode(query, StandardCharsets.UTF_8);
        page.navigate(host.at("search/?q=" + asked + "&sort=" + asked + "&person=" + asked + "&quarter=" + asked));
        page.waitForFunction("['done', 'idle'].includes(document.querySelector('[role=status]').dataset.state)");
        assertThat(page.locator(".results img, .results script")).hasCount(0);
        page.navigate(host.at("people/"));
        page.locator("input[name=q]").fill("weir " + query);
        assertThat(page.locator("[role=option]").last()).containsText("results");
        assertThat(page.locator(".find img, .find script")).hasCount(0);
    }

    @Test
    void answersTenThousandCharacters(Page page) {
        search(page, "");
        page.locator("input[name=q]").fill("bridge ".repeat(1_430));
        page.locator("input[name=q]").press("Enter");
        assertThat(hits(page)).hasCount(2);
    }

    @ParameterizedTest
    @CsvSource({
        "/t\\d+\\.js$, 0",
        "/index\\.js$, 0",
        "/index\\.js$, 0.5",
        "/search-page\\.js$, 0",
        "/search-page\\.js$, 0.1",
        "/search-page\\.js$, 0.9"
    })
    void saysThatAFileIsMissingOrNotWholeAndTriesAgain(Pattern file, double part, Browser browser) {
        try (BrowserContext context = browser.newContext()) {
            Page page = context.newPage();
            page.route(file, route -> {
                if (part == 0) route.abort();
                else
                    route.fulfill(new Route.FulfillOptions()
                            .setBody(beginning(route.fetch().text(), part)));
            });
            page.navigate(host.at("search/?q=rope"));
            assertThat(page.locator("[role=status]")).hasAttribute("data-state", "failed");
            page.unrouteAll();
            page.locator("[role=status] button").click();
            assertThat(hits(page)).hasCount(1);
        }
    }

    private static String beginning(String text, double part) {
        return text.substring(0, (int) (part * text.length()));
    }

    @Test
    void aBoxWhoseEngineIsMissingIsThePlainForm(Browser browser) {
        try (BrowserContext context = browser.newContext()) {
            Page page = context.newPage();
            page.route(Pattern.compile("/search-engine\\.js$"), route -> route.abort());
            page.navigate(host.at("people/"));
            page.locator("input[name=q]").fill("rope");
            page.keyboard().press("Enter");
            assertThat(page).hasURL(Pattern.compile("/search/\\?q=rope$"));
            assertThat(hits(page)).hasCount(1);
        }
    }

    @Test
    void saysWhatToDoWithoutScripts(Browser browser) {
        try (BrowserContext context = browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            Page page = context.newPage();
            page.navigate(host.at("people/"));
            page.locator("input[name=q]").fill("rope");
            page.keyboard().press("Enter");
            assertThat(page).hasURL(Pattern.compile("/search/\\?q=rope$"));
            assertThat(page.locator("noscript p")).isVisible();
        }
    }

    @Test
    void isWithinEverybodysReachInAllItsStates(Browser browser) {
        List<String> findings = new ArrayList<>();
        for (int width : List.of(1280, 390)) {
            ColorScheme scheme = width == 1280 ? ColorScheme.LIGHT : ColorScheme.DARK;
            try (BrowserContext context = browser.newContext(
                    new Browser.NewContextOptions().setViewportSize(width, 900).setColorScheme(scheme))) {
                Page page = context.newPage();
                search(page, "?q=heron&year=2022&person=inesoak");
                page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)");
                check(page, "narrowed", findings);
                for (Locator button : page.locator("[data-when] button").all()) {
                    BoundingBox size = button.boundingBox();
                    assertThat(Math.min(size.width, size.height)).isGreaterThanOrEqualTo(24);
                }
                search(page, "?q=heron&group=person");
                check(page, "by person", findings);
                search(page, "?q=xylophone");
                check(page, "nothing found", findings);
                page.navigate(host.at("meetings/orchard/2022-06-07/?q=heron"));
                page.locator("input[name=q]").fill("ines");
                assertThat(page.locator("[role=option]").first()).isVisible();
                assertThat(page.locator(".marks")).isVisible();
                check(page, "box", findings);
            }
        }
        assertThat(findings).isEmpty();
    }

    private static void check(Page page, String state, List<String> findings) {
        assertThat(page.evaluate("document.documentElement.scrollWidth - innerWidth"))
                .as(state)
                .isEqualTo(0);
        List<String> rules =
                List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice");
        for (Rule rule : new AxeBuilder(page).withTags(rules).analyze().getViolations())
            rule.getNodes().forEach(node -> findings.add(state + ": " + rule.getHelp() + ": " + node.getHtml()));
    }

    @Test
    void theScriptsAreSmall() throws IOException {
        assertThat(packed("js/search-engine.js")).isLessThan(9 * 1024);
        assertThat(packed("js/search-page.js")).isLessThan(17 * 1024);
        assertThat(packed("css/search-page.css")).isLessThan(5 * 1024);
        assertThat(packed("js/search-box.js")).isLessThan(1024);
    }

    private static int packed(String file) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(Files.readAllBytes(site.resolve(file)));
        }
        return packed.size();
    }

    private static void search(Page page, String query) {
        page.navigate(host.at("search/" + query));
        if (!query.isEmpty()) done(page);
    }

    private static Locator hits(Page page) {
        return page.locator("[data-hit]");
    }

    private static Page.LocatorOptions text(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }

    private static void done(Page page) {
        assertThat(page.locator("[role=status]")).hasAttribute("data-state", "done");
    }
}
