package org.minutebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MinutebookTest {
    @TempDir
    private Path folder;

    private Path notes;

    @BeforeEach
    void anArchiveOfOneMeeting() throws IOException {
        notes = Files.createDirectories(folder.resolve("my notes"));
        Files.createDirectories(notes.resolve("garden"));
        Files.writeString(notes.resolve("garden/2024-05-02.md"), "# Garden\n\n- Ada Fern / Seed Club / @adafern\n");
        Files.writeString(notes.resolve("garden/index.md"), "# All meetings\n");
    }

    @Test
    void buildSaysWhatItReadAndPassedOverAndHowLongItTook() {
        Run run = Run.of("build", "--archive", notes, "--out", folder.resolve("site"));
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        assertThat(run.out())
                .contains("Read 1 meeting of 1 series in 1 file.")
                .contains("1 person")
                .contains("Passed over 1 file:\n  garden/index.md: ")
                .containsPattern("Took [\\d.]+ s: ");
        assertThat(folder.resolve("site/data/archive.json")).isNotEmptyFile();
        assertThat(folder.resolve("site/meetings/garden/2024-05-02/index.html")).isNotEmptyFile();
    }

    @Test
    void anArchiveThatIsNotThereIsNamedInOneLine() {
        Run run = Run.of("build", "--archive", folder.resolve("nowhere"), "--out", folder.resolve("site"));
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("nowhere").hasLineCount(1);
        assertThat(folder.resolve("site")).doesNotExist();
    }

    @Test
    void aFolderWithoutNotesIsNamedInOneLine() throws IOException {
        Path empty = Files.createDirectories(folder.resolve("no notes"));
        Run run = Run.of("build", "--archive", empty, "--out", folder.resolve("site"));
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("no notes").hasLineCount(1);
    }

    @Test
    void anOutputFolderThatCanNotBeMadeIsNamedInOneLine() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "in the way");
        Run run = Run.of("build", "--archive", notes, "--out", file.resolve("site"));
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains(file.toString()).hasLineCount(1);
    }

    @Test
    void aRegistryThatIsNotThereIsNamed() {
        Run run = Run.of("check", "--archive", notes, "--registry", folder.resolve("registri"));
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err())
                .contains("--registry", "registri", "check the path")
                .hasLineCount(1);
    }

    @Test
    void anArchiveWithoutANameIsNotTheFolderOfTheProgram() {
        Run run = Run.of("check", "--archive", "");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err())
                .contains("name a folder of notes or a git address")
                .hasLineCount(1);
    }

    @Test
    void aPortThatCanNotBeIsNamedBeforeAnythingIsBuilt() {
        Run run = Run.of("serve", "--archive", notes, "--out", folder.resolve("site"), "--port", 65536);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("--port 65536", "65535").hasLineCount(1);
        assertThat(folder.resolve("site")).doesNotExist();
    }

    @Test
    void aMistypedCommandIsNamedWithTheOneThatWasMeant() {
        Run run = Run.of("biuld");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("biuld", "did you mean build?").hasLineCount(1);
    }

    @Test
    void anUnknownOptionIsNamed() {
        Run run = Run.of("build", "--uot", "x");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("--uot", "minutebook build --help").hasLineCount(1);
    }

    @Test
    void anOptionWithoutItsValueIsNamed() {
        Run run = Run.of("build", "--archive");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("--archive").hasLineCount(1);
    }

    @Test
    void withoutACommandTheUsageIsShown() {
        Run run = Run.of();
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("Usage: minutebook", "build", "check");
    }

    @Test
    void checkListsNothingWhereAllIsUnderstoodAndSaysSo() {
        Run run = Run.of("check", "--archive", notes);
        assertThat(run.status()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .startsWith("Everything was understood in 1 meeting.")
                .hasLineCount(1);
    }

    @Test
    void aSeriesThatOnlyTheRegistryKnowsIsNamedWithThoseThatThereAre() throws IOException {
        Path registry = Files.createDirectories(folder.resolve("registry"));
        Files.writeString(registry.resolve("series.yaml"), "\n- {id: gardn, title: Garden, reason: a capital}\n");
        Run run = Run.of("check", "--archive", notes, "--registry", registry);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out())
                .contains("series.yaml:2: \"id\" is \"gardn\", which is no series of this archive: it has garden;")
                .hasLineCount(1);
    }

    @Test
    void labelsThatAreNotThereAreNamedBeforeAnythingIsBuilt() throws IOException {
        Path none = Files.createDirectories(folder.resolve("none"));
        Run mistyped = Run.of("build", "--archive", notes, "--gold", folder.resolve("godl"));
        assertThat(mistyped.status()).isEqualTo(2);
        assertThat(mistyped.err())
                .contains("--gold", "godl' is no folder", "check the path")
                .hasLineCount(1);
        Run empty = Run.of("build", "--archive", notes, "--gold", none);
        assertThat(empty.status()).isEqualTo(2);
        assertThat(empty.err())
                .contains("none' has no minutes.jsonl", "docs/accuracy.md")
                .hasLineCount(1);
    }

    @Test
    void aQueryMayBeginWithAMinus() throws IOException {
        Files.writeString(
                notes.resolve("garden/2024-06-06.md"), "# Garden\n\n- the pond is full\n\n- the pond has a heron\n");
        for (List<Object> query : List.<List<Object>>of(
                List.of("-heron pond"), List.of("-heron", "pond"), List.of("--", "-heron", "pond"))) {
            Run run = Run.of(Stream.concat(Stream.of("search", "--archive", notes), query.stream())
                    .toArray());
            assertThat(run.err()).as("%s", query).isEmpty();
            assertThat(run.out()).as("%s", query).contains("1 passage found.", "the pond is full");
        }
    }

    @Test
    void aHitTellsWhereItStandsInTheNotesAndOnTheSite() throws IOException {
        Files.writeString(notes.resolve("garden/2024-06-06.md"), "# Garden\n\n- the pond is full\n");
        assertThat(Run.of("search", "--archive", notes, "pond").out().lines())
                .containsSequence(
                        "garden/2024-06-06.md:3",
                        "/meetings/garden/2024-06-06/#the-pond-is-full",
                        "    the pond is full");
    }

    @Test
    void anUnknownOptionOfSearchIsNamed() {
        Run run = Run.of("search", "--archive", notes, "--jsn", "pond");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("--jsn").hasLineCount(1);
    }
}
