package org.minutebook.site.bake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.minutebook.site.BakeException;

/**
 * The folder of a site, which changes as a whole: the new site is made beside it and takes its place by a rename, or
 * never. Beside {@code site} stand {@code .site.new-PID} while a build runs and {@code .site.old-PID} for the moment of
 * the switch; what a killed build left of them is put right by the next.
 */
public final class SiteFolder {
    /** Marks a folder that a build may replace. */
    private static final String MARK = ".minutebook";

    private static final String MARK_TEXT = "Made by Minutebook. The next build replaces this whole folder.\n";

    private final Path site;
    private final Path parent;
    private final Path fresh;
    private final Path old;

    private SiteFolder(Path site, Path parent) {
        this.site = site;
        this.parent = parent;
        this.fresh = beside(".new-", ProcessHandle.current().pid());
        this.old = beside(".old-", ProcessHandle.current().pid());
    }

    /**
     * Prepares a folder for a new site.
     *
     * @throws BakeException where something stands there that no build has made
     * @throws IOException where the file system refuses
     */
    public static SiteFolder at(Path folder) throws BakeException, IOException {
        Path absolute = folder.toAbsolutePath().normalize();
        Path parent = absolute.getParent();
        if (parent == null) throw new BakeException(folder + ": can't be replaced; name another folder");
        SiteFolder site = new SiteFolder(absolute, parent);
        site.recover();
        site.checkReplaceable(folder);
        return site;
    }

    /**
     * The new site, empty, on the same file system as the one that stands.
     *
     * @throws BakeException where none can be made
     * @throws IOException where what stands there can't be removed
     */
    public NewSite open() throws BakeException, IOException {
        delete(fresh);
        try {
            Files.createDirectories(fresh);
        } catch (IOException e) {
            throw new BakeException(site + ": no site can be made here, since " + parent
                    + " is no folder that can be written to;" + " name another folder");
        }
        return new NewSite(fresh, site);
    }

    /** Puts the new site in the old one's place. */
    public void replace() throws IOException {
        Files.writeString(fresh.resolve(MARK), MARK_TEXT);
        if (isEmptyFolder(site)) Files.delete(site);
        boolean replaces = Files.exists(site);
        if (replaces) Files.move(site, old, StandardCopyOption.ATOMIC_MOVE);
        try {
            Files.move(fresh, site, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            if (replaces) Files.move(old, site, StandardCopyOption.ATOMIC_MOVE);
            throw e;
        }
        delete(old);
    }

    /** Removes what was made of the new site; the old one stays. */
    public void abandon() throws IOException {
        delete(fresh);
    }

    private Path beside(String part, long pid) {
        return site.resolveSibling("." + site.getFileName() + part + pid);
    }

    private void checkReplaceable(Path asNamed) throws BakeException, IOException {
        if (!Files.exists(site) || isEmptyFolder(site)) return;
        if (!Files.isDirectory(site)) throw new BakeException(asNamed + ": is a file; name a folder for the site");
        if (!Files.isRegularFile(site.resolve(MARK)))
            throw new BakeException(asNamed
                    + ": holds files that Minutebook has not made and would replace; name another folder or empty it");
    }

    private static boolean isEmptyFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) return false;
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.findAny().isEmpty();
        }
    }

    private void recover() throws IOException {
        if (!Files.isDirectory(parent)) return;
        for (Path left : leftovers(".old-")) {
            if (Files.exists(site)) delete(left);
            else Files.move(left, site, StandardCopyOption.ATOMIC_MOVE);
        }
        for (Path left : leftovers(".new-")) delete(left);
    }

    /** What builds left that run no more. */
    private List<Path> leftovers(String part) throws IOException {
        String start = "." + site.getFileName() + part;
        try (Stream<Path> beside = Files.list(parent)) {
            return beside.filter(p -> pid(p.getFileName().toString(), start)
                            .filter(pid -> ProcessHandle.of(pid).isEmpty())
                            .isPresent())
                    .sorted()
                    .toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static Optional<Long> pid(String name, String start) {
        if (!name.startsWith(start)) return Optional.empty();
        String number = name.substring(start.length());
        return number.matches("\\d{1,18}") ? Optional.of(Long.parseLong(number)) : Optional.empty();
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) return;
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException e) throws IOException {
                if (e != null) throw e;
                Files.delete(directory);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
