package org.minutebook.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.minutebook.book.Book;
import org.minutebook.registry.Registry;
import org.minutebook.registry.Registry.TermEntry;

class SearchIndexTest {
    private static final Registry REGISTRY = new Registry(
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(new TermEntry("rain water harvesting", List.of("RWH"), "usual abbreviation")),
            List.of());

    private static final String NOTES = """
            Roll call:

            - Ada Fern / Moss Institute / @fernada
            - Bo Reed / Pond Trust / @boreed

            ## Updates

            - **Ada:** the greenhouses were repaired
              - new glass from the Dome-Works shop
            - **Bo:** counted newts, twice

            ## Agenda

            - Where to put the second greenhouse
              - Ada will ask the Pond Trust
            - RWH tanks leak; the state of the tanks is poor
            - WormFarm came back, see https://example.org/compost_heap
            - Crème for the café, said Zoë
            - Community Seed Library (CSL) opens
            - CSL hours are short
            """;

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0} finds {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "greenhouse              | Where to put the second greenhouse",
                "repairing greenhouses   | Ada: the greenhouses were repaired",
                "rain water harvesting   | RWH tanks leak",
                "worm farm               | WormFarm came back",
                "wormfarm                | WormFarm came back",
                "domeworks               | Ada: the greenhouses were repaired",
                "compost heap            | WormFarm came back",
                "creme cafe              | Crème for the café",
                "seed library hours      | CSL hours are short",
                "fernada greenhouse glass| Ada: the greenhouses were repaired",
                "greenhosue              | Where to put the second greenhouse",
                "newt*                   | Bo: counted newts",
                "counte                  | Bo: counted newts",
                "\"state of the tanks\"  | RWH tanks leak",
                "greenhouse -second      | Ada: the greenhouses were repaired",
                "person:boreed           | Bo: counted newts",
                "greenhouse kind:update  | Ada: the greenhouses were repaired",
            })
    void findsFirst(String query, String passage) throws IOException {
        assertThat(found(query)).first().asString().startsWith(passage);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\"",
                "-",
                "*",
                "\"tanks of the state\"",
                "person:nobody",
                "tanks year:1999",
                "tanks after:2021",
                "tanks before:2020-05",
                "tanks series:pond",
                "<script>alert(1)</script>",
                "\u0000\u0007"
            })
    void findsNothingAndDoesNotFail(String query) throws IOException {
        assertThat(found(query)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"tanks year:2020", "tanks after:2020-05", "tanks before:2021", "tanks series:garden", "the of"})
    void keepsWhatTheFilterLetsThrough(String query) throws IOException {
        assertThat(found(query)).isNotEmpty();
    }

    @Test
    void saysWhatItTookAMistypedWordFor() throws IOException {
        assertThat(search("greenhosue tanks").corrections()).containsExactly(Map.entry("greenhosue", "greenhouse"));
    }

    @Test
    void readsAFilterWithABadValueAsWords() throws IOException {
        assertThat(found("year:tanks")).isNotEmpty();
    }

    @Test
    void answersAVeryLongQuery() throws IOException {
        assertThat(found("tanks ".repeat(10_000))).isNotEmpty();
    }

    @Test
    void countsMoreThanItReturns() throws IOException {
        Answer answer = SearchIndex.of(MadeUpArchive.of(folder, REGISTRY, NOTES))
                .searcher()
                .search("greenhouse tanks newts", 1);
        assertThat(answer.hits()).hasSize(1);
        assertThat(answer.total()).isEqualTo(4);
    }

    @Test
    void aSnippetShowsThePartThatWasFound() throws IOException {
        String notes = "- " + "Of this and that and other things. ".repeat(20) + "At last the heron came. "
                + "More. ".repeat(50);
        Answer answer = SearchIndex.of(MadeUpArchive.of(folder, REGISTRY, notes))
                .searcher()
                .search("heron", 1);
        assertThat(answer.hits().get(0).snippet())
                .contains("heron")
                .startsWith("…")
                .endsWith("…")
                .hasSizeLessThan(250);
    }

    private List<String> found(String query) throws IOException {
        return search(query).hits().stream().map(Hit::snippet).toList();
    }

    private Answer search(String query) throws IOException {
        return SearchIndex.of(MadeUpArchive.of(folder, REGISTRY, NOTES))
                .searcher()
                .search(query, 20);
    }

    @Test
    void aScoreIsExplained() throws IOException {
        SearchIndex index = SearchIndex.of(MadeUpArchive.of(folder, REGISTRY, NOTES));
        Hit hit = index.searcher().search("second greenhouse", 1).hits().get(0);
        assertThat(index.searcher().explain("second greenhouse", hit))
                .anyMatch(line -> line.endsWith("text: second"))
                .anyMatch(line -> line.endsWith("text: greenhouse greenhouses"))
                .anyMatch(line -> line.endsWith("one more word of the query"))
                .anyMatch(line -> line.startsWith("× 0.94") && line.endsWith("weight of such passages"))
                .anyMatch(line -> line.endsWith("other passages of the meeting"));
    }

    @Test
    void theWordsOfANameCountAsOne() throws IOException {
        Vocabulary vocabulary =
                SearchIndex.of(MadeUpArchive.of(folder, REGISTRY, NOTES)).vocabulary();
        Plan plan = Plan.of(QueryParser.parse("rain water harvesting tanks"), vocabulary);
        assertThat(plan.groups())
                .extracting(g -> g.word() + " " + g.weight())
                .containsExactlyInAnyOrder(
                        "rain 0.25", "water 0.25", "harvesting 0.25", "rainwaterharvesting 1.0", "tanks 1.0");
    }

    @Test
    void whatTooManyPassagesHaveIsLookedUpOnlyWhereNothingElseIsFound() throws IOException {
        Book book = MadeUpArchive.of(folder, Registry.EMPTY, "- reed\n".repeat(12) + "- reeds by the newt\n- newts\n");
        Searcher searcher = SearchIndex.of(book, 10).searcher();

        assertThat(searcher.search("reed newt", 20).hits())
                .extracting(hit -> hit.passage().text())
                .containsExactlyInAnyOrder("reeds by the newt", "newts");
        assertThat(searcher.search("reed", 20).total()).isEqualTo(13);
        assertThat(searcher.search("the reed qwxyzt", 20).total()).isEqualTo(13);
        assertThat(searcher.search("ree*", 20).total()).isEqualTo(0);
        assertThat(searcher.search("\"reeds by\" newt", 20).total()).isEqualTo(1);
    }

    @Test
    void aMeetingThatSaysMoreComesFirst() throws IOException {
        Path series = Files.createDirectories(folder.resolve("pond"));
        for (String day : List.of("2020-01-01", "2020-01-02", "2020-01-03"))
            Files.writeString(
                    series.resolve(day + ".md"),
                    "# Pond\n\n- herons came\n- frogs left\n" + (day.endsWith("02") ? "- herons stay\n" : ""));
        SearchIndex index = SearchIndex.of(MadeUpArchive.read(folder, REGISTRY));
        assertThat(index.searcher().search("herons", 9).hits())
                .extracting(h -> h.passage().date().orElseThrow().toString())
                .containsExactly("2020-01-02", "2020-01-02", "2020-01-03", "2020-01-01");
    }

    @Test
    void theNearestHeadingThatTellsSaysWhatAPassageIs() throws IOException {
        String notes = """
                ## Updates and check-in

                - Ada Fern / Moss Institute / @fernada
                - Bo Reed / Pond Trust / @boreed

                ## Reports

                - the heron is back

                ### Discussion

                - who feeds the heron?
                  - TODO: Ada buys fish

                ## Reporters of the pond

                - three of them
                """;
        SearchIndex index = SearchIndex.of(MadeUpArchive.of(folder, REGISTRY, notes));
        assertThat(index.documents())
                .extracting(d -> d.passage().text().lines().findFirst().orElse("") + " " + d.kinds())
                .contains(
                        "Ada Fern / Moss Institute / @fernada [ROLL_CALL]",
                        "the heron is back [UPDATE]",
                        "who feeds the heron? [AGENDA, ACTION]",
                        "three of them []");
    }
}
