package org.minutebook.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.io.Writer;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minutebook.book.Book;
import org.minutebook.browser.InChromium;
import org.minutebook.browser.StaticHost;
import org.minutebook.site.Books;

/**
 * The judged queries over the real archive, on the command line's index and on the search page. Prints the table of
 * {@code score_search.py} for both; the runs stay in {@code target}.
 */
@Tag("archive")
@InChromium
class JudgedQueriesTest {
    private static final Path ARCHIVE = Path.of("../shared/archives/jupyterhub/docs/meetings");
    private static final Path JUDGED = Path.of("../shared/gold/search.jsonl");
    private static final Path SCORER = Path.of("../shared/tools/score_search.py");
    private static final double LEAST_NDCG = 0.7;
    private static final int MANY = 500;

    @TempDir
    private static Path site;

    private record Found(String file, int line, int endLine, String date) {}

    private static SearchIndex index;
    private static List<String> queries;

    @BeforeAll
    static void bake() throws Exception {
        for (Path needed : List.of(ARCHIVE, JUDGED, SCORER))
            assumeThat(Files.exists(needed))
                    .as("the judged archive, at " + needed)
                    .isTrue();
        queries = new ArrayList<>();
        for (String line : Files.readAllLines(JUDGED)) {
            JsonNode judged = new ObjectMapper().readTree(line);
            queries.add(judged.get("query").asText());
        }
        Book book = Books.real();
        index = SearchIndex.of(book);
        SearchSite.bake(book, index, site);
    }

    @Test
    void thePageFindsWhatTheCommandLineFindsAndBothFindWhatMatters(Page page) throws Exception {
        Map<String, List<Found>> here = new LinkedHashMap<>();
        Map<String, List<Found>> there = new LinkedHashMap<>();
        try (StaticHost host = StaticHost.serve(site, "/notes/")) {
            for (String query : queries) {
                here.put(query, found(index.search(query, MANY)));
                there.put(query, found(page, host, query));
            }
        }
        for (String query : queries) {
            // The page folds what a meeting says again and again; all that it shows is found, and the best comes first.
            assertThat(here.get(query)).as(query).containsAll(there.get(query));
            assertThat(there.get(query).get(0))
                    .as(query)
                    .isEqualTo(here.get(query).get(0));
        }
        score("command-line", here);
        score("page", there);
    }

    @Test
    void aQueryCostsLittle(Page page) {
        List<Integer> first = new ArrayList<>();
        List<Integer> second = new ArrayList<>();
        for (int i = 0; i < queries.size(); i++) {
            try (StaticHost host = StaticHost.serve(site, "/notes/")) {
                found(page, host, queries.get(i));
                int cold = bytes(host);
                page.locator("input[name=q]").fill(queries.get((i + 1) % queries.size()));
                page.locator("input[name=q]").press("Enter");
                page.waitForCondition(() -> bytes(host) > cold);
                PlaywrightAssertions.assertThat(page.locator("[role=status]")).hasAttribute("data-state", "done");
                first.add(cold);
                second.add(bytes(host) - cold);
            }
        }
        System.out.println("bytes of a first query, gzip: median " + median(first) + ", most " + most(first));
        System.out.println("bytes of a second query: median " + median(second) + ", most " + most(second));
        assertThat(median(first)).isLessThan(45 * 1024);
    }

    private static int median(List<Integer> numbers) {
        return numbers.stream().sorted().skip(numbers.size() / 2).findFirst().orElseThrow();
    }

    private static int most(List<Integer> numbers) {
        return numbers.stream().mapToInt(n -> n).max().orElseThrow();
    }

    private static int bytes(StaticHost host) {
        return host.answers().stream().mapToInt(StaticHost.Answer::bytes).sum();
    }

    private static List<Found> found(Answer answer) {
        return answer.hits().stream()
                .map(h -> new Found(
                        h.passage().source().file(),
                        h.passage().source().line(),
                        h.passage().endLine(),
                        h.meeting().date().map(Object::toString).orElse("")))
                .toList();
    }

    private static List<Found> found(Page page, StaticHost host, String query) {
        page.navigate(host.at("search/?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8)));
        PlaywrightAssertions.assertThat(page.locator("[role=status]")).hasAttribute("data-state", "done");
        List<Found> found = new ArrayList<>();
        for (Locator hit : page.locator("[data-hit]").all())
            found.add(new Found(
                    hit.getAttribute("data-file"),
                    Integer.parseInt(hit.getAttribute("data-line")),
                    Integer.parseInt(hit.getAttribute("data-end-line")),
                    hit.getAttribute("data-date")));
        return found;
    }

    private static void score(String name, Map<String, List<Found>> run) throws IOException, InterruptedException {
        Path file = Path.of("target", "search-" + name + ".jsonl");
        try (Writer out = Files.newBufferedWriter(file)) {
            for (var query : run.entrySet()) out.write(line(query.getKey(), query.getValue()) + "\n");
        }
        Process python = new ProcessBuilder(
                        "python3",
                        SCORER.toString(),
                        file.toString(),
                        JUDGED.toString(),
                        "--min",
                        Double.toString(LEAST_NDCG))
                .redirectErrorStream(true)
                .start();
        String table = new String(python.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        System.out.println(name + "\n" + table);
        assertThat(python.waitFor()).as(table).isZero();
    }

    private static String line(String query, List<Found> hits) throws IOException {
        var text = new java.io.StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.writeStartObject();
            json.writeStringField("query", query);
            json.writeArrayFieldStart("hits");
            for (Found hit : hits) {
                json.writeStartObject();
                json.writeStringField("file", hit.file());
                json.writeNumberField("line", hit.line());
                json.writeNumberField("endLine", hit.endLine());
                json.writeStringField("date", hit.date());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        return text.toString();
    }
}
