package org.minutebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.io.File;
import java.io.IOException;
import java.io.PipedReader;
import java.io.PipedWriter;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Scanner;
import java.util.regex.Pattern;
import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.minutebook.browser.InChromium;

@Timeout(120)
class ServeCommandTest {
    @TempDir
    private Path folder;

    private Path notes;
    private Thread server = new Thread();

    @BeforeEach
    void anArchiveOfOneMeeting() throws IOException {
        notes = Files.createDirectories(folder.resolve("notes/garden")).resolve("2024-05-02.md");
        Files.writeString(notes, "# Garden\n\n- Ada Fern / Seed Club / @adafern\n");
    }

    @AfterEach
    void stop() throws InterruptedException {
        server.interrupt();
        server.join();
    }

    @Test
    @InChromium
    void anOpenPageShowsAChangeOfTheNotes(Page page) throws IOException {
        String address = serve();
        String data = address + "data/archive.json";
        assertThat(page.request().get(data).text()).contains("Ada Fern").doesNotContain("<script>");
        page.navigate(address);
        page.evaluate("window.before = true");
        Files.writeString(notes, "# Garden\n\n- Ada Fernweh / Seed Club / @adafern\n");
        page.waitForFunction("() => !window.before");
        assertThat(page.request().get(data).text()).contains("Ada Fernweh");
    }

    @Test
    @InChromium
    void anOpenPageShowsAChangeOfATemplateAndOfAStyle(Page page) throws IOException {
        Path home = folder.resolve("project");
        for (String part : List.of("templates", "assets"))
            FileUtils.copyDirectory(new File(part), home.resolve(part).toFile());
        FileUtils.copyFileToDirectory(new File("jbake.properties"), home.toFile());
        Files.createDirectories(home.resolve("content"));
        System.setProperty("minutebook.home", home.toString());
        try {
            page.navigate(serve());
            Path layout = home.resolve("templates/layout.ftl");
            String frame = Files.readString(layout);
            Files.writeString(layout, frame.replace("<footer", "<p id='_new'>New words.</p><footer"));
            PlaywrightAssertions.assertThat(page.locator("#_new")).hasText("New words.");
            Files.writeString(home.resolve("assets/css/base.css"), "#_new { color: rgb(1, 2, 3) }");
            PlaywrightAssertions.assertThat(page.locator("#_new")).hasCSS("color", "rgb(1, 2, 3)");
            Files.writeString(layout, frame.replace("${site.name}. Made", "${site.nmae}. Made"));
            PlaywrightAssertions.assertThat(page.getByRole(AriaRole.ALERT))
                    .containsText(Pattern.compile("templates/layout\\.ftl:\\d+:\\d+: .*site\\.nmae", Pattern.DOTALL));
        } finally {
            System.clearProperty("minutebook.home");
        }
    }

    @Test
    @InChromium
    void anOpenPageSaysWhyItCouldNotBeBuiltAgain(Page page) throws IOException {
        page.navigate(serve());
        Files.delete(notes);
        PlaywrightAssertions.assertThat(page.getByRole(AriaRole.ALERT)).containsText("no notes");
    }

    @Test
    void aPortThatIsTakenIsNamed() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Run run =
                    Run.of("serve", "--port", taken.getLocalPort(), "--archive", folder, "--out", folder.resolve("o"));
            assertThat(run.status()).isEqualTo(2);
            assertThat(run.err())
                    .contains("port " + taken.getLocalPort(), "--port")
                    .hasLineCount(1);
            assertThat(run.out()).as("nothing was built for it").isEmpty();
        }
    }

    private String serve() throws IOException {
        PipedReader printed = new PipedReader(1 << 16);
        PrintWriter out = new PrintWriter(new PipedWriter(printed), true);
        server = new Thread(() -> Minutebook.run(
                out,
                new PrintWriter(new StringWriter()),
                "serve",
                "--port",
                "0",
                "--archive",
                folder.resolve("notes").toString(),
                "--out",
                folder.resolve("site").toString()));
        server.start();
        Scanner lines = new Scanner(printed);
        String line;
        do line = lines.nextLine();
        while (!line.startsWith("Serving "));
        return line.split(" ")[1];
    }
}
