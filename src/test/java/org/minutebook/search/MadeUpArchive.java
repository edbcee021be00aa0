package org.minutebook.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.minutebook.archive.Archive;
import org.minutebook.archive.UnreadableArchiveException;
import org.minutebook.book.Book;
import org.minutebook.minutes.Minutes;
import org.minutebook.people.Directory;
import org.minutebook.reading.Reading;
import org.minutebook.registry.Registry;

/** Archives for tests. */
final class MadeUpArchive {
    private MadeUpArchive() {}

    /** The book of a folder of notes. */
    static Book read(Path folder, Registry registry) {
        try {
            Archive archive = Archive.read(folder);
            List<Reading> readings = Reading.of(archive.notes(), registry);
            List<Minutes> minutes = readings.stream().map(Reading::minutes).toList();
            return Book.of(archive, readings, Directory.resolve(minutes, registry), registry);
        } catch (UnreadableArchiveException e) {
            throw new AssertionError(e);
        }
    }

    /** The book of one meeting of a series called {@code garden}. */
    static Book of(Path folder, Registry registry, String notes) throws IOException {
        Path series = Files.createDirectories(folder.resolve("garden"));
        Files.writeString(series.resolve("2020-05-20.md"), "# Garden meeting\n\n" + notes);
        return read(folder, registry);
    }
}
