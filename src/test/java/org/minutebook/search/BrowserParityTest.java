package org.minutebook.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minutebook.book.Book;
import org.minutebook.browser.InChromium;
import org.minutebook.browser.StaticHost;
import org.minutebook.site.Books;

/** A browser finds what Lucene finds, in the same order, with the same scores. */
@InChromium
class BrowserParityTest {
    private static final int BEST = 50;
    private static final int BATCH = 100;

    @TempDir
    private Path site;

    @Test
    void onTheSample(Page page) throws Exception {
        sameHits(page, SearchIndex.of(Books.sample(), 30), Books.sample(), 600);
    }

    @Test
    @Tag("archive")
    void onTheRealArchive(Page page) throws Exception {
        sameHits(page, SearchIndex.of(Books.real()), Books.real(), 1500);
    }

    private void sameHits(Page page, SearchIndex index, Book book, int queries) throws IOException {
        SearchSite.bake(book, index, site);
        try (StaticHost host = StaticHost.serve(site, "/notes/")) {
            page.navigate(host.at("search/"));
            sameWords(page);
            sameStems(page, index);
            SoftAssertions all = new SoftAssertions();
            for (List<String> some : inBatches(GeneratedQueries.of(index, queries))) same(page, some, index, all);
            all.assertAll();
        }
    }

    private static void sameWords(Page page) throws IOException {
        List<WordVector> vectors = WordVector.all();
        Object words = page.evaluate(
                "texts => texts.map(text => minutebook.words(text).map(w => [w.text, w.parts, w.start, w.end, "
                        + "minutebook.stem(w.text)]))",
                vectors.stream().map(WordVector::text).toList());
        assertThat(words)
                .isEqualTo(vectors.stream()
                        .map(vector -> vector.words().stream()
                                .map(w -> List.of(w.text(), w.parts(), w.start(), w.end(), w.stem()))
                                .toList())
                        .toList());
    }

    private static void sameStems(Page page, SearchIndex index) {
        List<String> words = List.copyOf(index.vocabulary().frequencies().keySet());
        Object stems = page.evaluate("words => words.map(minutebook.stem)", words);
        assertThat(stems).isEqualTo(words.stream().map(index.vocabulary()::stem).toList());
    }

    private static List<List<String>> inBatches(List<String> queries) {
        return IntStream.range(0, queries.size() / BATCH)
                .mapToObj(i -> queries.subList(BATCH * i, BATCH * (i + 1)))
                .toList();
    }

    /** Asks the page many queries at once: each call of it costs more than the query. */
    @SuppressWarnings("unchecked")
    private static void same(Page page, List<String> queries, SearchIndex index, SoftAssertions all)
            throws IOException {
        var found = (List<Map<String, Object>>) page.evaluate("""
                async ([queries, best]) => {
                  const answers = [];
                  for (const query of queries) {
                    const { hits } = await minutebook.search(query);
                    const top = hits.slice(0, best);
                    answers.push({ total: hits.length, docs: top.map(h => h.doc), scores: top.map(h => h.score) });
                  }
                  return answers;
                }""", List.of(queries, BEST));
        assertThat(found).hasSameSizeAs(queries);
        for (int i = 0; i < queries.size(); i++)
            same(queries.get(i), found.get(i), index.searcher().search(queries.get(i), BEST), all);
    }

    @SuppressWarnings("unchecked")
    private static void same(String query, Map<String, Object> found, Answer answer, SoftAssertions all) {
        all.assertThat(found.get("total")).as("passages for " + query).isEqualTo(answer.total());
        all.assertThat(found.get("docs"))
                .as("hits for " + query)
                .isEqualTo(answer.hits().stream().map(Hit::document).toList());
        List<Number> scores = (List<Number>) found.get("scores");
        for (int i = 0; i < Math.min(scores.size(), answer.hits().size()); i++)
            all.assertThat(scores.get(i).floatValue())
                    .as("score " + i + " for " + query)
                    .isCloseTo(answer.hits().get(i).score(), within(1e-4f));
    }
}
