package org.minutebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where {@code new} writes, for each way in which an archive may be laid out. */
class NextNotesTest {
    @TempDir
    private Path archive;

    @Test
    void aFolderForEachMeetingAmongThoseOfOtherSeries() throws IOException {
        for (String day : new String[] {"20250114", "20250211", "20250311"}) note("notes/" + day + "-core/index.md");
        for (String day : new String[] {"20250121", "20250218", "20250318"}) note("notes/" + day + "-sync/index.md");
        assertThat(next("core", "2025-04-08")).isEqualTo("notes/20250408-core/index.md");
        assertThat(next("sync", "2025-04-15")).isEqualTo("notes/20250415-sync/index.md");
    }

    @Test
    void aFileWithWordsBesideItsDate() throws IOException {
        for (String day : new String[] {"05_02", "05_09", "05_16"}) note("team/2024/minutes-2024_" + day + ".md");
        note("team/2024/minutes-2024_05_23-with-guests.md");
        assertThat(next("team", "2024-05-30")).isEqualTo("team/2024/minutes-2024_05_30.md");
    }

    @Test
    void aFolderForEachYear() throws IOException {
        for (String day : new String[] {"2024/12-05", "2024/12-12", "2024/12-26"}) note("team/" + day + ".md");
        assertThat(next("team", "2025-01-09")).isEqualTo("team/2025/01-09.md");
    }

    @Test
    void yearMonthAndDayEachByItselfAndAlike() throws IOException {
        for (String day : new String[] {"2024/03/03", "2024/04/04", "2024/05/05"}) note("team/" + day + ".md");
        assertThat(next("team", "2024-06-02")).isEqualTo("team/2024/06/02.md");
    }

    @Test
    void aFileWhoseNameTellsNoDayIsNotWrittenAgain() throws IOException {
        Files.createDirectories(archive.resolve("team"));
        Files.writeString(archive.resolve("team/kickoff.md"), "# Kick-off\n\nDate: 2 May 2024\n\nPresent: Ada Fern\n");
        assertThat(next("team", "2024-05-09")).isEqualTo("team/2024-05-09.md");
    }

    @Test
    void aFileOfManyMeetingsWithTheNewestAtItsTop() throws IOException {
        Path file = Files.createDirectories(archive.resolve("cafe")).resolve("2024.md");
        Files.writeString(file, """
                # Café 2024

                ## Thursday, 16th May 2024

                ### Check-in

                - Ada Fern / Seed Club

                ## Thursday, 2nd May 2024

                ### Check-in

                - Ada Fern / Seed Club
                """);
        String before = Files.readString(file);
        assertThat(next("cafe", "2024-05-23")).isEqualTo("cafe/2024.md");
        assertThat(file).content().startsWith("""
                # Café 2024

                ## Thursday, 23rd May 2024

                ### Check-in

                ## Thursday, 16th May 2024
                """).endsWith(before.substring(before.indexOf("## Thursday, 16th")));
        Run again = Run.of("new", "cafe", "2024-05-23", "--archive", archive);
        assertThat(again.status()).isEqualTo(2);
        assertThat(again.err()).contains("2024.md:3: ", "there already").hasLineCount(1);
    }

    @Test
    void aFileOfManyMeetingsWithTheNewestAtItsEnd() throws IOException {
        Path file = archive.resolve("minutes.md");
        String before = "# Minutes\n\n## 2024-05-02\n\n- Ada: sowed\n\n## 2024-05-09\n\n- TODO: Ada orders seed\n";
        Files.writeString(file, before);
        assertThat(next("minutes", "2024-05-16")).isEqualTo("minutes.md");
        assertThat(file)
                .content()
                .startsWith(before + "\n## 2024-05-16\n\n")
                .contains("- [ ] ")
                .endsWith("Ada orders seed\n");
    }

    @Test
    void aFileForEachYearHasItsTitleAndTheYearsMeetings() throws IOException {
        Path file = Files.createDirectories(archive.resolve("cafe")).resolve("2024.md");
        Files.writeString(file, "# Café 2024\n\n## 2024-12-19\n\nA.\n\n## 2024-12-12\n\nB.\n\n## 2024-12-05\n\nC.\n");
        String before = Files.readString(file);
        assertThat(next("cafe", "2025-01-09")).isEqualTo("cafe/2025.md");
        assertThat(archive.resolve("cafe/2025.md")).content().startsWith("# Café 2025\n\n## 2025-01-09\n\n");
        assertThat(next("cafe", "2025-01-16")).isEqualTo("cafe/2025.md");
        assertThat(archive.resolve("cafe/2025.md"))
                .content()
                .containsSubsequence("# Café 2025", "## 2025-01-16", "## 2025-01-09");
        assertThat(file).content().isEqualTo(before);
    }

    @Test
    void withoutATemplateTheNotesBeginWithWhatTheLastOnesShare() throws IOException {
        Path team = Files.createDirectories(archive.resolve("team"));
        for (String day : new String[] {"2024-05-02", "2024-05-09", "2024-05-16"})
            Files.writeString(team.resolve(day + ".md"), """
                    # Garden team %s

                    Rules: one speaks, all listen.

                    ## Present

                    - Ada Fern / Seed Club

                    ## News

                    - Ada: the pond is full

                    ## The %s bed

                    ## Actions

                    - [ ] Ada: water the bed
                    """.formatted(day, day.endsWith("16") ? "long" : "round"));
        assertThat(next("team", "2024-05-23")).isEqualTo("team/2024-05-23.md");
        assertThat(team.resolve("2024-05-23.md")).content().isEqualTo("""
                # Garden team 2024-05-23

                Rules: one speaks, all listen.

                ## Present

                ## News

                ## Actions

                - [ ] Ada: water the bed
                """);
    }

    @Test
    void whatOnlyTwoMeetingsShareIsLeftOut() throws IOException {
        Path team = Files.createDirectories(archive.resolve("team"));
        for (String day : new String[] {"2024-05-02", "2024-05-09", "2024-05-16", "2024-05-23"})
            Files.writeString(team.resolve(day + ".md"), """
                    # Garden team %s

                    ## Events

                    - Add yours
                    %s
                    ## Next

                    Next meeting: 2024-09-01
                    """.formatted(
                            day, day.compareTo("2024-05-10") < 0 ? "" : "- The fair\n    - Ada goes\n"));
        assertThat(next("team", "2024-05-30")).isEqualTo("team/2024-05-30.md");
        assertThat(team.resolve("2024-05-30.md"))
                .content()
                .isEqualTo("# Garden team 2024-05-30\n\n## Events\n\n- Add yours\n\n## Next\n");
    }

    private void note(String file) throws IOException {
        Path path = archive.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, "# Garden\n\n## Present\n\n- Ada Fern / Seed Club\n");
    }

    private String next(Object... seriesAndDay) throws IOException {
        Object[] command = new Object[seriesAndDay.length + 3];
        command[0] = "new";
        System.arraycopy(seriesAndDay, 0, command, 1, seriesAndDay.length);
        command[command.length - 2] = "--archive";
        command[command.length - 1] = archive;
        Run run = Run.of(command);
        assertThat(run.err()).isEmpty();
        return archive.toRealPath().relativize(Path.of(run.out().strip())).toString();
    }
}
