package org.minutebook.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nu.validator.vendor.thaiopensource.util.PropertyMapBuilder;
import nu.validator.vendor.thaiopensource.validate.ValidateProperty;
import nu.validator.vendor.thaiopensource.validate.ValidationDriver;
import nu.validator.vendor.thaiopensource.validate.rng.CompactSchemaReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.InputSource;
import org.xml.sax.helpers.DefaultHandler;

/** The feeds as a feed reader gets them. */
class FeedsTest {
    private static final Path ROOT = SampleSite.root();

    @TempDir
    private Path dir;

    private static List<Path> feeds() throws IOException {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files.filter(f -> f.endsWith("feed.xml")).sorted().toList();
        }
    }

    private static SyndFeed read(Path file) throws Exception {
        try (InputStream in = Files.newInputStream(file)) {
            return new SyndFeedInput().build(new InputSource(in));
        }
    }

    /** The file's page on the site. */
    private static String page(Path feed) {
        return SampleSite.BASE
                + ROOT.relativize(feed).toString().replace('\\', '/').replaceFirst("feed\\.xml$", "");
    }

    private static boolean isValid(Path... files) throws Exception {
        PropertyMapBuilder properties = new PropertyMapBuilder();
        properties.put(ValidateProperty.ERROR_HANDLER, new DefaultHandler());
        ValidationDriver driver = new ValidationDriver(properties.toPropertyMap(), CompactSchemaReader.getInstance());
        driver.loadSchema(ValidationDriver.fileInputSource("src/test/resources/schemas/atom.rnc"));
        boolean valid = true;
        for (Path file : files) valid &= driver.validate(ValidationDriver.fileInputSource(file.toFile()));
        return valid;
    }

    @Test
    void eachIsAsTheFormatSays() throws Exception {
        assertThat(isValid(feeds().toArray(Path[]::new))).isTrue();
    }

    @Test
    void theFormatNoticesWhatIsMissing() throws Exception {
        String feed = Files.readString(ROOT.resolve("feed.xml"));
        Path without = Files.writeString(dir.resolve("feed.xml"), feed.replaceFirst("<updated>[^<]*</updated>", ""));
        assertThat(isValid(without)).isFalse();
    }

    @Test
    void allMeetingsEachSeriesPersonAndProjectHaveOne() throws Exception {
        var book = Books.sample();
        Stream<String> pages = Stream.of(
                        Stream.of(""),
                        book.series().stream().map(s -> s.url()),
                        book.people().stream().map(p -> p.url()),
                        book.projects().stream().map(p -> p.url()))
                .flatMap(urls -> urls);
        assertThat(feeds().stream().map(FeedsTest::page))
                .containsExactlyInAnyOrderElementsOf(
                        pages.map(url -> SampleSite.BASE + url).toList());
    }

    @Test
    void aReaderFindsEntriesWithIdsThatStayAndLinksThatLeadSomewhere() throws Exception {
        Set<String> ids = new HashSet<>();
        for (Path file : feeds()) {
            SyndFeed feed = read(file);
            assertThat(feed.getFeedType()).isEqualTo("atom_1.0");
            assertThat(ids.add(feed.getUri())).as(feed.getUri()).isTrue();
            assertThat(feed.getLinks().stream().map(l -> l.getRel() + " " + l.getHref()))
                    .containsExactlyInAnyOrder("alternate " + page(file), "self " + page(file) + "feed.xml");
            assertThat(feed.getEntries().stream().map(SyndEntry::getUri))
                    .doesNotHaveDuplicates()
                    .hasSizeLessThanOrEqualTo(30)
                    .allMatch(id -> id.matches("tag:example\\.org,\\d{4}-\\d\\d-\\d\\d:/club/meetings/\\S+/"));
            for (SyndEntry entry : feed.getEntries()) {
                assertThat(entry.getTitle()).isNotBlank();
                assertThat(entry.getDescription().getValue()).isNotBlank();
                assertThat(ROOT.resolve(entry.getLink().replace(SampleSite.BASE, "") + "index.html"))
                        .exists();
            }
        }
    }

    @Test
    void theNewestMeetingIsFirst() throws Exception {
        SyndFeed feed = read(ROOT.resolve("feed.xml"));
        assertThat(feed.getEntries()).hasSize(30);
        assertThat(feed.getEntries().stream().map(SyndEntry::getUpdatedDate))
                .isSortedAccordingTo(Comparator.reverseOrder())
                .first()
                .isEqualTo(feed.getPublishedDate());
    }
}
