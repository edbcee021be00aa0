package org.minutebook.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class ArchiveTest {
    @TempDir
    Path folder;

    @Test
    void readsFoldersOfEveryShape() throws Exception {
        write("team/2024-07-17.md", "# Team\n");
        write("team/2024-07-24/index.md", "# Team\n");
        write("kickoff/index.markdown", "# Kick-off\n\n- Date: 2 May 2024\n");
        write("wg/tides/2024/08-01.md", "# Tides\n");
        write("2024-09-01.md", "# At the top\n");
        write("sync.md", "# 2024\n\n## 2024-07-17\n\ntext\n\n## 2024-07-10\n\ntext\n");
        write(".git/2024-07-17.md", "# Hidden\n");
        write("node_modules/2024-07-17.md", "# Not ours\n");
        write("team/slides.txt", "no notes");
        String top = folder.getFileName().toString();
        assertThat(Archive.read(folder).notes())
                .extracting(n -> n.source().toString(), Notes::series)
                .containsExactly(
                        tuple("2024-09-01.md:1", top),
                        tuple("kickoff/index.markdown:1", top),
                        tuple("sync.md:3", "sync"),
                        tuple("sync.md:7", "sync"),
                        tuple("team/2024-07-17.md:1", "team"),
                        tuple("team/2024-07-24/index.md:1", "team"),
                        tuple("wg/tides/2024/08-01.md:1", "wg/tides"));
    }

    @Test
    void decodesWhateverIsText() throws Exception {
        Files.createDirectories(folder.resolve("team"));
        Files.write(folder.resolve("team/2024-01-01.md"), "\ufeff# Café\r\nb\rc".getBytes(StandardCharsets.UTF_8));
        Files.write(
                folder.resolve("team/2024-01-02.md"), "# A\n\nna\u00efve\n".getBytes(Charset.forName("windows-1252")));
        Files.write(folder.resolve("team/2024-01-03.md"), "\ufeff# Höhe\n".getBytes(StandardCharsets.UTF_16LE));
        Files.write(folder.resolve("team/2024-01-04.md"), new byte[] {'#', ' ', 0, 1, 2});
        write("team/2024-01-05.md", " \n");
        Archive archive = Archive.read(folder);
        assertThat(archive.notes())
                .extracting(Notes::text)
                .containsExactly("# Café\nb\nc", "# A\n\nnaïve\n", "# Höhe\n");
        assertThat(archive.problems())
                .extracting(Object::toString)
                .containsExactly("team/2024-01-02.md:3: not UTF-8, read as windows-1252: save the file as UTF-8");
        assertThat(archive.passedOver())
                .extracting(PassedOver::toString)
                .containsExactly(
                        new PassedOver("team/2024-01-04.md", "no text: it has NUL bytes").toString(),
                        new PassedOver("team/2024-01-05.md", "an empty file").toString());
    }

    @Test
    void linksAreNotFollowed() throws Exception {
        write("team/2024-07-17.md", "# Team\n");
        Files.createSymbolicLink(folder.resolve("team/loop"), folder);
        Files.createSymbolicLink(folder.resolve("team/again.md"), folder.resolve("team/2024-07-17.md"));
        Archive archive = Archive.read(folder);
        assertThat(archive.notes()).hasSize(1);
        assertThat(archive.passedOver()).extracting(PassedOver::file).containsExactly("team/again.md", "team/loop");
    }

    @Test
    void saysWhatIsWrongWithTheSource() throws Exception {
        assertThatThrownBy(() -> Archive.read(folder.resolve("none")))
                .isInstanceOf(UnreadableArchiveException.class)
                .hasMessage(folder.resolve("none") + ": no such folder of notes: check the path");
        assertThatThrownBy(() -> Archive.read(folder))
                .isInstanceOf(UnreadableArchiveException.class)
                .hasMessage(folder + ": no notes of a meeting in this folder (no .md or .markdown file in it)");
        write("about.md", "# About us\n");
        assertThatThrownBy(() -> Archive.read(folder))
                .hasMessageContaining("1 files passed over, the first is about.md: no date in its name");
        assertThatThrownBy(() -> Archive.read(folder.resolve("about.md"))).hasMessageContaining("a file, not a folder");
    }

    @Test
    @Timeout(value = 1, unit = TimeUnit.MINUTES)
    void hugeAndUnclosedFilesAreReadInLinearTime() throws Exception {
        StringBuilder many = new StringBuilder("# Log\n\n");
        for (int i = 0; i < 100_000; i++)
            many.append("## 20%02d-%02d-%02d\n```\n<!--\n~~~\n".formatted(i % 90 + 10, i % 12 + 1, i % 28 + 1));
        write("log.md", many.toString());
        write("2024-01-01.md", "Date: " + "Ã©1 ".repeat(250_000) + "\n");
        write("2024-01-02.md", "# ".repeat(500_000));
        write("2024-01-03.md", "# a" + " ".repeat(500_000) + "b\n## " + "<".repeat(500_000));
        assertThat(Archive.read(folder).notes().size()).isGreaterThan(10_000);
    }

    private void write(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
