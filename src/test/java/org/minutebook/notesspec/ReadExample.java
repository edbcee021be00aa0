package org.minutebook.notesspec;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.minutebook.archive.Archive;
import org.minutebook.archive.UnreadableArchiveException;
import org.minutebook.minutes.Minutes;
import org.minutebook.minutes.SourceLine;
import org.minutebook.reading.Reading;
import org.minutebook.registry.InvalidRegistryException;
import org.minutebook.registry.Registry;

/**
 * What Minutebook makes of an example.
 *
 * @param example the example
 * @param archive its files as an archive
 * @param readings its meetings
 */
record ReadExample(NotesExample example, Archive archive, List<Reading> readings) {
    /** Puts the example's files into the folder and reads them as any archive. */
    static ReadExample of(NotesExample example, Path folder)
            throws IOException, UnreadableArchiveException, InvalidRegistryException {
        for (Map.Entry<String, String> file : example.files().entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
        Archive archive = Archive.read(folder);
        Registry registry = Registry.load(folder.resolve("registry"), archive);
        return new ReadExample(example, archive, Reading.of(archive.notes(), registry));
    }

    List<Minutes> minutes() {
        return readings.stream().map(Reading::minutes).toList();
    }

    /** The line, with its file only where that is not the example's first. */
    String at(SourceLine source) {
        return source.file().equals(example.firstFile()) ? Integer.toString(source.line()) : source.toString();
    }
}
