package org.minutebook.site.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minutebook.site.Books;

/** What holds on every page of the sample's site, beside links and valid HTML. */
class SamplePagesTest {
    @TempDir
    static Path dir;

    private static BakedPages site;
    private static final Map<String, Document> pages = new HashMap<>();

    @BeforeAll
    static void bake() throws Exception {
        site = BakedPages.of(Books.sample(), dir.resolve("site"));
        for (String url : site.urls()) pages.put(url, site.page(url));
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
        for (String url : pages.keySet()) {
            int bytes = gzipped(site.file(url));
            for (String file : used(pages.get(url)))
                bytes += gzipped(site.root().resolve(file));
            assertThat(bytes).as(url).isLessThan(60_000);
        }
    }

    /** Paths of styles and scripts below the root. */
    private static List<String> used(Document page) {
        List<String> files = new ArrayList<>(page.select("link[rel=stylesheet]").eachAttr("href"));
        files.addAll(page.select("script").eachAttr("src"));
        files.replaceAll(file -> file.replaceFirst("^[./]*/", ""));
        return files;
    }

    private static int gzipped(Path file) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            Files.copy(file, gzip);
        }
        return bytes.size();
    }
}
