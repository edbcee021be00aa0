package org.minutebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.minutebook.archive.UnreadableArchiveException;
import org.minutebook.registry.InvalidRegistryException;
import org.minutebook.search.Answer;
import org.minutebook.search.SearchIndex;
import org.minutebook.search.Searcher;
import picocli.CommandLine;

class IndexCacheTest {
    private static final List<String> QUERIES =
            List.of("heron", "herons person:ada", "kind:action", "\"the pond\" -gull", "poond", "nothing like it");

    private static final int SEARCHES = 4;

    @TempDir
    private Path folder;

    private Path archive;
    private Path notes;
    private IndexCache cache;

    @BeforeEach
    void anArchive() throws IOException {
        archive = folder.resolve("notes");
        notes = Files.createDirectories(archive.resolve("garden"));
        cache = new IndexCache(folder.resolve("cache"));
        note("2024-05-02", "- Ada: a heron came to the pond\n- TODO: Ada feeds the heron\n- the gull left\n");
        note("2024-06", "- herons again, and the pond is full\n");
    }

    private void note(String date, String text) throws IOException {
        Files.writeString(
                notes.resolve(date + ".md"),
                "# The pond\n\nAttendees:\n\n- Ada Fern / @adafern\n\n## Notes\n\n" + text);
    }

    private Pipeline pipeline() {
        ArchiveOptions options = new ArchiveOptions();
        CommandLine.populateCommand(options, "--archive", archive.toString());
        return new Pipeline(options, new Stages());
    }

    private Searcher made() throws IOException, UnreadableArchiveException, InvalidRegistryException {
        return SearchIndex.of(pipeline().book()).searcher();
    }

    private String key() throws IOException, UnreadableArchiveException, InvalidRegistryException {
        return pipeline().sources().key(Home.program());
    }

    @Test
    void aKeptIndexAnswersAsTheOneItWasMadeOf() throws Exception {
        Searcher made = made();
        cache.keep("a", made);
        Searcher kept = cache.find("a").orElseThrow();
        for (String query : QUERIES) {
            assertThat(kept.search(query, 9)).as(query).isEqualTo(made.search(query, 9));
            made.search(query, 9)
                    .hits()
                    .forEach(hit -> assertThat(kept.explain(query, hit))
                            .as(query)
                            .isNotEmpty()
                            .isEqualTo(made.explain(query, hit)));
        }
        assertThat(kept.search("heron", 9).hits()).isNotEmpty();
    }

    @Test
    void anotherNoteOrProgramHasAnotherName() throws Exception {
        String before = key();
        assertThat(key()).isEqualTo(before);
        assertThat(pipeline().sources().key(notes)).isNotEqualTo(before);
        note("2024-06", "- herons again, and the pond is empty\n");
        assertThat(key()).isNotEqualTo(before);
    }

    @Test
    void theRosterBesideTheNotesCounts() throws Exception {
        String before = key();
        Path data = Files.createDirectories(archive.resolve("_data"));
        Files.writeString(data.resolve("team.yaml"), "- name: Bo Reed\n  handle: boreed\n");
        assertThat(key()).isNotEqualTo(before);
    }

    @Test
    void aChangedNoteHasNewAnswers() throws IOException {
        assertThat(search("newts")).contains("Nothing found.");
        note("2024-07", "- newts came\n");
        assertThat(search("newts")).contains("2024-07", "newts came");
        assertThat(search("newts")).contains("2024-07", "newts came");
    }

    private String search(String query) {
        Run run = Run.of("search", "--archive", archive, query);
        assertThat(run.status()).as(run.err()).isZero();
        return run.out();
    }

    @ParameterizedTest
    @ValueSource(strings = {"cut short", "one bit wrong", "foreign", "empty", "without its list of files"})
    void aBrokenIndexIsMadeAnew(String damage) throws Exception {
        Searcher made = made();
        cache.keep("a", made);
        for (Path file : files(cache.folder().resolve("a"))) damage(file, damage);
        assertThat(cache.find("a")).isEmpty();
        cache.keep("a", made);
        assertThat(cache.find("a").orElseThrow().search("heron", 9)).isEqualTo(made.search("heron", 9));
    }

    private static void damage(Path file, String how) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        switch (how) {
            case "cut short" -> Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
            case "one bit wrong" -> {
                bytes[bytes.length / 2] ^= 1;
                Files.write(file, bytes);
            }
            case "foreign" -> Files.write(file, "not an index".getBytes(StandardCharsets.UTF_8));
            case "empty" -> Files.write(file, new byte[0]);
            default -> {
                if (file.getFileName().toString().startsWith("segments")) Files.delete(file);
            }
        }
    }

    @Test
    void onlyAFewStay() throws Exception {
        Searcher made = made();
        for (int i = 0; i < IndexCache.MOST + 2; i++) cache.keep("index" + i, made);
        assertThat(files(cache.folder())).hasSize(IndexCache.MOST);
        assertThat(cache.find("index" + (IndexCache.MOST + 1))).isPresent();
    }

    @Test
    void whatOtherSearchesAreStillMakingPushesNoneOut() throws Exception {
        Searcher made = made();
        for (int i = 1; i < IndexCache.MOST; i++) cache.keep("index" + i, made);
        Path atWork = Files.createDirectories(cache.folder().resolve("unfinished-at-work"));
        Path stopped = Files.createDirectories(cache.folder().resolve("unfinished-stopped"));
        Files.writeString(stopped.resolve("part"), "cut short");
        Files.setLastModifiedTime(stopped, FileTime.from(Instant.now().minus(Duration.ofHours(2))));
        cache.keep("another", made);
        assertThat(files(cache.folder())).hasSize(IndexCache.MOST + 1).contains(atWork);
        assertThat(stopped).doesNotExist();
    }

    @Test
    void searchesThatMakeTheSameIndexAtOnceAllAnswer() throws Exception {
        Searcher made = made();
        Answer answer = made.search("heron", 9);
        ExecutorService threads = Executors.newFixedThreadPool(SEARCHES);
        try {
            List<Callable<Answer>> searches = Collections.nCopies(3 * SEARCHES, () -> {
                cache.keep("a", made);
                return cache.find("a").orElse(made).search("heron", 9);
            });
            for (Future<Answer> found : threads.invokeAll(searches))
                assertThat(found.get()).isEqualTo(answer);
        } finally {
            threads.shutdown();
        }
        assertThat(cache.find("a").orElseThrow().search("heron", 9)).isEqualTo(answer);
    }

    @Test
    void aFileInThePlaceOfTheFolderIsNoFailure() throws Exception {
        Files.writeString(cache.folder(), "not a folder");
        cache.keep("a", made());
        assertThat(cache.find("a")).isEmpty();
        assertThat(cache.folder()).hasContent("not a folder");
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.toList();
        }
    }
}
