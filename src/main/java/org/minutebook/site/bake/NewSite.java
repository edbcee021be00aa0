package org.minutebook.site.bake;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * The folder of a site that is being made. A file that is no other than in the standing site becomes a link to that one:
 * some file systems take ten times as long for a new one, and it keeps its time, by which rsync and browsers tell what
 * has changed. Thread-safe.
 */
public final class NewSite {
    private final Path root;
    private final Path standing;
    private final Map<Path, Path> standingFolders = new ConcurrentHashMap<>();

    /**
     * @param root of the new site
     * @param standing the root of the site that stands, if any does; on the same file system
     */
    NewSite(Path root, Path standing) {
        this.root = root;
        this.standing = standing;
    }

    /** The folder. Who writes into it by other means makes new files, and changes none: it may be a link. */
    public Path root() {
        return root;
    }

    /**
     * Makes a file, and the folders above it.
     *
     * @param name relative to the root
     * @throws java.nio.file.FileAlreadyExistsException where there is such a file
     * @throws IOException where it can't be written
     */
    public void write(String name, byte[] content) throws IOException {
        Path file = root.resolve(name);
        Path folder = requireNonNull(file.getParent(), "a file of the site has a folder");
        Path before = standingFolders.get(folder);
        if (before == null) {
            Files.createDirectories(folder);
            before = standingFolder(folder);
            standingFolders.put(folder, before);
        }
        if (!isLinked(file, before.resolve(file.getFileName()), content))
            Files.write(file, content, StandardOpenOption.CREATE_NEW);
    }

    /** Links a file to an earlier one with the same content, where there is one and the file system has links. */
    private static boolean isLinked(Path file, Path earlier, byte[] content) {
        try {
            BasicFileAttributes is =
                    Files.readAttributes(earlier, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            if (!is.isRegularFile() || is.size() != content.length) return false;
            if (!Arrays.equals(Files.readAllBytes(earlier), content)) return false;
            Files.createLink(file, earlier);
            return true;
        } catch (IOException | UnsupportedOperationException e) {
            return false;
        }
    }

    /** Where the files of a folder stood before: one that is named by its content is the only one beside its name. */
    private Path standingFolder(Path folder) throws IOException {
        Path same = standing.resolve(root.relativize(folder));
        Path above = same.getParent();
        if (above == null || Files.exists(same) || !Files.isDirectory(above)) return same;
        try (Stream<Path> beside = Files.list(above)) {
            List<Path> folders = beside.filter(Files::isDirectory).limit(2).toList();
            return folders.size() == 1 ? folders.get(0) : same;
        }
    }
}
