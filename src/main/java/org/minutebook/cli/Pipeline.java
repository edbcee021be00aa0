package org.minutebook.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.minutebook.archive.Archive;
import org.minutebook.archive.UnreadableArchiveException;
import org.minutebook.book.Book;
import org.minutebook.minutes.Minutes;
import org.minutebook.people.Directory;
import org.minutebook.reading.Reading;
import org.minutebook.registry.InvalidRegistryException;
import org.minutebook.registry.Registry;

/** The way from an archive to its book, which every command goes. */
final class Pipeline {
    private final ArchiveOptions options;
    private final Stages stages;

    Pipeline(ArchiveOptions options, Stages stages) {
        this.options = options;
        this.stages = stages;
    }

    /**
     * @throws UnreadableArchiveException where there is nothing to bind
     * @throws InvalidRegistryException where a file of the registry is wrong
     * @throws IOException where a folder can't be listed
     */
    Book book() throws UnreadableArchiveException, InvalidRegistryException, IOException {
        Archive archive = stages.run("notes", () -> Archive.read(options.archive()));
        Registry registry = Registry.load(options.registry(), Path.of(options.archive()));
        List<Reading> readings = stages.run("reading", () -> Reading.of(archive.notes(), registry));
        List<Minutes> minutes = readings.stream().map(Reading::minutes).toList();
        Directory directory = stages.run("people", () -> Directory.resolve(minutes, registry));
        return stages.run("book", () -> Book.of(archive, readings, directory, registry));
    }
}
