package org.minutebook.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the pages of the sample tell search engines and those who link to them. */
class LinkedDataTest {
    /** Types of schema.org with those of their properties (their own and inherited ones) that may be used. */
    private static final Map<String, Set<String>> VOCABULARY = Map.of(
            "Event", Set.of("name", "url", "startDate", "eventStatus", "superEvent", "attendee"),
            "EventSeries", Set.of("name", "url", "description", "startDate", "endDate"),
            "Person", Set.of("name", "url", "alternateName", "sameAs", "affiliation"),
            "Organization", Set.of("name", "url", "alternateName"),
            "SoftwareSourceCode", Set.of("name", "url", "alternateName", "codeRepository"),
            "WebSite", Set.of("name", "url", "description", "inLanguage", "potentialAction"),
            "SearchAction", Set.of("target", "query-input"),
            "BreadcrumbList", Set.of("itemListElement"),
            "ListItem", Set.of("position", "name", "item"));

    /** What search engines ask for, as far as notes can tell it. */
    private static final Map<String, List<String>> NEEDED = Map.of(
            "Event", List.of("name", "startDate", "url", "superEvent"),
            "EventSeries", List.of("name", "url"),
            "Person", List.of("name", "url"),
            "Organization", List.of("name", "url"),
            "SoftwareSourceCode", List.of("name", "codeRepository"),
            "WebSite", List.of("name", "url", "potentialAction"),
            "SearchAction", List.of("target", "query-input"),
            "BreadcrumbList", List.of("itemListElement"),
            "ListItem", List.of("position", "name"));

    private static final Map<String, Document> PAGES = new HashMap<>();

    @BeforeAll
    static void read() throws IOException {
        Path root = SampleSite.root();
        for (Path file : LinkChecker.pages(root))
            PAGES.put(
                    root.relativize(file).toString().replace('\\', '/').replaceFirst("(^|/)index\\.html$", "$1"),
                    Jsoup.parse(Files.readString(file)));
    }

    private static List<JsonNode> told(Document page) {
        List<JsonNode> told = new ArrayList<>();
        for (Element script : page.select("script[type=application/ld+json]")) {
            JsonNode json;
            try {
                json = new ObjectMapper().readTree(script.data());
            } catch (IOException e) {
                throw new AssertionError(script.data(), e);
            }
            assertThat(json.get("@context").asText()).isEqualTo("https://schema.org");
            json.get("@graph").forEach(told::add);
        }
        return told;
    }

    private static JsonNode first(String url) {
        return told(PAGES.get(url)).get(0);
    }

    private static void check(String page, JsonNode thing) {
        String type = thing.path("@type").asText();
        assertThat(VOCABULARY).as(page).containsKey(type);
        for (String needed : NEEDED.get(type))
            assertThat(thing.has(needed)).as(page + ": " + type + "." + needed).isTrue();
        thing.properties().forEach(property -> {
            String name = property.getKey();
            JsonNode value = property.getValue();
            if (!name.startsWith("@")) assertThat(VOCABULARY.get(type)).as(page).contains(name);
            if (Set.of("url", "item", "sameAs", "codeRepository", "@id").contains(name))
                assertThat(value.asText()).as(page + ": " + name).matches("https://\\S+");
            if (name.endsWith("Date")) assertThat(value.asText()).matches("\\d{4}-\\d\\d(-\\d\\d(T\\S+Z)?)?");
            List<JsonNode> members = new ArrayList<>();
            if (value.isArray()) value.forEach(members::add);
            else members.add(value);
            members.stream().filter(JsonNode::isObject).forEach(member -> check(page, member));
        });
    }

    @Test
    void everythingToldIsInTheVocabularyWithWhatItNeeds() {
        PAGES.forEach((url, page) -> told(page).forEach(thing -> check(url, thing)));
    }

    @Test
    void everyKindOfPageTellsWhatItIsAbout() {
        assertThat(first("").get("@type").asText()).isEqualTo("WebSite");
        Books.sample().meetings().stream().filter(m -> m.date().isPresent()).forEach(m -> {
            JsonNode event = first(m.url());
            assertThat(event.get("@type").asText()).isEqualTo("Event");
            assertThat(event.get("@id").asText()).isEqualTo(SampleSite.BASE + m.url());
            assertThat(event.get("startDate").asText())
                    .startsWith(m.date().orElseThrow().toString());
            assertThat(event.path("attendee"))
                    .hasSameSizeAs(m.attendees().stream().map(a -> a.person()).toList());
        });
        Books.sample()
                .people()
                .forEach(p -> assertThat(first(p.url()).get("name").asText()).isEqualTo(p.name()));
        Books.sample()
                .organizations()
                .forEach(o -> assertThat(first(o.url()).get("@type").asText()).isEqualTo("Organization"));
        Books.sample()
                .projects()
                .forEach(p -> assertThat(first(p.url()).get("codeRepository").asText())
                        .isEqualTo("https://github.com/" + p.id()));
        Books.sample()
                .series()
                .forEach(s -> assertThat(first(s.url()).get("@type").asText()).isEqualTo("EventSeries"));
    }

    @Test
    void everyPageButTheFirstAndTheMissingOneTellsTheWayToItself() {
        PAGES.forEach((url, page) -> {
            List<JsonNode> ways = told(page).stream()
                    .filter(t -> t.get("@type").asText().equals("BreadcrumbList"))
                    .toList();
            assertThat(ways).as(url).hasSize(url.isEmpty() || url.equals("404.html") ? 0 : 1);
            ways.forEach(way -> {
                List<String> items = way.get("itemListElement").findValuesAsText("item");
                assertThat(items).as(url).first().isEqualTo(SampleSite.BASE);
                assertThat(items).allMatch(item -> PAGES.containsKey(item.replace(SampleSite.BASE, "")));
                assertThat(way.get("itemListElement").findValuesAsText("position"))
                        .as(url)
                        .startsWith("1", "2");
            });
        });
    }

    /** The Open Graph protocol, "Basic Metadata". */
    @Test
    void everyPageHasWhatALinkToItShows() {
        PAGES.forEach((url, page) -> {
            if (url.equals("404.html")) return;
            for (String property : List.of("og:title", "og:type", "og:image", "og:url"))
                assertThat(page.select("meta[property=" + property + "]").attr("content"))
                        .as(url + ": " + property)
                        .isNotBlank();
            assertThat(page.select("meta[property=og:url]").attr("content"))
                    .isEqualTo(page.select("link[rel=canonical]").attr("href"));
            String picture = page.select("meta[property=og:image]").attr("content");
            assertThat(SampleSite.root().resolve(picture.replace(SampleSite.BASE, "")))
                    .isNotEmptyFile();
        });
    }
}
