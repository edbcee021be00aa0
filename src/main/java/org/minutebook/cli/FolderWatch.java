package org.minutebook.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Waits for changes below some folders, by looking at sizes and times again and again. The JDK's own watch service
 * looks no deeper than one folder, waits ten seconds on macOS, and tells nothing of network drives. Not thread-safe.
 */
final class FolderWatch {
    private static final Duration PAUSE = Duration.ofMillis(200);
    /** A large archive takes longer to look through: never more than a twentieth of the time. */
    private static final int REST = 20;

    private final List<Path> roots;
    private Map<Path, Stamp> seen;

    private record Stamp(long size, FileTime time) {}

    private FolderWatch(List<Path> roots) {
        this.roots = roots;
        this.seen = look();
    }

    /** Watches from now on. Files and folders that do not exist may come later. */
    static FolderWatch of(List<Path> roots) {
        return new FolderWatch(List.copyOf(roots));
    }

    /**
     * Waits until something has changed since the last call, and nothing has since a moment ago.
     *
     * @return false where the thread is interrupted
     */
    boolean awaitChange() {
        boolean changed = false;
        while (true) {
            long start = System.nanoTime();
            Map<Path, Stamp> now = look();
            boolean same = now.equals(seen);
            seen = now;
            if (changed && same) return true;
            changed |= !same;
            Duration took = Duration.ofNanos(System.nanoTime() - start);
            try {
                Thread.sleep(PAUSE.plus(took.multipliedBy(REST)).toMillis());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
    }

    private Map<Path, Stamp> look() {
        Map<Path, Stamp> stamps = new HashMap<>();
        for (Path root : roots) {
            if (!Files.exists(root)) continue;
            try (Stream<Path> files = Files.find(root, Integer.MAX_VALUE, (file, a) -> a.isRegularFile())) {
                files.forEach(file -> stamps.put(file, stamp(file)));
            } catch (IOException | UncheckedIOException e) {
                // A folder that went away while it was looked at: the next look sees what is left.
                stamps.put(root, new Stamp(-1, FileTime.fromMillis(0)));
            }
        }
        return stamps;
    }

    private static Stamp stamp(Path file) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return new Stamp(attributes.size(), attributes.lastModifiedTime());
        } catch (IOException e) {
            return new Stamp(-1, FileTime.fromMillis(0));
        }
    }
}
