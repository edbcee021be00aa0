package org.minutebook.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
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
 * The judged queries over the real archive, on the command line's index and on the search page. Prints the
 * {@link Ranking} of both.
 */
@Tag("archive")
@InChromium
class JudgedQueriesTest {
    private static final Path ARCHIVE = Path.of("../shared/archives/jupyterhub/docs/meetings");
    private static final Path JUDGED = Path.of("../shared/gold/search.jsonl");
    /** A little below what was reached, so that a loss is seen and a query's fall within noise is not. */
    private static final double LEAST_NDCG = 0.83;

    private static final double LEAST_NDCG_OF_A_KIND = 0.67;
    private static final int MANY = 500;

    @TempDir
    private static Path site;

    private static SearchIndex index;
    private static List<JsonNode> queries;

    @BeforeAll
    static void bake() throws Exception {
        for (Path needed : List.of(ARCHIVE, JUDGED))
            assumeThat(Files.exists(needed))
                    .as("the judged archive, at " + needed)
                    .isTrue();
        queries = new ArrayList<>();
        for (String line : Files.readAllLines(JUDGED)) queries.add(new ObjectMapper().readTree(line));
        Book book = Books.real();
        index = SearchIndex.of(book);
        SearchSite.bake(book, index, site);
    }

    @Test
    void thePageFindsWhatTheCommandLineFindsAndBothFindWhatMatters(Page page) throws Exception {
        Map<JsonNode, List<Ranking.Found>> here = new LinkedHashMap<>();
        Map<JsonNode, List<Ranking.Found>> there = new LinkedHashMap<>();
        try (StaticHost host = StaticHost.serve(site, "/notes/")) {
            for (JsonNode query : queries) {
                here.put(query, found(index.searcher().search(words(query), MANY)));
                there.put(query, found(page, host, words(query)));
            }
        }
        for (JsonNode query : queries) {
            // The page folds what a meeting says again and again; all that it shows is found, and the best comes first.
            assertThat(here.get(query)).as(words(query)).containsAll(there.get(query));
            assertThat(there.get(query).get(0))
                    .as(words(query))
                    .isEqualTo(here.get(query).get(0));
        }
        good("command line", here);
        good("page", there);
    }

    @Test
    void aQueryCostsLittle(Page page) {
        List<Integer> first = new ArrayList<>();
        List<Integer> second = new ArrayList<>();
        for (int i = 0; i < queries.size(); i++) {
            try (StaticHost host = StaticHost.serve(site, "/notes/")) {
                found(page, host, words(queries.get(i)));
                int cold = Results.bytes(page, host);
                page.locator("input[name=q]").fill(words(queries.get((i + 1) % queries.size())));
                page.locator("input[name=q]").press("Enter");
                first.add(cold);
                second.add(Results.bytes(page, host) - cold);
            }
        }
        System.out.println("bytes of a first query, gzip: median " + median(first) + ", most " + most(first));
        System.out.println("bytes of a second query: median " + median(second) + ", most " + most(second));
        assertThat(median(first)).isLessThan(40_000);
        assertThat(median(second)).isLessThan(12_000);
    }

    private static int median(List<Integer> numbers) {
        return numbers.stream().sorted().skip(numbers.size() / 2).findFirst().orElseThrow();
    }

    private static int most(List<Integer> numbers) {
        return numbers.stream().mapToInt(n -> n).max().orElseThrow();
    }

    private static String words(JsonNode query) {
        return query.get("query").asText();
    }

    private static void good(String name, Map<JsonNode, List<Ranking.Found>> run) {
        Ranking ranking = new Ranking();
        run.forEach(ranking::add);
        System.out.println(name + "\n" + ranking);
        assertThat(ranking.ndcg()).as("%s%n%s", name, ranking).isGreaterThanOrEqualTo(LEAST_NDCG);
        assertThat(ranking.leastNdcg()).as("%s%n%s", name, ranking).isGreaterThanOrEqualTo(LEAST_NDCG_OF_A_KIND);
    }

    private static List<Ranking.Found> found(Answer answer) {
        return answer.hits().stream()
                .map(Hit::passage)
                .map(p -> new Ranking.Found(
                        p.source().file(),
                        p.source().line(),
                        p.endLine(),
                        p.date().map(Object::toString).orElse("")))
                .toList();
    }

    private static List<Ranking.Found> found(Page page, StaticHost host, String query) {
        page.navigate(host.at("search/?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8)));
        PlaywrightAssertions.assertThat(page.locator("[role=status]")).hasAttribute("data-state", "done");
        return Results.hits(page);
    }
}
