package org.minutebook.notesspec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.minutebook.archive.UnreadableArchiveException;
import org.minutebook.registry.InvalidRegistryException;

/** Runs each example of {@code src/test/resources/notes-spec/*.md}. */
class NotesSpecTest {
    private static final Path SPEC = Path.of("src/test/resources/notes-spec");

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicContainer> examples() throws IOException {
        return specs().stream().map(file -> dynamicContainer(file.getFileName().toString(), tests(file)));
    }

    /** Whoever adds an example gives it the next number of its section: the numbers rise, and each is there once. */
    @TestFactory
    Stream<DynamicTest> numbers() throws IOException {
        return specs().stream()
                .map(file -> dynamicTest(file.getFileName().toString(), () -> {
                    List<String> lines = Files.readAllLines(file);
                    List<NotesExample> examples =
                            NotesExampleReader.read(file.getFileName().toString(), lines);
                    assertThat(examples)
                            .extracting(NotesExample::number)
                            .isSortedAccordingTo(Comparator.naturalOrder())
                            .doesNotHaveDuplicates()
                            .isNotEmpty();
                }));
    }

    private static List<Path> specs() throws IOException {
        try (Stream<Path> files = Files.list(SPEC)) {
            return files.filter(f -> f.toString().endsWith(".md")).sorted().toList();
        }
    }

    private Stream<DynamicTest> tests(Path file) {
        try {
            return NotesExampleReader.read(file.getFileName().toString(), Files.readAllLines(file)).stream()
                    .map(example -> dynamicTest(
                            "%s, line %d".formatted(example.number(), example.line()),
                            URI.create(file.toUri() + "?line=" + example.line()),
                            () -> check(example)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void check(NotesExample example) throws IOException, UnreadableArchiveException, InvalidRegistryException {
        ReadExample read = ReadExample.of(example, folder.resolve(example.spec() + "-" + example.number()));
        EnumSet<FactKind> kinds = EnumSet.noneOf(FactKind.class);
        example.facts().forEach(fact -> kinds.add(FactKind.of(fact)));
        List<String> found =
                kinds.stream().flatMap(kind -> kind.of(read).stream()).toList();
        List<String> wanted = kinds.stream()
                .flatMap(kind -> example.facts().stream().filter(fact -> FactKind.of(fact) == kind))
                .toList();
        assertThat(found)
                .as("%s:%d%n%s", example.spec(), example.line(), example.numbered())
                .isEqualTo(wanted)
                .isNotEmpty();
    }
}
