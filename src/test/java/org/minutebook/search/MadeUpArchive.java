package org.minutebook.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.minutebook.archive.UnreadableArchiveException;
import org.minutebook.book.Book;
import org.minutebook.registry.Registry;
import org.minutebook.site.Books;

/** Archives for tests. */
final class MadeUpArchive {
    private MadeUpArchive() {}

    /** The book of a folder of notes. */
    static Book read(Path folder, Registry registry) {
        try {
            return Books.read(folder, registry);
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
