package org.minutebook.site.bake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewSiteTest {
    @TempDir
    Path dir;

    private Path standing;
    private Path root;
    private NewSite site;

    @BeforeEach
    void site() throws IOException {
        standing = Files.createDirectories(dir.resolve("site"));
        root = Files.createDirectories(dir.resolve("new"));
        site = new NewSite(root, standing);
    }

    private void stands(String name, String text) throws IOException {
        Files.createDirectories(standing.resolve(name).getParent());
        Files.writeString(standing.resolve(name), text);
    }

    private void write(String name, String text) throws IOException {
        site.write(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private boolean isLink(String name, String standingName) throws IOException {
        return Files.isSameFile(root.resolve(name), standing.resolve(standingName));
    }

    @Test
    void aFileIsALinkWhereTheStandingSiteHasTheSame() throws Exception {
        stands("a/same.txt", "tea");
        stands("a/other.txt", "tea");
        write("a/same.txt", "tea");
        write("a/other.txt", "TEA");
        write("a/new.txt", "tea");
        assertThat(isLink("a/same.txt", "a/same.txt")).isTrue();
        assertThat(isLink("a/other.txt", "a/other.txt")).isFalse();
        assertThat(root.resolve("a/other.txt")).hasContent("TEA");
        assertThat(root.resolve("a/new.txt")).hasContent("tea");
        assertThat(standing.resolve("a/other.txt")).hasContent("tea");
    }

    @Test
    void theFilesOfAFolderThatIsNamedByItsContentAreFoundUnderItsEarlierName() throws Exception {
        stands("search/0a1b/d1.js", "one");
        stands("search/0a1b/d2.js", "two");
        write("search/2c3d/d1.js", "one");
        write("search/2c3d/d2.js", "2");
        assertThat(isLink("search/2c3d/d1.js", "search/0a1b/d1.js")).isTrue();
        assertThat(root.resolve("search/2c3d/d2.js")).hasContent("2");
        assertThat(standing.resolve("search/0a1b/d2.js")).hasContent("two");
    }

    @Test
    void ofSeveralFoldersNoneIsTakenForAnEarlierOne() throws Exception {
        stands("meetings/1/index.html", "tea");
        stands("meetings/2/index.html", "tea");
        write("meetings/3/index.html", "tea");
        assertThat(isLink("meetings/3/index.html", "meetings/1/index.html")).isFalse();
        assertThat(isLink("meetings/3/index.html", "meetings/2/index.html")).isFalse();
        assertThat(root.resolve("meetings/3/index.html")).hasContent("tea");
    }

    @Test
    void aSymbolicLinkOfTheStandingSiteIsNotTakenOver() throws Exception {
        Path elsewhere = Files.writeString(dir.resolve("elsewhere"), "tea");
        Files.createSymbolicLink(standing.resolve("a.txt"), elsewhere);
        write("a.txt", "tea");
        assertThat(root.resolve("a.txt")).isRegularFile().hasContent("tea");
        assertThat(Files.isSymbolicLink(root.resolve("a.txt"))).isFalse();
        assertThat(isLink("a.txt", "a.txt")).isFalse();
    }

    @Test
    void aFileIsNeverWrittenOver() throws Exception {
        stands("a.txt", "tea");
        write("a.txt", "tea");
        assertThatThrownBy(() -> write("a.txt", "milk")).isInstanceOf(FileAlreadyExistsException.class);
        assertThat(standing.resolve("a.txt")).hasContent("tea");
    }

    /** A file system of the JDK that has no links. */
    @Test
    void withoutLinksFilesAreWritten() throws Exception {
        try (FileSystem zip = FileSystems.newFileSystem(dir.resolve("sites.zip"), Map.of("create", "true"))) {
            standing = Files.createDirectories(zip.getPath("/site"));
            root = Files.createDirectories(zip.getPath("/new"));
            site = new NewSite(root, standing);
            stands("a/same.txt", "tea");
            write("a/same.txt", "tea");
            assertThat(root.resolve("a/same.txt")).hasContent("tea");
        }
    }
}
