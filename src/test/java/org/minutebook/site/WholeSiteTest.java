package org.minutebook.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minutebook.book.Book;
import org.minutebook.site.notes.NotesHtml;
import org.minutebook.site.pages.SitePages;

/** The sites of the sample and of the real archive, with this project's own templates. */
class WholeSiteTest {
    @TempDir
    Path dir;

    /** The search index and data files come from other writers; here it matters that their links are there. */
    private static final SiteWriter DATA = root -> {
        Files.createDirectories(root.resolve("data"));
        Files.createFile(root.resolve("data/archive.json"));
        Files.createDirectories(root.resolve("js"));
    };

    private Path bake(Path archive, String name) throws Exception {
        assumeThat(archive).as("the archive").isDirectory();
        Path out = dir.resolve(name);
        Book book = Books.read(archive);
        NotesHtml notes = NotesHtml.of(book);
        List<Page> pages = SitePages.of(book, meeting -> notes.render(meeting).html());
        Site site = Site.of(Path.of(""), Optional.of(BaseUrl.of("https://example.org/club/")));
        site.bake(pages, out, List.of(DATA, root -> CsvFiles.write(book, root), site.feeds(book)));
        return out;
    }

    private static void assertValid(List<Path> pages) throws Exception {
        HtmlChecker checker = new HtmlChecker();
        for (Path page : pages) checker.check(page);
        assertThat(checker.errors()).isEmpty();
    }

    /** Every page of a meeting, since it holds notes; of those that a template makes of short texts, one in ten. */
    private static List<Path> telling(List<Path> pages) {
        return Stream.concat(
                        pages.stream().filter(p -> p.toString().contains("/meetings/")),
                        IntStream.range(0, pages.size())
                                .filter(n -> n % 10 == 0)
                                .mapToObj(pages::get))
                .distinct()
                .toList();
    }

    private static Map<Path, String> tree(Path root) throws IOException {
        Map<Path, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(root)) {
            for (Path f : all.filter(Files::isRegularFile).toList()) files.put(root.relativize(f), Files.readString(f));
        }
        return files;
    }

    @Test
    void theSampleIsValidHtmlWithoutABrokenLink() throws Exception {
        Path site = bake(Books.SAMPLE, "site");
        assertThat(LinkChecker.broken(site, "/club/")).isEmpty();
        assertValid(LinkChecker.pages(site));
    }

    @Test
    void theSampleIsBakedTwiceToTheSameBytes() throws Exception {
        assertThat(tree(bake(Books.SAMPLE, "second"))).isEqualTo(tree(bake(Books.SAMPLE, "first")));
    }

    @Test
    void theFeedIsAtomWithIdsThatStay() throws Exception {
        Path site = bake(Books.SAMPLE, "site");
        Document feed = Jsoup.parse(Files.readString(site.resolve("feed.xml")), Parser.xmlParser());
        assertThat(feed.select("feed > id, feed > title, feed > updated, feed > author > name, feed > link[rel=self]"))
                .hasSize(5);
        List<String> ids = feed.select("entry > id").eachText();
        assertThat(ids)
                .hasSize(30)
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("tag:example\\.org,\\d{4}-\\d\\d-\\d\\d:/club/meetings/\\S+/"));
        assertThat(feed.select("entry > updated").eachText())
                .isSortedAccordingTo(Comparator.reverseOrder())
                .first()
                .isEqualTo(feed.expectFirst("feed > updated").text());
        for (String link : feed.select("entry > link").eachAttr("href"))
            assertThat(site.resolve(link.replace("https://example.org/club/", "") + "index.html"))
                    .exists();
    }

    @Test
    @Tag("archive")
    void theRealArchiveIsValidHtmlWithoutABrokenLink() throws Exception {
        Path site = bake(Books.REAL, "site");
        assertThat(LinkChecker.broken(site, "/club/")).isEmpty();
        assertValid(telling(LinkChecker.pages(site)));
    }
}
