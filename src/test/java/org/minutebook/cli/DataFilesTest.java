package org.minutebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a build of the sample writes beside its pages. */
class DataFilesTest {
    private static final String BASE = "https://example.org/notes/";

    @TempDir
    private static Path folder;

    @BeforeAll
    static void build() {
        build("site");
    }

    private static void build(String name) {
        Run run = Run.of("build", "--out", folder.resolve(name), "--base-url", BASE);
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
    }

    @Test
    void theSameNotesGiveTheSameBytesOnEveryMachine() throws IOException {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            build("elsewhere");
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
        List<Path> files = files("site", "");
        assertThat(files("elsewhere", "").stream().map(Path::getFileName).toList())
                .isEqualTo(files.stream().map(Path::getFileName).toList());
        for (Path file : files) {
            Path same =
                    folder.resolve("elsewhere").resolve(folder.resolve("site").relativize(file));
            assertThat(Files.mismatch(file, same)).as(same.toString()).isEqualTo(-1);
        }
    }

    private static List<Path> files(String site, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve(site))) {
            return files.filter(f -> Files.isRegularFile(f) && f.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }
}
