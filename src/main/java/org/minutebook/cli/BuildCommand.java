package org.minutebook.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.minutebook.archive.Archive;
import org.minutebook.archive.UnreadableArchiveException;
import org.minutebook.book.Book;
import org.minutebook.minutes.Minutes;
import org.minutebook.people.Directory;
import org.minutebook.reading.Reading;
import org.minutebook.registry.Registry;
import org.minutebook.site.ArchiveJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "build", description = "Bake the site.", mixinStandardHelpOptions = true)
final class BuildCommand implements Callable<Integer> {
    @Option(names = "--archive", paramLabel = "SOURCE", defaultValue = "content/meetings")
    private Path archive = Path.of("content/meetings");

    @Option(names = "--out", paramLabel = "DIR", defaultValue = "target/site")
    private Path out = Path.of("target/site");

    @Override
    public Integer call() throws IOException, UnreadableArchiveException {
        Archive read = Archive.read(archive);
        List<Reading> readings = Reading.of(read.notes(), Registry.EMPTY);
        List<Minutes> minutes = readings.stream().map(Reading::minutes).toList();
        Directory directory = Directory.resolve(minutes, Registry.EMPTY);
        Book book = Book.of(read, readings, directory, Registry.EMPTY);
        Files.createDirectories(out.resolve("data"));
        try (OutputStream json = Files.newOutputStream(out.resolve("data/archive.json"))) {
            ArchiveJson.write(book, json);
        }
        System.out.println(
                book.meetings().size() + " meetings, " + book.people().size() + " people");
        return 0;
    }
}
