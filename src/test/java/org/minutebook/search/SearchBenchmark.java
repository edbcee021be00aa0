package org.minutebook.search;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.minutebook.browser.InChromium;
import org.minutebook.browser.StaticHost;

/**
 * Measures the search page of a built site in Chromium; {@code benchmark/search} runs it. No test: it prints, and runs
 * only where it is named.
 */
@InChromium
class SearchBenchmark {
    private static final Path SITE = Path.of(System.getProperty("benchmark.site", "target/benchmark/site"));
    private static final Path JUDGED = Path.of(System.getProperty("benchmark.judged", ""));
    private static final int QUERIES = 30;

    private final ObjectMapper json = new ObjectMapper();
    private final List<Integer> first = new ArrayList<>();
    private final List<Integer> second = new ArrayList<>();
    private final List<Integer> requests = new ArrayList<>();
    private final List<Double> keys = new ArrayList<>();

    @Test
    void measure(Browser browser) throws IOException {
        List<JsonNode> judged = judged();
        List<String> queries = judged.isEmpty()
                ? titles()
                : judged.stream().map(q -> q.get("query").asText()).toList();
        Ranking ranking = new Ranking();
        for (int i = 0; i < queries.size(); i++) {
            try (StaticHost host = StaticHost.serve(SITE, "/notes/");
                    BrowserContext cold = browser.newContext()) {
                Page page = cold.newPage();
                page.navigate(host.at("search/?q=" + URLEncoder.encode(queries.get(i), StandardCharsets.UTF_8)));
                first.add(Results.bytes(page, host));
                requests.add(host.answers().size());
                if (!judged.isEmpty()) ranking.add(judged.get(i), Results.hits(page));
                page.locator("main input[name=q]").fill(queries.get((i + 1) % queries.size()));
                page.locator("main input[name=q]").press("Enter");
                second.add(Results.bytes(page, host) - first.get(i));
                keys.addAll(keystrokes(page));
            }
        }
        if (!judged.isEmpty()) System.out.println(ranking);
        print("first query, cold, bytes over the wire with page, styles and scripts, gzip", first);
        print("requests of it", requests);
        print("second query, bytes", second);
        print("keystroke to results, warm, ms", keys);
    }

    /** Takes the query's last letters away and types them again: from the key to the list of hits. */
    @SuppressWarnings("unchecked")
    private static List<Double> keystrokes(Page page) {
        return ((List<Number>) page.evaluate("""
                async () => {
                  const box = document.querySelector('main input[name=q]');
                  const status = document.querySelector('[role=status]');
                  const query = box.value, times = [];
                  const type = (value) => new Promise((resolve) => {
                    const start = performance.now();
                    const observer = new MutationObserver(() => {
                      if (!['done', 'idle'].includes(status.dataset.state)) return;
                      observer.disconnect();
                      resolve(performance.now() - start);
                    });
                    observer.observe(status, { attributes: true, childList: true });
                    box.value = value;
                    box.dispatchEvent(new Event('input', { bubbles: true }));
                  });
                  const typed = [3, 2, 1, 0].map((less) => query.slice(0, query.length - less));
                  for (const value of typed) await type(value);
                  for (const value of typed) times.push(await type(value));
                  return times;
                }"""))
                .stream().map(Number::doubleValue).toList();
    }

    private List<JsonNode> judged() throws IOException {
        List<JsonNode> judged = new ArrayList<>();
        if (Files.isRegularFile(JUDGED)) for (String line : Files.readAllLines(JUDGED)) judged.add(json.readTree(line));
        return judged;
    }

    /** Titles of meetings, evenly over the archive. */
    private List<String> titles() throws IOException {
        JsonNode meetings =
                json.readTree(SITE.resolve("data/archive.json").toFile()).get("meetings");
        List<String> titles = new ArrayList<>();
        for (int i = 0; i < Math.min(QUERIES, meetings.size()); i++)
            titles.add(meetings.get((int) ((long) i * meetings.size() / QUERIES) % meetings.size())
                    .get("title")
                    .asText());
        return titles;
    }

    private static void print(String what, List<? extends Number> numbers) {
        List<Double> sorted = numbers.stream().map(Number::doubleValue).sorted().toList();
        System.out.printf(
                Locale.ROOT,
                "%s: median %.0f, most %.0f%n",
                what,
                sorted.get(sorted.size() / 2),
                sorted.get(sorted.size() - 1));
    }
}
