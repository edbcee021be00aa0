package org.minutebook.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sites of the sample and of the real archive, with this project's own templates. */
class WholeSiteTest {
    @TempDir
    Path dir;

    /** All processors check: a checker takes a tenth of a second for a page, and a second to begin. */
    private static void assertValid(List<Path> pages) {
        int parts = Runtime.getRuntime().availableProcessors();
        assertThat(IntStream.range(0, parts)
                        .parallel()
                        .mapToObj(part -> IntStream.range(0, pages.size())
                                .filter(n -> n % parts == part)
                                .mapToObj(pages::get)
                                .toList())
                        .flatMap(part -> HtmlChecker.errors(part).stream()))
                .isEmpty();
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
            for (Path f : all.filter(Files::isRegularFile).toList())
                files.put(root.relativize(f), Files.readString(f, StandardCharsets.ISO_8859_1));
        }
        return files;
    }

    @Test
    void theSampleIsValidHtmlWithoutABrokenLink() throws Exception {
        assertThat(LinkChecker.broken(SampleSite.root(), "/club/")).isEmpty();
        assertValid(LinkChecker.pages(SampleSite.root()));
    }

    @Test
    void theSampleIsBakedTwiceToTheSameBytes() throws Exception {
        Path again = SampleSite.bake(Books.sample(), Path.of(""), dir.resolve("again"));
        assertThat(tree(again)).isEqualTo(tree(SampleSite.root()));
    }

    @Test
    @Tag("archive")
    void theRealArchiveIsValidHtmlWithoutABrokenLink() throws Exception {
        Path site = SampleSite.bake(Books.real(), Path.of(""), dir.resolve("site"));
        assertThat(LinkChecker.broken(site, "/club/")).isEmpty();
        assertValid(telling(LinkChecker.pages(site)));
    }
}
