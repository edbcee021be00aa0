package org.minutebook.site.notes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minutebook.book.Book;
import org.minutebook.minutes.NotUnderstood;
import org.minutebook.site.Books;

/** How single things in notes are shown. */
class NotesHtmlTest {
    private static final String FILE = "tea/2021-01-02.md";
    private static final String OTHER = "tea/2021-02-06.md";

    @TempDir
    Path dir;

    private List<NotUnderstood> problems = List.of();

    private Document render(String notes) throws Exception {
        Book book = Books.of(dir, Map.of(FILE, notes, OTHER, "# Tea in February\n\nGreen.\n"));
        RenderedNotes rendered =
                NotesHtml.of(book).render(book.meeting("tea/2021-01-02").orElseThrow());
        problems = rendered.problems();
        return Jsoup.parseBodyFragment(rendered.html().markup());
    }

    /** The markup without what every passage has. */
    private String plain(String notes) throws Exception {
        Document page = render(notes);
        page.select("a.permalink").remove();
        page.select("[data-line]")
                .forEach(e -> e.removeAttr("data-line").removeAttr("id").removeClass("passage"));
        page.select("[class='']").forEach(e -> e.removeAttr("class"));
        page.outputSettings().prettyPrint(false);
        return page.body()
                .html()
                .replaceAll("\\s*\n\\s*", "")
                .replaceAll(" +</", "</")
                .strip();
    }

    @Test
    void textIsEscapedAndItsEscapesAreUndone() throws Exception {
        assertThat(plain("1 \\* 2 & 3 < 4 &copy; \\@ann \\[CH\\] a\\b"))
                .isEqualTo("<p>1 * 2 &amp; 3 &lt; 4 © @ann [CH] a\\b</p>");
    }

    @Test
    void linesOfColonsAroundNotesAreLeftOutAndTheirTitleIsShown() throws Exception {
        assertThat(plain(":::info\n- Oolong\n:::\n\n:::{admonition} How to *brew*\nWait.\n:::\n"))
                .isEqualTo("<ul><li>Oolong</li></ul><p><strong>How to *brew*</strong></p><p>Wait.</p>");
    }

    @Test
    void emojiCodesHaveANameAndOtherColonsStay() throws Exception {
        assertThat(plain("Hi :tada: at 10:30:00 :nosuchthing:"))
                .isEqualTo(
                        "<p>Hi <span class=\"emoji\" role=\"img\" aria-label=\"tada\">🎉</span> at 10:30:00 :nosuchthing:</p>");
    }

    @Test
    void formulasAreMarkedAndDollarsStay() throws Exception {
        assertThat(plain("size $M$, from $5 to $6"))
                .isEqualTo("<p>size <span class=\"math\">M</span>, from $5 to $6</p>");
    }

    @Test
    void aBulletThatStillWaitsForWordsIsNotShown() throws Exception {
        assertThat(plain("- green\n-\n- black\n")).isEqualTo("<ul><li>green</li><li>black</li></ul>");
        assertThat(plain("Tea:\n\n- \n")).isEqualTo("<p>Tea:</p>");
    }

    @Test
    void tasksHaveACheckboxThatCanBeNamed() throws Exception {
        Document page = render("- [x] wash up\n- [ ] buy tea\n");
        assertThat(page.select("li.task > input[type=checkbox][disabled]")).hasSize(2);
        assertThat(page.select("input[checked]").attr("aria-label")).isEqualTo("done");
        assertThat(page.select("input:not([checked])").attr("aria-label")).isEqualTo("to do");
    }

    @Test
    void headingsStartAtTwoAndLeaveNoLevelOut() throws Exception {
        Document page = render("# Tea\n\n### Cups\n\nx\n\n###### Saucers\n\ny\n\n## Spoons\n\nz\n");
        assertThat(page.select("h1,h2,h3,h4,h5,h6").eachText().toString())
                .isEqualTo("[Tea #, Cups #, Saucers #, Spoons #]");
        assertThat(page.select("h2").eachText()).containsExactly("Tea #", "Cups #", "Spoons #");
        assertThat(page.select("h3").eachText()).containsExactly("Saucers #");
        assertThat(page.select("h2.notes-title")).hasSize(1);
    }

    @Test
    void everyPassageHasItsAddressAndItsLine() throws Exception {
        Document page = render("# Tea\n\n## Cups\n\n- first cup\n  - of two\n\nSome words here.\n");
        assertThat(page.select("h2#tea-cups a.permalink, h2[data-line=3] a.permalink"))
                .isNotEmpty();
        assertThat(page.select("li[data-line=5] > a.permalink").attr("aria-label"))
                .isEqualTo("Link to this passage");
        assertThat(page.select("p[data-line=8]")).hasSize(1);
        page.select("a.permalink")
                .forEach(a -> assertThat(page.getElementById(a.attr("href").substring(1)))
                        .isNotNull());
    }

    @Test
    void linksGoToTheWebOrByMailAndNowhereElse() throws Exception {
        Document page = render("""
                [a](https://example.org/a?x={1}) [b](mailto:ann@example.org) [c](javascript:alert(1)) [d](ftp://example.org)
                https://example.org/x|y <ann@example.org> [](https://example.org/empty)
                """);
        assertThat(page.select("a:not(.permalink)").eachAttr("href"))
                .containsExactly(
                        "https://example.org/a?x=%7B1%7D",
                        "mailto:ann@example.org",
                        "https://example.org/x%7Cy",
                        "mailto:ann@example.org",
                        "https://example.org/empty");
        assertThat(page.text()).contains("c").contains("d").contains("https://example.org/empty");
        assertThat(problems)
                .extracting(Object::toString)
                .satisfiesExactly(
                        p -> assertThat(p)
                                .startsWith("tea/2021-01-02.md:1: link to \"javascript:alert(1)\" leads to no page"),
                        p -> assertThat(p).contains("ftp://example.org"));
    }

    @Test
    void linksToOtherNotesLeadToTheirPages() throws Exception {
        Document page = render(
                "[next](2021-02-06.md), [next](../tea/2021-02-06), [gone](2019-01-01.md), [all](../tea/index.md)\n");
        assertThat(page.select("a:not(.permalink)").eachAttr("href"))
                .containsExactly(
                        "../../../meetings/tea/2021-02-06/",
                        "../../../meetings/tea/2021-02-06/",
                        "../../../meetings/tea/");
        assertThat(page.select("span.dead-link").text()).isEqualTo("gone");
        assertThat(problems).hasSize(1);
    }

    @Test
    void namesLeadToThePagesOfPeopleAndProjects() throws Exception {
        Document page = render("""
                # Tea

                ## Attendees

                - Ann Bell / Tea House / @annbell

                ## Notes

                - Ann: the [kettle](https://github.com/teahouse/kettle) leaks, see https://github.com/teahouse/kettle/issues/1
                """);
        assertThat(page.select("a.person").eachAttr("href")).contains("../../../people/annbell/");
        assertThat(page.select("li.statement > a.speaker").text()).isEqualTo("Ann");
        assertThat(page.select("a[href^=https]").eachText())
                .containsExactly("kettle", "https://github.com/teahouse/kettle/issues/1");
        assertThat(page.select("a.project-page").eachAttr("href"))
                .containsExactly("../../../projects/teahouse/kettle/");
        assertThat(page.select("a.project-page").attr("aria-label")).isEqualTo("teahouse/kettle in these notes");
        assertThat(page.select("a a")).isEmpty();
    }

    @Test
    void actionItemsAndDecisionsAreLabelled() throws Exception {
        Document page = render("# Tea\n\n- TODO: buy tea\n- decision: green only\n");
        assertThat(page.select("li.action > span.label-action").text()).isEqualTo("Action item");
        assertThat(page.select("li.decision > span.label-decision").text()).isEqualTo("Decision");
    }

    @Test
    void rawHtmlIsMadeHarmless() throws Exception {
        Document page = render("""
                Press <kbd onclick="x()">Enter</kbd> on <anything> <b>now

                <script>alert(1)</script>

                <details><summary>More</summary><img src="https://example.org/a.png" onerror="x()"></details>

                <!-- a secret -->

                <div id="tea" onclick="x()">boxed</div>
                """);
        assertThat(page.select("script, [onclick], [onerror], div#tea")).isEmpty();
        assertThat(page.select("kbd").text()).isEqualTo("Enter");
        assertThat(page.select("p > b").text()).startsWith("now");
        assertThat(page.text())
                .contains("<anything>")
                .contains("alert(1)")
                .contains("boxed")
                .doesNotContain("secret");
        assertThat(page.select("details summary").text()).isEqualTo("More");
        assertThat(page.select("img[alt]")).hasSize(1);
    }

    @Test
    void codeKeepsItsTextAndDirectivesAreRecognised() throws Exception {
        Document page = render("""
                ```python
                if a < b: pass
                ```

                ```{admonition} Tips
                :class: tip

                Be *kind*, see [next](2021-02-06.md)
                and [gone](gone.md).

                - one
                ```

                ```{mermaid}
                a
                ```

                See {ref}`Calendar <tea:calendar>`.
                """);
        assertThat(page.select("pre[data-language=python]").text()).isEqualTo("if a < b: pass");
        assertThat(page.select(".admonition .admonition-title").text()).isEqualTo("Tips");
        assertThat(page.select(".admonition").text()).contains("Be kind").doesNotContain(":class:");
        assertThat(page.select(".admonition em").text()).isEqualTo("kind");
        assertThat(page.select(".admonition li").text()).isEqualTo("one");
        assertThat(page.select(".admonition a").eachAttr("href")).containsExactly("../../../meetings/tea/2021-02-06/");
        assertThat(problems).extracting(p -> p.source().line()).containsExactly(9);
        assertThat(page.select("pre.directive").text()).contains("{mermaid}");
        assertThat(page.select("span.role").text()).isEqualTo("Calendar <tea:calendar>");
    }

    @Test
    void hackMdTagsShowTheirValue() throws Exception {
        Document page = render("[name=Ann] [time=noon]");
        assertThat(page.select("span.hackmd-name").text()).isEqualTo("Ann");
        assertThat(page.select("span.hackmd-time").text()).isEqualTo("noon");
        assertThat(page.select("span.hackmd-name > .speaker").text()).isEqualTo("Ann");
    }

    @Test
    void referencesAreLinksAndSquareBracketsStay() throws Exception {
        assertThat(
                        plain(
                                "[shop], [the shop][shop], [CH] said [^1]\n\n[shop]: https://example.org\n[left]: https://example.org/left\n"))
                .isEqualTo("<p><a href=\"https://example.org\">shop</a>, <a href=\"https://example.org\">the shop</a>,"
                        + " [CH] said [^1]</p><p>[left]: https://example.org/left</p>");
    }

    @Test
    void tablesKeepEveryCell() throws Exception {
        Document page = render("| a | b |\n|---|--:|\n| 1 |\n| 1 | 2 | 3 |\n");
        assertThat(page.select("tr"))
                .allSatisfy(row -> assertThat(row.children()).hasSize(3));
        assertThat(page.select("th[scope=col]").eachText()).containsExactly("a", "b");
        assertThat(page.select("td.align-right").text()).contains("2");
        assertThat(page.text()).contains("3");
    }

    @Test
    void picturesOfTheWebAreShown() throws Exception {
        Document page = render("![a cup](https://example.org/cup.png) ![](cup.png)\n");
        assertThat(page.select("img").attr("alt")).isEqualTo("a cup");
        assertThat(page.select("span.dead-link").text()).isEqualTo("cup.png");
    }

    @Test
    void eachBlockRunsInTheDirectionOfItsOwnWords() throws Exception {
        assertThat(plain("""
                        The kettle is new.

                        הקומקום חדש, ראו [its page](https://tea.example/kettle-of-the-whole-house)

                        - Ann: הקומקום של teapot חדש
                          - 10:30
                          - The pot is old.
                        - عشرون كوبا
                        """))
                .isEqualTo("<p>The kettle is new.</p>"
                        + "<p dir=\"rtl\">הקומקום חדש, ראו <a href=\"https://tea.example/kettle-of-the-whole-house\">its page</a></p>"
                        + "<ul dir=\"rtl\"><li>Ann: הקומקום של teapot חדש<ul><li>10:30</li>"
                        + "<li dir=\"ltr\">The pot is old.</li></ul></li><li>عشرون كوبا</li></ul>");
    }

    @Test
    void whatTheTemplateSaysInEveryMeetingIsSetApart() throws Exception {
        Map<String, String> files = new TreeMap<>();
        for (int month = 1; month <= 5; month++)
            files.put(
                    "tea/2021-0" + month + "-02.md",
                    "# Tea\n\nRoll call:\n\n- Ann Teapot / Kettle House / @ann\n- Bo Cup / Kettle House / @bo\n\n## News\n\n"
                            + "Write one line each, before the meeting starts.\n\nThe kettle of month " + month
                            + " is new.\n");
        Book book = Books.of(dir, files);
        Document page = Jsoup.parseBodyFragment(
                NotesHtml.of(book).render(book.meetings().get(2)).html().markup());
        page.select("a.permalink").remove();
        assertThat(page.select(".template").eachText())
                .containsExactly("Roll call:", "Write one line each, before the meeting starts.");
        assertThat(page.select("ul.roll-call > li")).hasSize(2);
    }
}
