package org.minutebook.site.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minutebook.site.Books;

/** What holds on every page of the sample's site. */
class SamplePagesTest {
    private static final String BASE = "https://example.org/site/";

    @TempDir
    static Path dir;

    private static BakedPages site;
    private static final Map<String, Document> pages = new HashMap<>();

    @BeforeAll
    static void bake() throws Exception {
        site = BakedPages.of(Books.read(Books.SAMPLE), dir.resolve("site"));
        for (String url : site.urls()) pages.put(url, site.page(url));
    }

    @Test
    void everyLinkWithinTheSiteLeadsSomewhere() {
        List<String> dead = new ArrayList<>();
        pages.forEach((url, page) -> {
            if (url.equals("404.html")) return;
            for (Element link : page.select("a[href], link[href], script[src]")) {
                String target = link.absUrl(link.hasAttr("src") ? "src" : "href");
                if (target.startsWith(BASE) && !isThere(target.substring(BASE.length())))
                    dead.add(url + " → " + link.attr("href"));
            }
        });
        assertThat(dead).isEmpty();
    }

    /** The data are written beside the pages, by the command. */
    private static boolean isThere(String target) {
        String url = target.replaceFirst("#.*", "");
        if (url.startsWith("data/")) return true;
        if (!Files.isRegularFile(site.file(url))) return false;
        int hash = target.indexOf('#');
        if (hash < 0) return true;
        String fragment =
                java.net.URLDecoder.decode(target.substring(hash + 1), java.nio.charset.StandardCharsets.UTF_8);
        return pages.get(url).getElementById(fragment) != null;
    }

    @Test
    void headingsAreInOrderUnderOneFirst() {
        pages.forEach((url, page) -> {
            List<Integer> levels = page.select("h1, h2, h3, h4, h5, h6").stream()
                    .map(h -> h.normalName().charAt(1) - '0')
                    .toList();
            assertThat(levels).as(url).startsWith(1).containsOnlyOnce(1);
            for (int i = 1; i < levels.size(); i++)
                assertThat(levels.get(i)).as(url + ", heading " + i).isLessThanOrEqualTo(levels.get(i - 1) + 1);
        });
    }

    @Test
    void anIdStandsOnceOnAPage() {
        pages.forEach((url, page) -> {
            Set<String> ids = new HashSet<>();
            page.select("[id]")
                    .forEach(e ->
                            assertThat(ids.add(e.id())).as(url + " #" + e.id()).isTrue());
        });
    }

    @Test
    void everyPageHasItsLandmarksAndATitleOfItsOwn() {
        Map<String, String> titles = new HashMap<>();
        pages.forEach((url, page) -> {
            assertThat(page.select("main#_content, header.masthead, footer.colophon, nav[aria-label=Site], a.skip"))
                    .as(url)
                    .hasSize(5);
            assertThat(page.select("[onclick], [onload], script:not([src])"))
                    .as(url)
                    .isEmpty();
            assertThat(titles.put(page.title(), url))
                    .as(url + ": " + page.title())
                    .isNull();
        });
    }

    @Test
    void everyPictureHasWordsOrIsHiddenFromThoseWhoHear() {
        pages.forEach((url, page) -> page.select("svg")
                .forEach(svg -> assertThat(svg.attr("aria-hidden").equals("true")
                                || svg.hasAttr("aria-label")
                                || svg.selectFirst("title") != null)
                        .as(url + ": " + svg.outerHtml())
                        .isTrue()));
    }

    @Test
    void aPageWithItsStylesAndScriptsIsSmall() throws IOException {
        int shared = gzipped(site.root().resolve("css/site.css"))
                + gzipped(site.root().resolve("js/site.js"));
        for (String url : pages.keySet())
            assertThat(shared + gzipped(site.file(url))).as(url).isLessThan(60_000);
    }

    private static int gzipped(Path file) throws IOException {
        var bytes = new java.io.ByteArrayOutputStream();
        try (var gzip = new java.util.zip.GZIPOutputStream(bytes)) {
            Files.copy(file, gzip);
        }
        return bytes.size();
    }
}
