package org.minutebook.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.minutebook.minutes.NotUnderstood;

/**
 * A community's archive: the notes of its meetings, and what was passed over.
 *
 * @param root the folder, absolute
 * @param notes in the order of files and lines
 * @param passedOver files that are no meetings
 * @param problems files that could not be read, or only in part
 */
public record Archive(Path root, List<Notes> notes, List<PassedOver> passedOver, List<NotUnderstood> problems) {
    public Archive {
        notes = List.copyOf(notes);
        passedOver = List.copyOf(passedOver);
        problems = List.copyOf(problems);
    }

    /**
     * Reads every Markdown file below a folder.
     *
     * @throws UnreadableArchiveException where the folder does not exist or holds no notes
     */
    public static Archive read(Path folder) throws UnreadableArchiveException {
        if (!Files.isDirectory(folder)) throw new UnreadableArchiveException(folder + ": no such folder of notes");
        List<Notes> notes = new ArrayList<>();
        List<PassedOver> passedOver = new ArrayList<>();
        MeetingSplitter splitter = new MeetingSplitter();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".md")).sorted().toList()) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                String text = Files.readString(file, StandardCharsets.UTF_8);
                List<Notes> found = splitter.split(name, text);
                if (found.isEmpty()) passedOver.add(new PassedOver(name, "no date in its name or its headings"));
                notes.addAll(found);
            }
        } catch (IOException e) {
            throw new UnreadableArchiveException(folder + ": " + e.getMessage(), e);
        }
        if (notes.isEmpty()) throw new UnreadableArchiveException(folder + ": no notes of a meeting in this folder");
        return new Archive(folder.toAbsolutePath().normalize(), notes, passedOver, List.of());
    }
}
