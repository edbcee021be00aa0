package org.minutebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minutebook.search.BrowserTerms;

/** Nothing that a build writes has the name of somebody who does not want to be named. */
class PrivacyTest {
    private static final Pattern LEFT_OUT = forms("inês", "quaresma", "inesquaresmar", "IQ", "toby", "wrenfield", "tw");
    private static final Pattern BY_HANDLE = forms("noémie", "lestran", "okonjo-reyes", "okonjo", "sam o");

    @TempDir
    private static Path folder;

    private static Path site = Path.of("");

    private static Pattern forms(String... forms) {
        List<String> any = Stream.of(forms)
                .map(PrivacyTest::plain)
                .map(Pattern::quote)
                .map(f -> f.replace(" ", "\\E[\\s_.-]*\\Q"))
                .toList();
        return Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + String.join("|", any) + ")(?![\\p{L}\\p{N}])");
    }

    private static String plain(String text) {
        return Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "");
    }

    @BeforeAll
    static void build() throws IOException {
        Path registry = Files.createDirectories(folder.resolve("registry"));
        String people = Files.readString(Path.of("content/registry/people.yaml"))
                .replace("  reason: There are two Sams", "  show: handle\n  reason: There are two Sams");
        Files.writeString(registry.resolve("people.yaml"), people + """

                        - name: Inês Quaresma
                          handle: inesquaresmar
                          hide: true
                          reason: Inês asked for it.
                        - name: Toby Wrenfield
                          hide: true
                          reason: Toby asked for it.
                        - name: Noémie Lestran
                          handle: nlestran
                          show: handle
                          reason: Noémie asked for it.
                        """);
        site = folder.resolve("site");
        Run run = Run.of("build", "--out", site, "--registry", registry, "--base-url", "https://example.org/notes/");
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        assertThat(plain(run.out())).doesNotContainPattern(LEFT_OUT).doesNotContainPattern(BY_HANDLE);
    }

    @Test
    void theSampleItselfHasTheNames() throws IOException {
        try (Stream<Path> notes = Files.walk(Path.of("content/meetings"))) {
            String all = plain(
                    notes.filter(Files::isRegularFile).map(PrivacyTest::read).reduce("", String::concat));
            assertThat(all).containsPattern(LEFT_OUT).containsPattern(BY_HANDLE);
        }
    }

    @Test
    void noFileAndNoAddressHasAName() throws IOException {
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(site)) {
            for (Path file : files.sorted().toList()) {
                String path = plain(site.relativize(file).toString());
                // Words in binary files are looked at by themselves: chance puts two letters next to each other.
                boolean binary = path.matches("search/.*/[pt]\\d+\\.js|.*\\.png");
                String text = path + "\n" + (Files.isRegularFile(file) && !binary ? plain(read(file)) : "");
                for (Pattern names : List.of(LEFT_OUT, BY_HANDLE))
                    names.matcher(text).results().forEach(m -> found.add(path + ": " + m.group()));
            }
        }
        assertThat(found).isEmpty();
    }

    @Test
    void noWordOfTheSearchIsAName() throws IOException {
        assertThat(BrowserTerms.in(site))
                .contains("thistlewood", "nlestran", "okonjoreyes")
                .noneMatch(term -> LEFT_OUT.matcher(plain(term)).find())
                .noneMatch(term -> BY_HANDLE.matcher(plain(term)).find())
                .noneMatch(term -> term.startsWith("quaresm") || term.startsWith("wrenf"));
    }

    @Test
    void whoIsShownUnderAHandleKeepsAPage() {
        assertThat(read(site.resolve("people/okonjoreyes/index.html"))).contains("<h1", "okonjoreyes");
        assertThat(site.resolve("people/nlestran/index.html")).exists();
        assertThat(site.resolve("people/samthistlewoods/index.html")).exists();
        assertThat(site.resolve("people/someone")).doesNotExist();
    }

    @Test
    void aPageThatSomebodyWroteWithAPrivateNameIsNotShown() throws IOException {
        Path home = folder.resolve("project");
        for (String part : List.of("templates", "assets"))
            FileUtils.copyDirectory(new File(part), home.resolve(part).toFile());
        FileUtils.copyFileToDirectory(new File("jbake.properties"), home.toFile());
        Path thanks = Files.createDirectories(home.resolve("content")).resolve("thanks.md");
        Files.writeString(
                thanks, "title=Thanks\ntype=page\nstatus=published\n~~~~~~\nTo all,\nand to Ines\nQuaresma.\n");
        Path kept = folder.resolve("kept");
        String before = System.setProperty("minutebook.home", home.toString());
        try {
            Run run = Run.of(
                    "build", "--out", kept, "--archive", "content/meetings", "--registry", folder.resolve("registry"));
            assertThat(run.status()).isEqualTo(2);
            assertThat(run.err())
                    .matches(
                            "(?s)minutebook build: thanks/index\\.html:\\d+: has a name that people\\.yaml keeps private\\R");
            assertThat(kept).doesNotExist();
        } finally {
            if (before == null) System.clearProperty("minutebook.home");
            else System.setProperty("minutebook.home", before);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
