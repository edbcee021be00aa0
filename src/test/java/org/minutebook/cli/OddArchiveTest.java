package org.minutebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minutebook.site.LinkChecker;

/** An archive with everything that file systems allow, through the whole build. */
class OddArchiveTest {
    private static final byte[] PIXEL = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAIAAAADCAYAAAC56t6BAAAADElEQVR4nGNgIBIAAAAzAAEfjTfdAAAAAElFTkSuQmCC");

    @TempDir
    private static Path dir;

    private static Path notes;
    private static Path site;
    private static Run built;

    @BeforeAll
    static void build() throws IOException {
        notes = dir.resolve("notes");
        site = dir.resolve("site");
        // Names in letters of all kinds, with signs that addresses escape, and alike but for case or composition.
        meeting("équipe/2024-05-16.md");
        meeting(decomposed("équipe/2024-05-23 café.md"));
        meeting("茶会/2024-05-16.md");
        meeting("a b %20 & # ? 'c' \"d\"/2024-05-16 it's 100% on?.md");
        meeting("team/2024-05-16-A.md");
        meeting("team/2024-05-16-a.md");
        meeting("TEAM/2024-05-16-A.md");
        meeting("team/wg/tides/2024/05-16.md");
        meeting("notes/2021/03/05.md");
        meeting("20250114-core/index.md");
        write(
                "team/log.md",
                "# Team\n\n## 2024-06-06\n\n- one\n\n## 2024-06-06\n\n- two\n\n## 2024-06-13\n\n- three\n");
        write("team/2024-07-04.md", "\ufeff# Team\r\n\r\n## Attendees\r\n\r\n- Ada Byron / Tidelab / @ada\r\n");
        write("team/2024-07-11.md", "");
        write("team/2024-07-18.md", "---\ntitle: Nothing\n---\n");
        write("team/README.md", "# About the team\n\nWe meet on Thursdays.\n");
        write("README.md", "# Notes\n\n- [team](team/2024-07-04.md)\n- [more](team/log.md)\n");
        // What stands beside the notes.
        for (String name : List.of("bild é #1.png", "photo.png", "images/pond 100%.png", ".hidden.png"))
            write("team/" + name, PIXEL);
        write("team/slides.pdf", "%PDF-1.4");
        write("team/table.csv", "a,b\n");
        write("team/plan.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>");
        write("team/evil.svg", "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>");
        write("team/evil.html", "<script>alert(1)</script>");
        write("shared.png", PIXEL);
        Files.write(dir.resolve("outside.png"), PIXEL);
        Files.createSymbolicLink(notes.resolve("team/link.png"), dir.resolve("outside.png"));
        Files.createSymbolicLink(notes.resolve("team/linked"), dir);
        write("team/2024-08-01.md", """
                # Files

                ![pond](images/pond%20100%25.png) ![form](bild%20e%CC%81%20%231.png)
                ![photo](photo.png "of the pond") ![top](../shared.png) ![plan](plan.svg)
                <img src="photo.png" width="40"> [slides](slides.pdf#page=2) [table](./table.csv)

                <p><img src='/shared.png'></p>

                ![gone](gone.png) ![out](../../outside.png) ![link](link.png) ![linked](linked/outside.png)
                ![hidden](.hidden.png) ![evil](evil.svg) [evil](evil.html) ![root](/etc/passwd)
                """);
        built = Run.of(
                "build",
                "--archive",
                notes,
                "--registry",
                Files.createDirectories(dir.resolve("none")),
                "--out",
                site,
                "--verbose");
    }

    private static void meeting(String file) throws IOException {
        write(
                file,
                "# Meeting of " + file.replace("\"", "")
                        + "\n\n- Ada will oil the loom\n- see [that](2024-05-16.md)\n");
    }

    private static String decomposed(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD);
    }

    private static void write(String file, String text) throws IOException {
        write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    private static void write(String file, byte[] bytes) throws IOException {
        Path path = notes.resolve(file);
        Files.createDirectories(path.getParent());
        Files.write(path, bytes);
    }

    private static Document page(String file) throws IOException {
        return Jsoup.parse(Files.readString(site.resolve(file)));
    }

    @Test
    void everyMeetingHasAPageThatItsLinksReach() throws Exception {
        assertThat(built.status()).as(built.err()).isZero();
        assertThat(built.out()).contains("Read 16 meetings");
        assertThat(LinkChecker.broken(site, "/")).isEmpty();
    }

    @Test
    void filesThatNotesShowComeAlong() throws Exception {
        try (Stream<Path> files = Files.walk(site.resolve("files"))) {
            assertThat(files.filter(Files::isRegularFile)
                            .map(f -> site.resolve("files").relativize(f).toString())
                            .sorted())
                    .containsExactly(
                            "shared.png",
                            "team/bild é #1.png",
                            "team/images/pond 100%.png",
                            "team/photo.png",
                            "team/plan.svg",
                            "team/slides.pdf",
                            "team/table.csv");
        }
        Document meeting = page("meetings/team/2024-08-01/index.html");
        assertThat(meeting.select(".notes img[alt=pond]").attr("src"))
                .isEqualTo("../../../files/team/images/pond%20100%25.png");
        assertThat(meeting.select(".notes img[alt=photo]").attr("width")).isEqualTo("2");
        assertThat(meeting.select(".notes img[alt=photo]").attr("height")).isEqualTo("3");
        assertThat(meeting.select(".notes img[width=40]").attr("src")).isEqualTo("../../../files/team/photo.png");
        assertThat(meeting.select(".notes a[href$='#page=2']").attr("href"))
                .isEqualTo("../../../files/team/slides.pdf#page=2");
    }

    @Test
    void whatIsMissingOrNotOursIsListedAndShownAsText() throws Exception {
        for (String name : List.of("gone.png", "../../outside.png", "link.png", "linked/outside.png", ".hidden.png"))
            assertThat(built.out()).containsPattern("team/2024-08-01.md:(9|10): picture \"\\Q" + name + "\\E\"");
        assertThat(built.out()).contains("team/2024-08-01.md:10: link to \"evil.html\" leads to no page");
        assertThat(page("meetings/team/2024-08-01/index.html").select(".dead-link"))
                .hasSize(8);
        assertThat(Files.readString(site.resolve("meetings/team/2024-08-01/index.html")))
                .doesNotContain("src=\"/etc");
    }

    @Test
    void whatIsNoMeetingIsPassedOver() {
        assertThat(built.out())
                .contains("team/2024-07-11.md: an empty file", "README.md: ", "team/README.md: ")
                .contains("team/linked: a symbolic link");
    }
}
