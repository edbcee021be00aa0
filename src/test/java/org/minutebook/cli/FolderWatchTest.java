package org.minutebook.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Each change is seen: otherwise a test would wait until its time is over. */
@Timeout(60)
class FolderWatchTest {
    @TempDir
    private Path folder;

    @Test
    void aFileDeepInTheFolderChanges() throws Exception {
        Path file = Files.createDirectories(folder.resolve("a/b")).resolve("notes.md");
        Files.writeString(file, "one");
        FolderWatch watch = FolderWatch.of(List.of(folder));
        Files.writeString(file, "two, three");
        watch.awaitChange();
    }

    @Test
    void aFileIsMadeAndAFileGoes() throws Exception {
        Path file = Files.writeString(folder.resolve("one.md"), "one");
        FolderWatch watch = FolderWatch.of(List.of(folder));
        Files.move(file, folder.resolve("two.md"));
        watch.awaitChange();
    }

    @Test
    void aFolderThatWasNotThereComes() throws Exception {
        FolderWatch watch = FolderWatch.of(List.of(folder.resolve("registry")));
        Files.createDirectory(folder.resolve("registry"));
        Files.writeString(folder.resolve("registry/people.yaml"), "[]");
        watch.awaitChange();
    }
}
