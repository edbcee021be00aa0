package org.minutebook.archive;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A folder of notes in a git repository.
 *
 * @param address what git clones from
 * @param folder within the repository, empty for all of it
 */
record GitSource(String address, String folder) {
    private static final Pattern ADDRESS =
            Pattern.compile("(?:https?|ssh|git|file)://.+|[\\w.-]+@[\\w.-]+:.+|.+\\.git/?(?:#.*)?");

    /** Whether a source is a git address rather than a folder. */
    static boolean isAddress(String source) {
        return ADDRESS.matcher(source).matches();
    }

    static GitSource of(String source) {
        int hash = source.indexOf('#');
        if (hash < 0) return new GitSource(source, "");
        String folder = source.substring(hash + 1).replaceAll("^/+|/+$", "");
        return new GitSource(source.substring(0, hash), folder);
    }

    /** Clones the newest commit into a folder of its own, which goes when the program ends, and reads it. */
    Archive read() throws UnreadableArchiveException {
        try {
            Path checkout = Files.createTempDirectory("minutebook-").toRealPath();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(checkout)));
            clone(checkout);
            Path root = checkout.resolve(folder).normalize();
            if (!root.startsWith(checkout)
                    || !Files.isDirectory(root)
                    || !root.toRealPath().startsWith(checkout))
                throw new UnreadableArchiveException(address + "#" + folder + ": no such folder in the repository");
            String name = folder.isEmpty() ? repositoryName() : folder.substring(folder.lastIndexOf('/') + 1);
            return NoteFiles.read(root, name, SourceLinks.of(address, root)).orUnreadable(this.toString());
        } catch (IOException e) {
            throw new UnreadableArchiveException(address + ": cannot be read: " + e.getMessage(), e);
        }
    }

    private void clone(Path checkout) throws UnreadableArchiveException {
        try {
            Git.Answer answer = Git.run(
                    checkout, List.of("clone", "--quiet", "--depth", "1", "--no-tags", "--", cloneAddress(), "."));
            if (answer.status() != 0)
                throw new UnreadableArchiveException(
                        address + ": git cannot clone it: " + reason(answer.output()) + ": check the address");
        } catch (IOException e) {
            throw new UnreadableArchiveException(
                    address
                            + ": the program git is needed to read it: install git, or clone it yourself and name the folder",
                    e);
        }
    }

    /** A path is made absolute, since git runs in the folder it clones into. */
    private String cloneAddress() {
        boolean path = !address.contains("://") && Files.exists(Path.of(address));
        return path ? Path.of(address).toAbsolutePath().toUri().toString() : address;
    }

    private String repositoryName() {
        String name = address.replaceAll("/+$", "").replaceAll("/?\\.git$", "");
        return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf(':')) + 1);
    }

    /** What git gives as the reason; advice may stand below it. */
    private static String reason(String output) {
        return output.lines()
                .filter(line -> line.startsWith("fatal: "))
                .findFirst()
                .or(() -> output.lines().findFirst())
                .orElse("it does not say why");
    }

    private static void delete(Path folder) {
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Files.delete(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path emptied, IOException e) throws IOException {
                    Files.delete(emptied);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            // A temporary folder that stays behind harms nobody.
            return;
        }
    }

    /** The source as the user wrote it. */
    @Override
    public String toString() {
        return folder.isEmpty() ? address : address + "#" + folder;
    }
}
