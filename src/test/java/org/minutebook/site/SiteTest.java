package org.minutebook.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Small projects, written here file by file, and the sites that they give. */
class SiteTest {
    @TempDir
    Path dir;

    private Path home;
    private Path out;

    @BeforeEach
    void project() throws IOException {
        home = dir.resolve("project");
        out = dir.resolve("site");
        file("jbake.properties", """
                site.name=Tea Club
                site.nav=meetings/ Meetings, people/ People
                template.meeting.file=meeting.ftl
                render.index=false
                render.feed=false
                render.archive=false
                render.tags=false
                """);
        file(
                "templates/meeting.ftl",
                "<p>${site.name}|${content.title}|${content.guest!}|${root}|${content.notes!}</p>");
        file("templates/page.ftl", "<h1>${content.title}</h1>${content.body}");
        file("assets/css/site.css", "p {}");
        file("content/about.md", """
                title=About us
                type=page
                status=published
                ~~~~~~
                Write to tea@example.org & *bring* cups.
                """);
        file("content/meetings/tea/2021-01-02.md", "# raw notes are no page\n");
    }

    private void file(String name, String text) throws IOException {
        Path file = home.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static Page meeting(String url, String title, Map<String, Object> model) {
        return new Page(url, "meeting", title, model);
    }

    private Baked bake(Page... pages) throws BakeException, IOException {
        return Site.of(home, Optional.empty()).bake(List.of(pages), out, List.of());
    }

    private String read(String name) throws IOException {
        return Files.readString(out.resolve(name));
    }

    private static Map<String, String> tree(Path root) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(root)) {
            for (Path f : all.filter(Files::isRegularFile).toList())
                files.put(root.relativize(f).toString(), Files.readString(f));
        }
        return files;
    }

    @Test
    void pagesAreEscapedAndHtmlIsNot() throws Exception {
        bake(meeting(
                "meetings/tea/2021-01-02/",
                "Milk & <b>sugar</b>",
                Map.of("guest", Optional.of("\"Ann\""), "notes", new Html("<em>hot</em>"))));
        assertThat(read("meetings/tea/2021-01-02/index.html"))
                .isEqualTo(
                        "<p>Tea Club|Milk &amp; &lt;b&gt;sugar&lt;/b&gt;|&quot;Ann&quot;|../../../|<em>hot</em></p>");
    }

    @Test
    void templatesWriteJsonThatNoValueCanBreakOutOf() throws Exception {
        file(
                "templates/meeting.ftl",
                "<script>${json({'a': content.title, 'n': 2, 'list': [true, 'x'], 'none': '', 'empty': []})}</script>");
        bake(meeting("a/", "</script><!-- \"q\" & é", Map.of()));
        assertThat(read("a/index.html"))
                .isEqualTo("<script>{\"a\":\"\\u003c/script>\\u003c!-- \\\"q\\\" & é\",\"n\":2,"
                        + "\"list\":[true,\"x\"]}</script>");
    }

    @Test
    void anEmptyOptionalIsAMissingValue() throws Exception {
        bake(meeting("a/", "A", Map.of("guest", Optional.empty())));
        assertThat(read("a/index.html")).isEqualTo("<p>Tea Club|A||../|</p>");
    }

    @Test
    void contentPagesAreMarkdownWithAJBakeHeaderAndTheArchiveIsNoContentPage() throws Exception {
        bake(meeting("a/", "A", Map.of()));
        assertThat(read("about/index.html"))
                .isEqualTo("<h1>About us</h1><p>Write to <a href=\"mailto:tea@example.org\">tea@example.org</a>"
                        + " &amp; <em>bring</em> cups.</p>\n");
        assertThat(tree(out))
                .containsOnlyKeys(".minutebook", ".nojekyll", "a/index.html", "about/index.html", "css/site.css");
    }

    @Test
    void aContentPageWithoutHeaderIsAnError() throws Exception {
        file("content/bare.md", "Hello\n");
        assertThatThrownBy(() -> bake(meeting("a/", "A", Map.of())))
                .isInstanceOf(BakeException.class)
                .hasMessageStartingWith("content/bare.md:1: has no JBake header");
    }

    @Test
    void documentsKnowTheirNeighboursAndTemplatesMayAskTheStore() throws Exception {
        file(
                "templates/meeting.ftl",
                "${(content.previousContent.title)!'-'} ${(content.nextContent.title)!'-'}"
                        + " ${published_meetings?size} ${db.getPublishedContent('meeting').size()}");
        bake(meeting("c/", "C", Map.of()), meeting("b/", "B", Map.of()), meeting("a/", "A", Map.of()));
        assertThat(read("a/index.html")).isEqualTo("- B 3 3");
        assertThat(read("b/index.html")).isEqualTo("A C 3 3");
        assertThat(read("c/index.html")).isEqualTo("B - 3 3");
    }

    @Test
    void aTemplatesErrorNamesTemplateLineAndPage() throws Exception {
        file("templates/meeting.ftl", "<p>\n${content.nosuch}</p>");
        assertThatThrownBy(() -> bake(meeting("a/", "A", Map.of()), meeting("b/", "B", Map.of())))
                .isInstanceOf(BakeException.class)
                .hasMessageContaining("templates/meeting.ftl:2:3: ")
                .hasMessageContaining("content.nosuch")
                .hasMessageEndingWith("(page a/index.html and 1 more)");
        file("templates/meeting.ftl", "<p>\n\n${content.title</p>");
        assertThatThrownBy(() -> bake(meeting("a/", "A", Map.of()))).hasMessageStartingWith("templates/meeting.ftl:3:");
    }

    @Test
    void aTemplateThatIsNotThereIsNamedWithThePlaceThatNamesIt() throws Exception {
        file("templates/meeting.ftl", "<p>\n<#import \"macros/nosuch.ftl\" as nosuch>");
        assertThatThrownBy(() -> bake(meeting("a/", "A", Map.of())))
                .isInstanceOf(BakeException.class)
                .hasMessageStartingWith("templates/meeting.ftl:2:1: ")
                .hasMessageContaining("macros/nosuch.ftl");
        String settings = Files.readString(home.resolve("jbake.properties"));
        file("jbake.properties", settings + "template.cake.file=cake.ftl\n");
        assertThatThrownBy(() -> bake(meeting("a/", "A", Map.of())))
                .isInstanceOf(BakeException.class)
                .hasMessage("jbake.properties:8: there is no template cake.ftl in templates/");
    }

    @Test
    void aTypeWithoutTemplateSaysWhatToAdd() {
        assertThatThrownBy(() -> bake(new Page("a/", "cake", "A", Map.of())))
                .hasMessageContaining("add template.cake.file=cake.ftl");
    }

    @Test
    void anAddressIsTakenOnceAndStaysInTheSite() {
        assertThatThrownBy(() -> bake(meeting("a/", "A", Map.of()), meeting("a/", "B", Map.of())))
                .hasMessageContaining("two pages have this address");
        assertThatThrownBy(() -> bake(meeting("../a/", "A", Map.of()))).hasMessageContaining("is outside of the site");
    }

    @Test
    void aFailedBakeLeavesTheSiteAsItWas() throws Exception {
        bake(meeting("a/", "A", Map.of()));
        Map<String, String> before = tree(dir);
        file("templates/meeting.ftl", "<#if>");
        assertThatThrownBy(() -> bake(meeting("b/", "B", Map.of()))).isInstanceOf(BakeException.class);
        file("templates/meeting.ftl", before.get("project/templates/meeting.ftl"));
        SiteWriter fails = site -> {
            throw new IOException("disk full");
        };
        assertThatThrownBy(() -> Site.of(home, Optional.empty())
                        .bake(List.of(meeting("b/", "B", Map.of())), out, List.of(fails)))
                .hasMessage("disk full");
        assertThat(tree(dir)).isEqualTo(before);
        assertThat(dir).isDirectoryNotContaining(p -> p.getFileName().toString().startsWith("."));
    }

    @Test
    void aNewSiteReplacesTheOldWholly() throws Exception {
        bake(meeting("a/", "A", Map.of()));
        bake(meeting("b/", "B", Map.of()));
        assertThat(out.resolve("a")).doesNotExist();
        assertThat(out.resolve("b/index.html")).exists();
    }

    @Test
    void aFileThatHasNotChangedStaysTheSameFile() throws Exception {
        bake(meeting("a/", "A", Map.of()), meeting("b/", "B", Map.of()));
        Object a = Files.getAttribute(out.resolve("a/index.html"), "unix:ino");
        FileTime time = FileTime.fromMillis(1_000_000_000_000L);
        Files.setLastModifiedTime(out.resolve("a/index.html"), time);
        Files.setLastModifiedTime(out.resolve("b/index.html"), time);
        bake(meeting("a/", "A", Map.of()), meeting("b/", "B2", Map.of()));
        assertThat(Files.getAttribute(out.resolve("a/index.html"), "unix:ino")).isEqualTo(a);
        assertThat(Files.getLastModifiedTime(out.resolve("a/index.html"))).isEqualTo(time);
        assertThat(Files.getLastModifiedTime(out.resolve("b/index.html"))).isNotEqualTo(time);
        assertThat(read("b/index.html")).contains("|B2|");
    }

    /** As in JBake, which writes over the page: here it may be a link into the site that stands. */
    @Test
    void anAssetAtAPagesAddressTakesItsPlaceAndLeavesTheStandingSiteAlone() throws Exception {
        bake(meeting("a/", "A", Map.of()));
        Map<String, String> before = tree(out);
        file("assets/a/index.html", "<p>by hand</p>");
        SiteWriter fails = site -> {
            throw new IOException("disk full");
        };
        Page page = meeting("a/", "A", Map.of());
        assertThatThrownBy(() -> Site.of(home, Optional.empty()).bake(List.of(page), out, List.of(fails)))
                .hasMessage("disk full");
        assertThat(tree(out)).isEqualTo(before);
        bake(page);
        assertThat(read("a/index.html")).isEqualTo("<p>by hand</p>");
    }

    @Test
    void anEmptyFolderIsFilledAndAForeignOneIsNot() throws Exception {
        Files.createDirectories(out);
        bake(meeting("a/", "A", Map.of()));
        Path foreign = Files.createDirectories(dir.resolve("thesis"));
        Files.writeString(foreign.resolve("chapter1.txt"), "mine");
        out = foreign;
        assertThatThrownBy(() -> bake(meeting("a/", "A", Map.of())))
                .isInstanceOf(BakeException.class)
                .hasMessageContaining("thesis: holds files that Minutebook has not made");
        assertThat(foreign.resolve("chapter1.txt")).hasContent("mine");
    }

    @Test
    void whatAKilledBuildLeftIsPutRight() throws Exception {
        bake(meeting("a/", "A", Map.of()));
        long nobody = Long.MAX_VALUE / 1000;
        Files.move(out, dir.resolve(".site.old-" + nobody));
        Files.createDirectories(dir.resolve(".site.new-" + nobody + "/half"));
        file("templates/meeting.ftl", "<#if>");
        assertThatThrownBy(() -> bake(meeting("b/", "B", Map.of()))).isInstanceOf(BakeException.class);
        assertThat(out.resolve("a/index.html")).exists();
        assertThat(dir).isDirectoryNotContaining(p -> p.getFileName().toString().startsWith("."));
    }

    @Test
    void theSamePagesGiveTheSameBytes() throws Exception {
        Page[] pages = Stream.iterate(1, n -> n + 1)
                .limit(50)
                .map(n -> meeting("m/" + n + "/", "M " + n, Map.of("guest", "G" + n)))
                .toArray(Page[]::new);
        bake(pages);
        Map<String, String> first = tree(out);
        out = dir.resolve("again");
        bake(pages);
        assertThat(tree(out)).isEqualTo(first);
    }

    @Test
    void aBaseUrlGivesASitemapAndThePlaceOfThe404Page() throws Exception {
        Site site = Site.of(home, Optional.of(BaseUrl.of("https://example.org/en/latest")));
        Baked baked = site.bake(
                List.of(meeting("a b/", "A", Map.of()), meeting("404.html", "Gone", Map.of())), out, List.of());
        assertThat(baked.remarks()).isEmpty();
        assertThat(read("404.html")).contains("|/en/latest/|");
        assertThat(read("sitemap.xml"))
                .contains("<loc>https://example.org/en/latest/a%20b/</loc>")
                .contains("<loc>https://example.org/en/latest/about/</loc>")
                .doesNotContain("404");
    }

    @Test
    void withoutABaseUrlTheBuildSaysWhatIsMissing() throws Exception {
        assertThat(bake(meeting("a/", "A", Map.of())).remarks())
                .singleElement()
                .asString()
                .contains("--base-url");
        assertThat(out.resolve("sitemap.xml")).doesNotExist();
    }

    @Test
    void aContentPageAtTheAddressOfAPageGivesThatPageItsWords() throws Exception {
        file(
                "jbake.properties",
                Files.readString(home.resolve("jbake.properties")) + "template.about.file=about.ftl\n");
        file("templates/about.ftl", "<h1>${content.title}</h1>${content.guests}${content.body}");
        bake(new Page("about/", "about", "About", Map.of("guests", 3)));
        assertThat(read("about/index.html"))
                .startsWith("<h1>About us</h1>3<p>Write to")
                .contains("<em>bring</em>");
    }

    @Test
    void aFolderWithoutSettingsIsNoProject() {
        home = dir.resolve("elsewhere");
        assertThatThrownBy(() -> bake(meeting("a/", "A", Map.of())))
                .isInstanceOf(BakeException.class)
                .hasMessageContaining("is no Minutebook project");
    }

    @Test
    void aProjectWithoutTemplatesSaysSo() throws Exception {
        home = dir.resolve("bare");
        file("jbake.properties", "site.name=Bare\n");
        assertThatThrownBy(() -> bake(meeting("a/", "A", Map.of())))
                .isInstanceOf(BakeException.class)
                .hasMessageContaining("bare/templates");
    }

    @Test
    void aFileOfTheProjectThatIsNoUtf8IsNamed() throws Exception {
        Path sheet = home.resolve("assets/css/site.css");
        Files.write(sheet, "/* caf\u00e9 */ p {}".getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> bake(meeting("a/", "A", Map.of())))
                .isInstanceOf(BakeException.class)
                .hasMessageContaining("css/site.css: not UTF-8: save it as UTF-8");

        Files.write(home.resolve("jbake.properties"), "site.name=Caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> bake(meeting("a/", "A", Map.of())))
                .isInstanceOf(BakeException.class)
                .hasMessageContaining("jbake.properties: not UTF-8: save it as UTF-8");
    }
}
