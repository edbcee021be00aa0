package org.minutebook.site;

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
import org.minutebook.registry.Registry;

/** Books for tests, from folders of notes. */
public final class Books {
    /** The archive that the extraction is measured on; not part of the repository. */
    public static final Path REAL = Path.of("../shared/archives/jupyterhub/docs/meetings");

    /** The sample that the repository ships. */
    public static final Path SAMPLE = Path.of("content/meetings");

    private Books() {}

    public static Book read(Path folder) throws UnreadableArchiveException {
        Archive archive = Archive.read(folder);
        List<Reading> readings = Reading.of(archive.notes(), Registry.EMPTY);
        List<Minutes> minutes = readings.stream().map(Reading::minutes).toList();
        return Book.of(archive, readings, Directory.resolve(minutes, Registry.EMPTY), Registry.EMPTY);
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
}
