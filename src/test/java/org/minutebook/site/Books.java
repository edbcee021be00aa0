package org.minutebook.site;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.minutebook.archive.Archive;
import org.minutebook.archive.UnreadableArchiveException;
import org.minutebook.book.Book;
import org.minutebook.minutes.Minutes;
import org.minutebook.people.Directory;
import org.minutebook.reading.Reading;
import org.minutebook.registry.InvalidRegistryException;
import org.minutebook.registry.Registry;

/** Books for tests, from folders of notes. */
public final class Books {
    private static final Path REAL = Path.of("../shared/archives/jupyterhub/docs/meetings");

    private static final Path SEEDS = Path.of("../shared/archives/seeds");
    private static final Path SAMPLE = Path.of("content/meetings");

    private Books() {}

    /** The sample's book with its registry, read once in a test run. */
    public static Book sample() {
        return Sample.BOOK;
    }

    /** The real archive's book with the registry, read once in a test run. Without the archive the test is skipped. */
    public static Book real() {
        assumeThat(REAL).as("the archive").isDirectory();
        return Real.BOOK;
    }

    /** A book of single notes of other communities. Without them the test is skipped. */
    public static Book seeds() throws UnreadableArchiveException {
        assumeThat(SEEDS).as("the seeds").isDirectory();
        return read(SEEDS);
    }

    /** The book of a folder of notes, without a registry. */
    public static Book read(Path folder) throws UnreadableArchiveException {
        return read(folder, Registry.EMPTY);
    }

    /** The book of a folder of notes. */
    public static Book read(Path folder, Registry registry) throws UnreadableArchiveException {
        Archive archive = Archive.read(folder);
        List<Reading> readings = Reading.of(archive.notes(), registry);
        List<Minutes> minutes = readings.stream().map(Reading::minutes).toList();
        return Book.of(archive, readings, Directory.resolve(minutes, registry), registry);
    }

    /**
     * A book of the given files.
     *
     * @param folder an empty folder to write them to
     * @param files Markdown by file name
     */
    public static Book of(Path folder, Map<String, String> files) throws IOException, UnreadableArchiveException {
        for (var file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
        return read(folder);
    }

    private static final class Sample {
        static final Book BOOK = withRegistry(SAMPLE);
    }

    private static final class Real {
        static final Book BOOK = withRegistry(REAL);
    }

    private static Book withRegistry(Path folder) {
        try {
            return read(folder, Registry.load(Path.of("content/registry"), Archive.read(folder)));
        } catch (UnreadableArchiveException | InvalidRegistryException | IOException e) {
            throw new AssertionError(folder + " can't be read", e);
        }
    }
}
