package org.minutebook.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.minutebook.minutes.SourceLine;

class GitSourceTest {
    @TempDir
    Path folder;

    private Path repository = Path.of("");

    @BeforeEach
    void commitNotes() throws IOException {
        assumeTrue(Git.output(folder, "--version").isPresent(), "the git program is not installed");
        repository = folder.resolve("notes.git");
        Path notes = repository.resolve("docs/meetings/team");
        Files.createDirectories(notes);
        Files.writeString(notes.resolve("2024-07-17.md"), "# Team\n");
        git("init", "--quiet", ".");
        git("add", ".");
        git("-c", "user.name=Ada", "-c", "user.email=ada@example.org", "commit", "--quiet", "-m", "Notes");
    }

    @Test
    void readsAFolderOfARepository() throws Exception {
        Archive byUrl = Archive.read(repository.toUri() + "#docs/meetings");
        Archive byPath = Archive.read(repository + "#/docs/meetings/team/");
        assertThat(byUrl.notes()).extracting(n -> n.source().toString()).containsExactly("team/2024-07-17.md:1");
        assertThat(byPath.notes()).extracting(Notes::series).containsExactly("team");
        assertThat(byUrl.links()).as("a repository on this machine has no page").isEmpty();
    }

    @Test
    void saysWhatIsWrong() {
        assertThatThrownBy(() -> Archive.read(folder.resolve("none.git").toString()))
                .isInstanceOf(UnreadableArchiveException.class)
                .hasMessageContaining("none.git: git cannot clone it: fatal: ");
        assertThatThrownBy(() -> Archive.read(folder.resolve("none").toUri().toString()))
                .as("git's reason, not the advice below it")
                .hasMessageContaining("none: git cannot clone it: fatal: ");
        assertThatThrownBy(() -> Archive.read(repository + "#minutes"))
                .isInstanceOf(UnreadableArchiveException.class)
                .hasMessage(repository + "#minutes: no such folder in the repository");
        assertThatThrownBy(() -> Archive.read(repository + "#../.."))
                .hasMessageContaining("no such folder in the repository");
    }

    @Test
    void aCheckoutLinksToItsLines() throws Exception {
        git("remote", "add", "origin", "git@github.com:tides/minutes.git");
        Archive archive = Archive.read(repository.resolve("docs/meetings"));
        String commit = Git.output(repository, "rev-parse", "HEAD").orElseThrow();
        assertThat(archive.links().map(links -> links.line(new SourceLine("team/2024-07-17.md", 3))))
                .contains("https://github.com/tides/minutes/blob/" + commit
                        + "/docs/meetings/team/2024-07-17.md?plain=1#L3");
    }

    @ParameterizedTest
    @CsvSource({
        "https://github.com/tides/minutes, https://github.com/tides/minutes",
        "https://token@gitlab.com/a/b/c.git, https://gitlab.com/a/b/c",
        "ssh://git@codeberg.org:22/tides/minutes.git, https://codeberg.org/tides/minutes",
        "git@bitbucket.org:tides/minutes.git, https://bitbucket.org/tides/minutes"
    })
    void forgesHavePages(String remote, String page) {
        assertThat(SourceLinks.page(remote)).contains(page);
    }

    @Test
    void everyForgeHasItsOwnFormOfLink() {
        SourceLine line = new SourceLine("a b.md", 7);
        assertThat(List.of("gitlab.com", "bitbucket.org", "codeberg.org"))
                .extracting(host -> links(host).line(line))
                .containsExactly(
                        "https://gitlab.com/o/r/-/blob/c0ffee/notes/a%20b.md?plain=1#L7",
                        "https://bitbucket.org/o/r/src/c0ffee/notes/a%20b.md#lines-7",
                        "https://codeberg.org/o/r/src/commit/c0ffee/notes/a%20b.md#L7");
        assertThat(SourceLinks.page("/srv/git/notes.git")).isEqualTo(Optional.empty());
    }

    @Test
    void everyForgeHasItsOwnEditor() {
        assertThat(List.of("github.com", "gitlab.com", "bitbucket.org", "codeberg.org"))
                .extracting(host -> links(host).edit("a b.md").orElseThrow())
                .containsExactly(
                        "https://github.com/o/r/edit/main/notes/a%20b.md",
                        "https://gitlab.com/o/r/-/edit/main/notes/a%20b.md",
                        "https://bitbucket.org/o/r/src/main/notes/a%20b.md?mode=edit",
                        "https://codeberg.org/o/r/_edit/main/notes/a%20b.md");
        assertThat(new SourceLinks("https://github.com/o/r", "c0ffee", Optional.empty(), "").edit("a.md"))
                .isEmpty();
    }

    private static SourceLinks links(String host) {
        return new SourceLinks("https://" + host + "/o/r", "c0ffee", Optional.of("main"), "notes/");
    }

    private void git(String... arguments) throws IOException {
        Git.Answer answer = Git.run(repository, List.of(arguments));
        assertThat(answer.status()).as(answer.output()).isZero();
    }
}
