package org.minutebook.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.minutebook.minutes.NotUnderstood;

/**
 * A community's archive: the notes of its meetings, and what was passed over.
 *
 * @param root the folder, absolute
 * @param notes in the order of files and lines
 * @param passedOver files that are no meetings
 * @param problems files that could not be read, or only in part
 * @param links where a reader finds the notes' lines on the web, where the archive stands in a public repository
 */
public record Archive(
        Path root,
        List<Notes> notes,
        List<PassedOver> passedOver,
        List<NotUnderstood> problems,
        Optional<SourceLinks> links) {
    public Archive {
        notes = List.copyOf(notes);
        passedOver = List.copyOf(passedOver);
        problems = List.copyOf(problems);
    }

    /**
     * Reads an archive from a folder or from a git repository.
     *
     * @param source a folder, or a git address ({@code https://…}, {@code file://…}, a path that ends in {@code .git})
     *     with an optional {@code #folder} inside it
     * @throws UnreadableArchiveException where there is no such source, or it holds no notes
     */
    public static Archive read(String source) throws UnreadableArchiveException {
        if (source.isBlank())
            throw new UnreadableArchiveException("\"\" is no archive: name a folder of notes or a git address");
        return GitSource.isAddress(source) ? GitSource.of(source).read() : read(Path.of(source));
    }

    /**
     * Reads every Markdown file below a folder.
     *
     * @throws UnreadableArchiveException where the folder does not exist or holds no notes
     */
    public static Archive read(Path folder) throws UnreadableArchiveException {
        if (!Files.exists(folder))
            throw new UnreadableArchiveException(folder + ": no such folder of notes: check the path"
                    + (folder.toString().contains("#") ? ", or write file:// before that of a git repository" : ""));
        if (!Files.isDirectory(folder))
            throw new UnreadableArchiveException(folder + ": a file, not a folder of notes: name the folder it is in");
        try {
            Path root = folder.toRealPath();
            Archive archive = NoteFiles.read(root, archiveName(root), SourceLinks.ofCheckout(root));
            return archive.orUnreadable(folder.toString());
        } catch (IOException e) {
            throw new UnreadableArchiveException(folder + ": cannot be read: " + e.getMessage(), e);
        }
    }

    /** The archive, where it holds notes. */
    Archive orUnreadable(String source) throws UnreadableArchiveException {
        if (!notes.isEmpty()) return this;
        String why = !problems.isEmpty()
                ? problems.get(0).toString()
                : passedOver.isEmpty()
                        ? "no .md or .markdown file in it"
                        : passedOver.size() + " files passed over, the first is "
                                + passedOver.get(0).file() + ": "
                                + passedOver.get(0).reason();
        throw new UnreadableArchiveException(source + ": no notes of a meeting in this folder (" + why + ")");
    }

    private static String archiveName(Path root) {
        return root.getFileName() == null ? "meetings" : root.getFileName().toString();
    }
}
