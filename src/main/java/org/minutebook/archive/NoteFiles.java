package org.minutebook.archive;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.minutebook.minutes.DateOrder;
import org.minutebook.minutes.NotUnderstood;
import org.minutebook.minutes.SourceLine;

/**
 * Finds the Markdown files below a folder and reads each into its meetings. Hidden folders, and those of tools, are not
 * looked into; symbolic links are not followed, so that no loop, no file read twice and no file from outside comes in.
 */
final class NoteFiles extends SimpleFileVisitor<Path> {
    private static final Set<String> FOLDERS_OF_TOOLS = Set.of("node_modules", "_build");

    private final Path root;
    private final List<Path> files = new ArrayList<>();
    private final Map<String, String> texts = new LinkedHashMap<>();
    private final List<Notes> notes = new ArrayList<>();
    private final List<PassedOver> passedOver = new ArrayList<>();
    private final List<NotUnderstood> problems = new ArrayList<>();

    private NoteFiles(Path root) {
        this.root = root;
    }

    /** @param archiveName the series of files that stand in no folder */
    static Archive read(Path root, String archiveName, Optional<SourceLinks> links) throws IOException {
        NoteFiles found = new NoteFiles(root);
        Files.walkFileTree(root, found);
        found.files.sort(Comparator.comparing(found::name));
        found.files.forEach(found::read);
        found.split(archiveName);
        found.passedOver.sort(Comparator.comparing(PassedOver::file));
        found.problems.sort(Comparator.naturalOrder());
        return new Archive(
                root,
                SeriesNames.unified(LabelledSeries.in(found.notes, archiveName)),
                found.passedOver,
                found.problems,
                links);
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        String name = folder.getFileName() == null ? "" : folder.getFileName().toString();
        boolean skip = !folder.equals(root) && (name.startsWith(".") || FOLDERS_OF_TOOLS.contains(name));
        return skip ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        boolean markdown = NotePath.isMarkdown(file.getFileName().toString());
        if (attributes.isSymbolicLink()) {
            if (markdown || Files.isDirectory(file))
                passedOver.add(new PassedOver(name(file), "a symbolic link: links are not followed"));
        } else if (markdown && attributes.isRegularFile()) {
            files.add(file);
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
        problems.add(unreadable(file, e));
        return FileVisitResult.CONTINUE;
    }

    private void read(Path file) {
        String name = name(file);
        try {
            Optional<TextDecoder.Decoded> decoded = TextDecoder.decode(Files.readAllBytes(file));
            if (decoded.isEmpty()) {
                passedOver.add(new PassedOver(name, "no text: it has NUL bytes"));
                return;
            }
            decoded.get()
                    .firstForeignLine()
                    .ifPresent(line -> problems.add(new NotUnderstood(
                            new SourceLine(name, line), "not UTF-8, read as windows-1252: save the file as UTF-8")));
            texts.put(name, decoded.get().text());
        } catch (IOException e) {
            problems.add(unreadable(file, e));
        }
    }

    private void split(String archiveName) {
        MeetingSplitter splitter = new MeetingSplitter(archiveName, DateOrder.of(texts.values().stream()));
        List<String> names = List.copyOf(texts.keySet());
        List<MeetingSplitter.Split> splits = names.parallelStream()
                .map(name -> splitter.split(name, texts.get(name)))
                .toList();
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            MeetingSplitter.Split split = splits.get(i);
            notes.addAll(split.notes());
            problems.addAll(split.problems());
            split.passedOver().ifPresent(reason -> passedOver.add(new PassedOver(name, reason)));
        }
    }

    private NotUnderstood unreadable(Path file, IOException e) {
        String why = e instanceof AccessDeniedException ? "permission denied" : String.valueOf(e.getMessage());
        return new NotUnderstood(
                new SourceLine(name(file), 1), "cannot be read (" + why + "): let everybody read it, or take it away");
    }

    private String name(Path file) {
        return root.relativize(file).toString().replace('\\', '/');
    }
}
