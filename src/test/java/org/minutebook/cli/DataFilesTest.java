package org.minutebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** What a build of the sample writes beside its pages. */
class DataFilesTest {
    private static final String BASE = "https://example.org/notes/";

    @TempDir
    private static Path folder;

    @BeforeAll
    static void build() {
        build("site");
    }

    private static void build(String name) {
        Run run = Run.of("build", "--out", folder.resolve(name), "--base-url", BASE);
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
    }

    @Test
    void theSameNotesGiveTheSameBytesOnEveryMachine() throws IOException {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            build("elsewhere");
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
        List<Path> files = files("site", "");
        assertThat(files("elsewhere", "").stream().map(Path::getFileName).toList())
                .isEqualTo(files.stream().map(Path::getFileName).toList());
        for (Path file : files) {
            Path same =
                    folder.resolve("elsewhere").resolve(folder.resolve("site").relativize(file));
            assertThat(Files.mismatch(file, same)).as(same.toString()).isEqualTo(-1);
        }
    }

    /** RFC 4287, sections 4.1.1, 4.1.2 and 3.3. */
    @Test
    void everyFeedIsAtom() throws Exception {
        List<Path> feeds = files("site", "feed.xml");
        assertThat(feeds).hasSizeGreaterThan(50);
        Set<String> ids = new HashSet<>();
        for (Path path : feeds) {
            Element feed = DocumentBuilderFactory.newDefaultNSInstance()
                    .newDocumentBuilder()
                    .parse(path.toFile())
                    .getDocumentElement();
            assertThat(feed.getNamespaceURI()).isEqualTo("http://www.w3.org/2005/Atom");
            assertThat(ids.add(one(feed, "id"))).as(path.toString()).isTrue();
            assertThat(one(feed, "title")).isNotBlank();
            assertThat(one(feed, "updated")).matches("\\d{4}-\\d\\d-\\d\\dT00:00:00Z");
            assertThat(one((Element) children(feed, "author").get(0), "name")).isNotBlank();
            String here = folder.resolve("site").relativize(path).toString().replace('\\', '/');
            assertThat(children(feed, "link").stream().map(l -> ((Element) l).getAttribute("href")))
                    .containsExactly(BASE + here, BASE + here.replace("feed.xml", ""));
            Set<String> entries = new HashSet<>();
            for (Node node : children(feed, "entry")) {
                Element entry = (Element) node;
                assertThat(one(entry, "id")).matches("tag:example\\.org,\\d{4}-\\d\\d-\\d\\d:/notes/meetings/.+/");
                assertThat(entries.add(one(entry, "id"))).isTrue();
                assertThat(one(entry, "title")).isNotBlank();
                assertThat(one(entry, "summary")).isNotBlank();
                assertThat(one(entry, "updated")).isLessThanOrEqualTo(one(feed, "updated"));
                assertThat(children(entry, "link")).hasSize(1);
            }
        }
    }

    /** RFC 5545, sections 3.1, 3.6 and 3.6.1. */
    @Test
    void everyCalendarIsICalendar() throws Exception {
        List<Path> calendars = files("site", "calendar.ics");
        assertThat(calendars).hasSize(4);
        for (Path path : calendars) {
            String text = Files.readString(path);
            assertThat(text.replace("\r\n", "")).doesNotContain("\r", "\n");
            assertThat(text.split("\r\n")).allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
            List<String> lines = Arrays.asList(text.replace("\r\n ", "").split("\r\n"));
            assertThat(lines).startsWith("BEGIN:VCALENDAR", "VERSION:2.0").endsWith("END:VCALENDAR");
            long events = count(lines, "BEGIN:VEVENT");
            assertThat(events).isPositive().isEqualTo(count(lines, "END:VEVENT"));
            assertThat(lines.stream().filter(l -> l.startsWith("UID:")).distinct())
                    .hasSize((int) events);
            assertThat(lines.stream().filter(l -> l.matches("DTSTAMP:\\d{8}T000000Z")))
                    .hasSize((int) events);
            assertThat(lines.stream().filter(l -> l.matches("DTSTART(?:;VALUE=DATE:\\d{8}|:\\d{8}T\\d{6}Z)")))
                    .hasSize((int) events);
        }
    }

    @Test
    void everyTableHasARowForEachFact() throws Exception {
        assertThat(files("site", ".csv"))
                .hasSize(6)
                .allSatisfy(file ->
                        assertThat(Files.readString(file)).endsWith("\r\n").contains(","));
        assertThat(Files.readString(folder.resolve("site/data/people.csv")).lines())
                .anyMatch(row -> row.startsWith("nlestran,Noémie Lestran,nlestran,\"NL; Noémie; nlestran\",4,"));
    }

    private static long count(List<String> lines, String line) {
        return lines.stream().filter(line::equals).count();
    }

    private static List<Path> files(String site, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve(site))) {
            return files.filter(f -> Files.isRegularFile(f) && f.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    private static String one(Element parent, String name) {
        assertThat(children(parent, name)).as(name).hasSize(1);
        return children(parent, name).get(0).getTextContent();
    }

    private static List<Node> children(Element parent, String name) {
        List<Node> children = new ArrayList<>();
        NodeList all = parent.getChildNodes();
        for (int i = 0; i < all.getLength(); i++)
            if (name.equals(all.item(i).getLocalName())) children.add(all.item(i));
        return children;
    }
}
