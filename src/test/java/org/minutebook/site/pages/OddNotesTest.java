package org.minutebook.site.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minutebook.book.Book;
import org.minutebook.site.Books;
import org.minutebook.site.Html;
import org.minutebook.site.Page;

/** Pages of notes that are not like others. */
class OddNotesTest {
    @TempDir
    Path dir;

    private BakedPages bake(Map<String, String> files) throws Exception {
        return BakedPages.of(Books.of(dir.resolve("notes"), files), dir.resolve("site"));
    }

    private Document meeting(String notes) throws Exception {
        return bake(Map.of("tea/2021-01-02.md", notes)).page("meetings/tea/2021-01-02/");
    }

    @Test
    void aMeetingWithoutAnythingSaysWhatItHasNot() throws Exception {
        Document page = meeting("Only words.\n");
        assertThat(page.select("h1").text()).isEqualTo("2 January 2021");
        assertThat(page.select("h1 time").attr("datetime")).isEqualTo("2021-01-02");
        assertThat(page.select(".glance .empty").eachText())
                .containsExactly(
                        "The notes have no roll call.",
                        "The notes name no task and no promise.",
                        "The notes name no project that the site knows.");
        assertThat(page.select(".notes").text()).contains("Only words.");
    }

    @Test
    void aLongRollCallIsFolded() throws Exception {
        String rollCall = IntStream.range(0, 400)
                .mapToObj(i -> "- Guest" + (char) ('a' + i / 26) + (char) ('a' + i % 26)
                        + " Teapot / Kettle House / @guest" + i)
                .collect(Collectors.joining("\n"));
        Document page = meeting("# Big tea\n\nRoll call:\n\n" + rollCall + "\n");
        assertThat(page.select(".glance details summary").text()).isEqualTo("Show all 400");
        assertThat(page.select(".glance details a[href^='../../../people/guest']"))
                .hasSize(400);
    }

    @Test
    void aHeadingOfAParagraphsLengthIsShortenedInTheAgendaOnly() throws Exception {
        String heading = "kettle and teapot ".repeat(17).strip();
        Document page = meeting("# Tea\n\n## Cups\n\nx\n\n## " + heading + "\n\ny\n");
        assertThat(page.select(".agenda a").eachText())
                .last(InstanceOfAssertFactories.STRING)
                .hasSizeLessThan(100)
                .endsWith("…");
        assertThat(page.select(".notes h2").eachText())
                .last(InstanceOfAssertFactories.STRING)
                .contains(heading);
    }

    @Test
    void markupInANameIsShownAsText() throws Exception {
        BakedPages site = bake(Map.of(
                "tea/2021-01-02.md",
                "# Tea & <script>alert(1)</script>\n\nRoll call:\n\n- Ann & Bo Teapot / R&D \"Kettles\" / @ann\n"));
        for (String url : site.urls()) {
            Document page = site.page(url);
            assertThat(page.select("script").stream().filter(s -> !s.hasAttr("src")))
                    .as(url)
                    .isEmpty();
            assertThat(page.select("script").eachAttr("src"))
                    .as(url)
                    .allMatch(src -> src.matches("[./]*js/[a-z-]+\\.js"));
        }
        Document meeting = site.page("meetings/tea/2021-01-02/");
        assertThat(meeting.select(".people .at").text()).contains("R&D");
        assertThat(meeting.outerHtml()).contains("R&amp;D").doesNotContain("&amp;amp;");
    }

    @Test
    void wordsInOtherScriptsKeepTheirDirection() throws Exception {
        BakedPages site = bake(
                Map.of(
                        "tea/2021-01-02.md",
                        "# اجتماع الشاي\n\nRoll call:\n\n- ליאורה כהן / בית התה / @liora\n- 茶山花子 / 茶会館 / @hanako\n\n## 議題\n\nお茶を選ぶ。\n"));
        Document page = site.page("meetings/tea/2021-01-02/");
        assertThat(page.select(".lead").text()).isEqualTo("اجتماع الشاي");
        for (Element name : page.select(".lead, .people a, .people span, .agenda a"))
            assertThat(name.attr("dir")).as(name.text()).isEqualTo("auto");
        assertThat(page.select(".notes [dir=rtl]").eachAttr("class"))
                .first()
                .asString()
                .contains("notes-title");
        assertThat(site.page("people/hanako/").select("h1").text()).isEqualTo("茶山花子");
    }

    @Test
    void anArchiveOfOneEmptyMeetingHasAllItsPages() throws Exception {
        BakedPages site = bake(Map.of("tea/2021-01-02.md", "# Tea\n\nNothing.\n"));
        assertThat(site.urls())
                .contains(
                        "",
                        "404.html",
                        "about/",
                        "actions/",
                        "decisions/",
                        "meetings/",
                        "meetings/tea/",
                        "organizations/",
                        "people/",
                        "projects/",
                        "search/",
                        "topics/");
        assertThat(site.page("decisions/").select(".empty").text()).contains("mark a decision");
        assertThat(site.page("topics/").select(".empty").text()).contains("No topic");
        assertThat(site.page("people/").select(".empty").text()).contains("roll call");
        assertThat(site.page("actions/").select(".empty").text()).contains("No action item is open");
    }

    @Test
    void aYearsReviewTellsWhoIsNew() throws Exception {
        String ann = "# Tea\n\nRoll call:\n\n- Ann Teapot / Kettle House / @ann\n";
        String both = ann + "- Bo Cup / Kettle House / @bo\n";
        BakedPages site = bake(Map.of("tea/2021-01-02.md", ann, "tea/2022-01-03.md", both));
        assertThat(site.urls()).contains("meetings/2021/", "meetings/2022/");
        Document year = site.page("meetings/2022/");
        assertThat(year.select(".counts").text()).contains("people 2", "for the first time 1");
        assertThat(year.select(".chips a").eachText()).containsExactly("Bo Cup");
    }

    @Test
    void aFolderCalledLikeAYearAndTheYearsReviewStandBesideEachOther() throws Exception {
        Book book = Books.of(dir.resolve("notes"), OddArchive.files());
        assertThat(SitePages.of(book, m -> new Html("")).all())
                .extracting(Page::url)
                .doesNotHaveDuplicates();
        BakedPages site = BakedPages.of(book, dir.resolve("site"));
        assertThat(site.page("meetings/2021/").select("h1").text()).isEqualTo("2021");
        assertThat(site.page("meetings/2021/").select(".months a").eachAttr("href"))
                .contains("../../meetings/2021/2021-06-07/");
        assertThat(site.page("meetings/2021/2021-06-07/").select("h1").text()).isEqualTo("7 June 2021");
    }

    @Test
    void aSeriesTellsHowItMeets() throws Exception {
        String one = "# Tea\n\nRoll call:\n\n- Ann Teapot / Kettle House / @ann\n";
        Document series = bake(Map.of(
                        "tea/2021-01-07.md",
                        one,
                        "tea/2021-02-04.md",
                        one + "- Bo Cup / Cup House / @bo\n",
                        "tea/2021-03-04.md",
                        one + "- Bo Cup / Cup House / @bo\n",
                        "tea/2022-04-01.md",
                        one))
                .page("meetings/tea/");
        assertThat(series.select("header .sum").eachText())
                .last(InstanceOfAssertFactories.STRING)
                .isEqualTo(
                        "Of late every month, mostly on a Thursday, usually with 2 people, as its last 4 meetings tell.");
        assertThat(series.select(".months tbody tr").eachText())
                .containsExactly("2022 1, 1 person", "2021 7, 1 person 4, 2 people 4, 2 people");
    }

    @Test
    void aSeriesThatTheArchiveWentOnWithoutTellsWhenItLastMet() throws Exception {
        BakedPages site = bake(Map.of(
                "tea/2021-01-07.md", "# Tea\n",
                "tea/2021-02-04.md", "# Tea\n",
                "tea/2021-03-04.md", "# Tea\n",
                "cake/2021-03-02.md", "# Cake\n",
                "cake/2021-05-04.md", "# Cake\n",
                "cake/2021-07-06.md", "# Cake\n"));
        assertThat(site.page("meetings/tea/").select("header .sum").eachText())
                .last(InstanceOfAssertFactories.STRING)
                .isEqualTo(
                        "Last met on 4 March 2021; before that every month, always on a Thursday, as its last 3 meetings tell.");
        assertThat(site.page("meetings/cake/").select("header .sum").eachText())
                .last(InstanceOfAssertFactories.STRING)
                .startsWith("Of late every 2 months");
    }

    @Test
    void oneMeetingTellsItsDayOnce() throws Exception {
        BakedPages site = bake(Map.of("tea/2021-01-07.md", "# Tea\n"));
        assertThat(site.page("").select(".sum").text()).startsWith("The notes of 1 meeting of 7 January 2021, with");
        assertThat(site.page("meetings/").select(".lead").text()).startsWith("1 meeting, 7 January 2021. ");
        assertThat(site.page("meetings/tea/").select("header .sum").text()).startsWith("1 meeting, 7 January 2021. ");
    }

    @Test
    void aNoteThatIsCalledLikeAYearTakesThePlaceOfTheYearsPage() throws Exception {
        BakedPages site = bake(Map.of("2021.md", "# Tea of 2021-01-07\n", "tea/2021-02-04.md", "# Tea\n"));
        assertThat(site.page("meetings/2021/").select("h1").text()).isEqualTo("7 January 2021");
        assertThat(site.page("meetings/").select("a[href$='meetings/2021/'] time"))
                .hasSize(1);
    }

    @Test
    void anOrganizationForWhichNobodyCameSaysSo() throws Exception {
        Document page = bake(Map.of(
                        "tea/2021-01-07.md",
                        "# Tea\n\nRoll call:\n\n- Bo Cup / Cup House / @bo\n\nRegrets:\n\n- Ann Teapot / Kettle House / @ann\n"))
                .page("organizations/kettle-house/");
        assertThat(page.select(".empty").text())
                .isEqualTo("Nobody came for it: only regrets, or a meeting that was cancelled, name it.");
    }

    @Test
    void aCalendarsColoursAreNamedSoThatItHoldsInTheDarkToo() throws Exception {
        Document series = bake(Map.of("tea/2021-01-07.md", "# Tea\n")).page("meetings/tea/");
        assertThat(series.select("[aria-labelledby=calendar] .method").text())
                .contains("The stronger the colour, the more people")
                .doesNotContain("darker");
    }

    @Test
    void aDecisionBelowAWordAloneStandsUnderTheItemAbove() throws Exception {
        Document page = bake(Map.of("tea/2021-01-02.md", """
                # Tea

                ## Agenda items

                - Bo joining the kettle club
                  - decision
                    - probably yes
                - Which lid for the pot
                  - Decision: the green one
                """)).page("decisions/");
        assertThat(page.select(".quotes li .context").eachText())
                .containsExactly(
                        "Agenda items › Bo joining the kettle club › decision", "Agenda items › Which lid for the pot");
        assertThat(page.select(".quotes li a").eachText()).containsExactly("probably yes", "the green one");
    }

    @Test
    void aPersonsAndAnOrganizationsTimesAreDrawn() throws Exception {
        String ann = "# Tea\n\nRoll call:\n\n- Ann Teapot / Kettle House / @ann\n";
        BakedPages site = bake(Map.of(
                "tea/2021-01-02.md", ann, "tea/2022-02-03.md", ann, "tea/2023-03-04.md", ann.replace("Kettle", "Cup")));
        assertThat(site.page("people/ann/")
                        .select("[aria-labelledby=affiliations] tbody tr")
                        .eachText())
                .containsExactly("Kettle House 2021-01-02 2022-02-03 2", "Cup House 2023-03-04 2023-03-04 1");
        assertThat(site.page("organizations/kettle-house/")
                        .select("[aria-labelledby=people] table tbody tr")
                        .eachText())
                .containsExactly("Ann Teapot 2021-01-02 2022-02-03 2");
    }

    @Test
    void aProjectListsItsIssuesOnce() throws Exception {
        String notes = "# Tea\n\n- the lid: https://github.com/tea/pots/issues/12\n- tea/pots#7 is mended\n";
        Document page = bake(Map.of(
                        "tea/2021-01-02.md",
                        notes,
                        "tea/2022-02-03.md",
                        "# Tea\n\n- [lid](https://github.com/tea/pots/pull/12)\n"))
                .page("projects/tea/pots/");
        assertThat(page.select("[aria-labelledby=issues] .when a").eachText()).containsExactly("#12", "#7");
        assertThat(page.select("[aria-labelledby=issues] .under").eachText())
                .containsExactly("3 February 2022, 2 January 2021", "2 January 2021");
    }

    @Test
    void whoSignedInTwiceCountsOnce() throws Exception {
        Document page = meeting(
                "# Tea\n\nRoll call:\n\n- Ann Teapot / @ann\n- Bo Cup / @bo\n- Ann Teapot / Kettle House / @ann\n");
        assertThat(page.select("#_present .many").text()).isEqualTo("2");
        assertThat(page.expectFirst(".glance .people").text()).isEqualTo("Ann Teapot Kettle House Bo Cup");
    }

    @Test
    void whoSpokeWithoutSigningInIsNamedToo() throws Exception {
        String rollCall = "# Tea\n\nRoll call:\n\n- Ann Teapot / @ann\n";
        BakedPages site = bake(Map.of(
                "tea/2021-01-02.md", rollCall + "- Bo Cup / @bo\n",
                "tea/2021-02-03.md", rollCall + "\n## Cups\n\n- Bo Cup: more cups\n- Ann: no\n",
                "tea/2021-03-04.md", "# Tea\n\n## Cups\n\n- Bo Cup: more cups\n"));
        assertThat(site.page("meetings/tea/2021-01-02/").select(".glance h3")).isEmpty();
        Document signed = site.page("meetings/tea/2021-02-03/");
        assertThat(signed.select(".glance h3").eachText()).containsExactly("Spoke and did not sign in");
        assertThat(signed.select(".glance h3 + .people").text()).isEqualTo("Bo Cup");
        assertThat(site.page("meetings/tea/2021-03-04/")
                        .select(".glance h3, .glance h3 + .people")
                        .eachText())
                .containsExactly("Spoke", "Bo Cup");
    }

    @Test
    void aSeriesListsWhatIsToDo() throws Exception {
        BakedPages site = bake(Map.of(
                "tea/2021-01-02.md", "# Tea\n\n- TODO: buy a pot\n- [x] wash up\n",
                "cake/2021-01-03.md", "# Cake\n\n- TODO: buy a pan\n"));
        assertThat(site.page("meetings/tea/")
                        .select("[aria-labelledby=tasks] .tasks p")
                        .eachText())
                .containsExactly("buy a pot");
        assertThat(site.page("actions/").select(".side a[href$='#tasks']").eachAttr("href"))
                .contains("../meetings/cake/#tasks", "../meetings/tea/#tasks");
    }

    @Test
    void anAgendasItemUnderANameAloneGoesByItsFirstWords() throws Exception {
        Document page = meeting("""
                # Tea

                Roll call:

                - Ann Teapot / @ann

                ## Cups

                - **Ann**
                  - a lid for the pot
                  - and a spoon
                  - and a cloth
                - **Ann**: the kettle
                  - is old
                  - leaks
                  - and whistles
                """);
        assertThat(page.select(".agenda .depth-1").eachText()).containsExactly("a lid for the pot", "the kettle");
    }

    @Test
    void rolesStandWithTheMeetingAndWithThoseWhoHadThem() throws Exception {
        String notes = "# Tea\n\n- Facilitator: Ann\n- Note taker: Cy Pot\n\nRoll call:\n\n- Ann Teapot / @ann\n";
        BakedPages site = bake(Map.of(
                "tea/2021-01-02.md", notes, "tea/2021-02-03.md", notes.replace("Facilitator: Ann", "Chairs: Ann, Bo")));
        Element roles = site.page("meetings/tea/2021-01-02/").expectFirst("header .clock");
        assertThat(roles.text()).isEqualTo("Facilitator: Ann Teapot · Notes: Cy Pot");
        assertThat(roles.select("a").eachAttr("href")).containsExactly("../../../people/ann/");
        assertThat(site.page("people/ann/")
                        .select("[aria-labelledby=led] .terms")
                        .text())
                .isEqualTo("Chaired 1 meeting 3 February 2021 Facilitated 1 meeting 2 January 2021");
    }

    @Test
    void aMeetingThatDidNotTakePlaceIsListedWithItsReason() throws Exception {
        Document list = bake(Map.of(
                        "tea/2021-01-02.md", "# Tea\n\nCancelled: the kettle is broken.\n",
                        "tea/2021-02-03.md", "# Tea\n"))
                .page("meetings/");
        assertThat(list.select(".meetings .what").eachText())
                .containsExactly("Nothing but what every meeting's notes have", "Cancelled: the kettle is broken.");
    }

    @Test
    void participationTellsNewcomersFromThoseWhoReturn() throws Exception {
        String ann = "# Tea\n\nRoll call:\n\n- Ann Teapot / Kettle House / @ann\n";
        String both = ann + "- Bo Cup / Cup House / @bo\n";
        Document page = bake(Map.of("tea/2021-01-02.md", ann, "tea/2022-02-03.md", both))
                .page("participation/");
        assertThat(page.select("table[aria-labelledby=comers] tbody tr").eachText())
                .containsExactly("2021 0 1", "2022 1 1");
        assertThat(page.select("table[aria-labelledby=organizations] tbody tr").eachText())
                .containsExactly("2021 1", "2022 2");
        assertThat(page.select("[aria-labelledby=new] tbody tr").eachText())
                .containsExactly("2021 Q1 0 1", "2022 Q1 1 1");
        assertThat(page.select("table[aria-labelledby=stays] tbody tr").eachText())
                .contains("one meeting 1", "one to two years 1");
    }
}
