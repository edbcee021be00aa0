package org.minutebook.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.minutebook.archive.Archive;
import org.minutebook.archive.UnreadableArchiveException;
import org.minutebook.book.Book;
import org.minutebook.people.Directory;
import org.minutebook.privacy.NameGuard;
import org.minutebook.privacy.Redaction;
import org.minutebook.reading.Reading;
import org.minutebook.registry.InvalidRegistryException;
import org.minutebook.registry.Registry;

/** The way from an archive to its book, which every command goes. Not thread-safe. */
final class Pipeline {
    private final ArchiveOptions options;
    private final Stages stages;
    private Optional<NameGuard> guard = Optional.empty();

    Pipeline(ArchiveOptions options, Stages stages) {
        this.options = options;
        this.stages = stages;
    }

    /**
     * @throws UnreadableArchiveException where there is nothing to bind
     * @throws InvalidRegistryException where a file of the registry is wrong
     * @throws IOException where the registry can't be read
     */
    Book book() throws UnreadableArchiveException, InvalidRegistryException, IOException {
        return book(sources());
    }

    /**
     * What the book will be made of.
     *
     * @throws UnreadableArchiveException where there is nothing to bind
     * @throws InvalidRegistryException where a file of the registry is wrong
     * @throws IOException where the registry can't be read
     */
    Sources sources() throws UnreadableArchiveException, InvalidRegistryException, IOException {
        Archive archive = Archive.read(options.archive());
        Registry registry = Registry.load(options.registry(), archive);
        stages.done("notes");
        return new Sources(archive, registry);
    }

    /**
     * The book with everybody's name, for those who keep the notes.
     *
     * @throws UnreadableArchiveException where there is nothing to bind
     * @throws InvalidRegistryException where a file of the registry is wrong
     * @throws IOException where the registry can't be read
     */
    Book unredacted() throws UnreadableArchiveException, InvalidRegistryException, IOException {
        Sources sources = sources();
        return bind(sources.archive(), sources.registry());
    }

    Book book(Sources sources) {
        Book book = bind(sources.archive(), sources.registry());
        Optional<Redaction> redaction = Redaction.of(book);
        if (redaction.isEmpty()) return book;
        Redaction without = redaction.get();
        guard = Optional.of(without.guard());
        Book redacted = bind(without.archive(), without.registry());
        stages.done("privacy");
        return redacted;
    }

    /** Knows the names that the book must not have, once it is bound; empty where everybody may be named. */
    Optional<NameGuard> guard() {
        return guard;
    }

    private Book bind(Archive archive, Registry registry) {
        List<Reading> readings = Reading.of(archive.notes(), registry);
        stages.done("reading");
        Directory directory =
                Directory.resolve(readings.stream().map(Reading::minutes).toList(), registry);
        stages.done("people");
        Book book = Book.of(archive, readings, directory, registry);
        stages.done("book");
        return book;
    }
}
