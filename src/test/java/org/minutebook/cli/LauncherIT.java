package org.minutebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher with the jar, as users have it: from another folder, in the C locale, with a home of its own. */
class LauncherIT {
    private static final String LAUNCHER =
            Path.of("minutebook").toAbsolutePath().toString();

    @TempDir
    private Path folder;

    private Path notes;
    private Path site;

    @BeforeEach
    void anArchiveOfOneMeeting() throws Exception {
        notes = Files.createDirectories(folder.resolve("les réunions"));
        Files.createDirectories(notes.resolve("garden"));
        Files.writeString(notes.resolve("garden/2024-05-02.md"), "# Garden\n\n- Zoë Fern / Seed Club / @zoefern\n");
        site = folder.resolve("the site");
    }

    @Test
    void theSampleIsBuiltFromAnywhere() throws Exception {
        Run run = launch("build", "--out", site);
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        assertThat(site.resolve("index.html")).isNotEmptyFile();
    }

    @Test
    void pathsAreThoseOfTheWorkingFolder() throws Exception {
        Run run = launch("build", "--archive", "les réunions", "--out", "the site");
        assertThat(run.status()).isZero();
        assertThat(site.resolve("meetings/garden/2024-05-02/index.html"))
                .content()
                .contains("Zoë Fern");
    }

    @Test
    void notesThatCanNotBeReadAreToldAndTheRestIsBuilt() throws Exception {
        Files.createDirectory(notes.resolve("garden/2024-06-06.md"));
        Files.write(notes.resolve("garden/2024-07-04.md"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 0, 13, 0});
        Run run = launch("build", "--archive", notes, "--out", site, "--verbose");
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("Read 1 meeting", "garden/2024-07-04.md");
        assertThat(site.resolve("meetings/garden/2024-05-02/index.html")).exists();
    }

    @Test
    void aFailedBuildLeavesTheEarlierSite() throws Exception {
        launch("build", "--archive", notes, "--out", site);
        Files.delete(notes.resolve("garden/2024-05-02.md"));
        Run run = launch("build", "--archive", notes, "--out", site);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("les réunions").hasLineCount(1);
        assertThat(site.resolve("meetings/garden/2024-05-02/index.html")).exists();
    }

    @Test
    void aSearchPrintsItsHitsAsData() throws Exception {
        Run run = launch("search", "zoe", "--json", "--archive", notes);
        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains("\"file\":\"garden/2024-05-02.md\"", "Zoë Fern")
                .hasLineCount(1);
    }

    @Test
    void aMistypedOptionIsNamed() throws Exception {
        Run run = launch("build", "--uot", site);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("--uot").hasLineCount(1);
    }

    private Run launch(Object... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(LAUNCHER));
        for (Object argument : arguments) command.add(argument.toString());
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        ProcessBuilder process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        process.environment().put("LC_ALL", "C");
        process.environment().put("CI", "true");
        process.environment().put("HOME", folder.toString());
        int status = process.start().waitFor();
        return new Run(
                status, Files.readString(out, StandardCharsets.UTF_8), Files.readString(err, StandardCharsets.UTF_8));
    }
}
