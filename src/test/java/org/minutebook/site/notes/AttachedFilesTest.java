package org.minutebook.site.notes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minutebook.site.BakeException;
import org.minutebook.site.Site;
import org.minutebook.site.SiteWriter;

/** Files that the notes show, at addresses that are taken. */
class AttachedFilesTest {
    @TempDir
    private Path dir;

    private Path site;

    @BeforeEach
    void project() throws IOException {
        site = dir.resolve("site");
        write("project/jbake.properties", """
                site.name=Tea Club
                render.index=false
                render.feed=false
                render.archive=false
                render.tags=false
                """);
        write("project/templates/page.ftl", "${content.body}");
        write("project/content/about.md", "title=About us\ntype=page\nstatus=published\n~~~~~~\nTea.\n");
        write("project/assets/css/site.css", "p {}");
    }

    private void write(String name, String text) throws IOException {
        Path file = dir.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private void bake(SiteWriter first, String... files) throws BakeException, IOException {
        SiteWriter copying = new AttachedFiles(dir.resolve("notes")).copying(Set.of(files));
        Site.of(dir.resolve("project"), Optional.empty()).bake(List.of(), site, List.of(first, copying));
    }

    @Test
    void theProjectsOwnAssetStays() throws Exception {
        write("project/assets/files/pot.png", "by hand");
        write("project/assets/files/cup.png/index.html", "a folder");
        write("project/assets/files/img", "a file");
        for (String name : List.of("pot.png", "cup.png", "img/milk.png", "tea.png")) write("notes/" + name, "notes'");
        bake(s -> {}, "pot.png", "cup.png", "img/milk.png", "tea.png");
        assertThat(site.resolve("files/pot.png")).hasContent("by hand");
        assertThat(site.resolve("files/cup.png/index.html")).hasContent("a folder");
        assertThat(site.resolve("files/img")).hasContent("a file");
        assertThat(site.resolve("files/tea.png")).hasContent("notes'");
    }

    @Test
    void twoFilesOfOneNameMustBeTheSame() throws Exception {
        // A link stands for a file system without case, where the second name leads to the first file.
        SiteWriter withoutCase = s -> {
            Files.createDirectories(s.root().resolve("files"));
            Files.createSymbolicLink(s.root().resolve("files/a.png"), Path.of("A.png"));
        };
        write("notes/A.png", "tea");
        write("notes/a.png", "tea");
        bake(withoutCase, "A.png", "a.png");
        assertThat(site.resolve("files/A.png")).hasContent("tea");
        write("notes/a.png", "milk");
        assertThatThrownBy(() -> bake(withoutCase, "A.png", "a.png"))
                .isInstanceOf(BakeException.class)
                .hasMessage(dir.resolve("notes/a.png") + ": where the site is made, its name is the same as that of "
                        + dir.resolve("notes/A.png") + "; rename one of them, and its links in the notes");
    }
}
