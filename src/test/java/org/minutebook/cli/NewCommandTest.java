package org.minutebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewCommandTest {
    @TempDir
    private Path notes;

    @BeforeEach
    void aSeriesThatMeetsOnFirstThursdays() throws IOException {
        Files.createDirectories(notes.resolve("garden"));
        for (String day : List.of("2024-03-07", "2024-04-04", "2024-05-02"))
            Files.writeString(
                    notes.resolve("garden/" + day + ".md"),
                    "# Garden\n\nRoll call:\n\n- Ada Fern / Seed Club / @adafern\n\n## Action items\n\n"
                            + "- [x] Ada: sow the beans\n- [ ] Ada: water the " + day + " bed\n");
        Files.writeString(
                notes.resolve("garden/template.md"),
                "# Garden - <Month>\n\n- **Date:**\n\n## Next actions\n\n- [ ] Name: task\n");
    }

    @Test
    void theNextMeetingsNotesHaveItsDateAndWhatTheLastOneLeftOpen() throws IOException {
        Run run = Run.of("new", "garden", "2024-06-06", "--archive", notes);
        assertThat(run.err()).isEmpty();
        assertThat(run.out().strip()).endsWith("garden/2024-06-06.md");
        assertThat(notes.resolve("garden/2024-06-06.md"))
                .content()
                .startsWith("# Garden - June 2024\n\n- **Date:** 2024-06-06\n\n## Next actions\n\n- [ ] ")
                .contains("water the 2024-05-02 bed")
                .contains("Ada")
                .endsWith("- [ ] Name: task\n")
                .doesNotContain("beans", "2024-04-04");
    }

    @Test
    void theNotesKeepTheNamesThatTheSiteLeavesOut() throws IOException {
        Path registry = Files.createDirectories(notes.resolve("registry"));
        Files.writeString(
                registry.resolve("people.yaml"), "- {name: Ada Fern, handle: adafern, hide: true, reason: a wish}\n");
        Run.of("new", "garden", "2024-06-06", "--archive", notes, "--registry", registry);
        assertThat(notes.resolve("garden/2024-06-06.md"))
                .content()
                .contains("Ada: water the 2024-05-02 bed")
                .doesNotContain("someone");
    }

    @Test
    void aTemplateThatIsNoUtf8IsNamed() throws IOException {
        Files.write(notes.resolve("garden/template.md"), "# Caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1));
        Run run = Run.of("new", "garden", "2024-06-06", "--archive", notes);
        assertThat(run.status()).isEqualTo(Status.FAILED);
        assertThat(run.err()).contains("garden/template.md: not UTF-8: save it as UTF-8");
    }

    @Test
    void notesThatExistAreNeverOverwritten() throws IOException {
        String before = Files.readString(notes.resolve("garden/2024-05-02.md"));
        Run run = Run.of("new", "garden", "2024-05-02", "--archive", notes);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("2024-05-02.md").hasLineCount(1);
        assertThat(notes.resolve("garden/2024-05-02.md")).content().isEqualTo(before);
    }

    @Test
    void aDayThatIsNoneIsNamedWithoutTheProgramsOwnWords() {
        Run run = Run.of("new", "garden", "2024-13-01", "--archive", notes);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err())
                .contains("'2024-13-01' is no day, such as 2024-06-06")
                .doesNotContain("java")
                .hasLineCount(1);
    }

    @Test
    void anUnknownSeriesIsNamedWithThoseThatThereAre() {
        Run run = Run.of("new", "kitchen", "--archive", notes);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("kitchen", "garden").hasLineCount(1);
    }

    @Test
    void aSeriesThatMeetsEachWeekMeetsAWeekLater() {
        assertThat(next("2024-05-03", "2024-05-10", "2024-05-17")).isEqualTo("2024-05-24");
        assertThat(next("2024-05-01", "2024-05-15", "2024-05-29")).isEqualTo("2024-06-12");
    }

    @Test
    void aSeriesThatRestedMeetsAgainFromTodayOn() {
        List<LocalDate> thursdays = Stream.of("2024-03-07", "2024-04-04", "2024-05-02")
                .map(LocalDate::parse)
                .toList();
        assertThat(Rhythm.of(thursdays).next(LocalDate.parse("2025-01-03"))).contains(LocalDate.parse("2025-02-06"));
        List<LocalDate> fridays = Stream.of("2024-05-03", "2024-05-10", "2024-05-17")
                .map(LocalDate::parse)
                .toList();
        assertThat(Rhythm.of(fridays).next(LocalDate.parse("2024-06-20"))).contains(LocalDate.parse("2024-06-21"));
    }

    @Test
    void aFifthWeekdayThatTheMonthLacksIsItsLast() {
        assertThat(next("2024-05-30", "2024-08-29", "2024-10-31")).isEqualTo("2025-01-30");
        assertThat(next("2024-10-30", "2025-04-30", "2025-10-29")).isEqualTo("2026-04-29");
    }

    private static String next(String... days) {
        List<LocalDate> dates = Stream.of(days).map(LocalDate::parse).toList();
        return Rhythm.of(dates).next(LocalDate.EPOCH).orElseThrow().toString();
    }
}
