package org.minutebook.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minutebook.book.Book;

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
        Site.of(Path.of(""), Optional.empty()).bake(book, out, List.of(DATA));
        return out;
    }

    private static void assertValid(Path site) throws Exception {
        HtmlChecker checker = new HtmlChecker();
        for (Path page : LinkChecker.pages(site)) checker.check(page);
        assertThat(checker.errors()).isEmpty();
    }

    private static Map<Path, String> tree(Path root) throws IOException {
        Map<Path, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(root)) {
            for (Path f : all.filter(Files::isRegularFile).toList()) files.put(root.relativize(f), Files.readString(f));
        }
        return files;
    }

    @Test
    void theSampleHasNoBrokenLink() throws Exception {
        assertThat(LinkChecker.broken(bake(Books.SAMPLE, "site"))).isEmpty();
    }

    @Test
    void theSampleIsValidHtml() throws Exception {
        assertValid(bake(Books.SAMPLE, "site"));
    }

    @Test
    void theSampleIsBakedTwiceToTheSameBytes() throws Exception {
        assertThat(tree(bake(Books.SAMPLE, "second"))).isEqualTo(tree(bake(Books.SAMPLE, "first")));
    }

    @Test
    @Tag("archive")
    void theRealArchiveHasNoBrokenLink() throws Exception {
        assertThat(LinkChecker.broken(bake(Books.REAL, "site"))).isEmpty();
    }

    @Test
    @Tag("archive")
    void theRealArchiveIsValidHtml() throws Exception {
        assertValid(bake(Books.REAL, "site"));
    }
}
