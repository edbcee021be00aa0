package org.minutebook.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.minutebook.search.Searcher;

/**
 * Indexes of earlier searches, a folder each. It only saves time: whatever is missing, broken or can't be written, the
 * answer is the same. Programs that run at the same time may share it, since a folder appears when it is whole.
 *
 * @param folder holds the indexes, and nothing else; need not be there
 */
record IndexCache(Path folder) {
    /** How many indexes stay: of as many archives, or of one that changes. */
    static final int MOST = 4;

    /** What nobody has finished by then is left of a search that was stopped. */
    private static final Duration LONGEST_WORK = Duration.ofHours(1);

    private static final String UNFINISHED = "unfinished-";

    /** The index of that name, where it is there and whole. */
    Optional<Searcher> find(String key) {
        try {
            return Optional.of(Searcher.load(folder.resolve(key)));
        } catch (IOException | RuntimeException e) {
            // Lucene reads files that another program has written in good faith, and stumbles over them in many ways.
            return Optional.empty();
        }
    }

    /** Keeps an index for later, in the place of a broken one, and lets go of the oldest. */
    void keep(String key, Searcher searcher) {
        try {
            Files.createDirectories(folder);
            Path place = folder.resolve(key);
            Path made = Files.createTempDirectory(folder, UNFINISHED);
            try {
                searcher.save(made);
                remove(place);
                Files.move(made, place, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                delete(made);
            }
            prune(place);
        } catch (IOException | UncheckedIOException e) {
            // A folder that can't be written, a full disk, or another search that kept the same just now.
            return;
        }
    }

    private void prune(Path newest) throws IOException {
        Map<Boolean, List<Path>> others;
        try (Stream<Path> all = Files.list(folder)) {
            others = all.filter(index -> !index.equals(newest))
                    .sorted(Comparator.comparing(IndexCache::made).reversed())
                    .collect(Collectors.partitioningBy(IndexCache::isUnfinished));
        }
        List<Path> whole = others.get(false);
        for (Path old : whole.subList(Math.min(MOST - 1, whole.size()), whole.size())) remove(old);
        Instant abandoned = made(newest).toInstant().minus(LONGEST_WORK);
        for (Path unfinished : others.get(true))
            if (made(unfinished).toInstant().isBefore(abandoned)) delete(unfinished);
    }

    private static boolean isUnfinished(Path index) {
        return index.getFileName().toString().startsWith(UNFINISHED);
    }

    private static FileTime made(Path index) {
        try {
            return Files.getLastModifiedTime(index);
        } catch (IOException e) {
            // Another search has just let go of it.
            return FileTime.fromMillis(0);
        }
    }

    /** Takes an index out of the way at once, so that no search finds a part of it. */
    private void remove(Path index) throws IOException {
        Path aside = Files.createTempDirectory(folder, UNFINISHED);
        try {
            Files.move(index, aside, StandardCopyOption.ATOMIC_MOVE);
        } catch (NoSuchFileException e) {
            // There is none, or another search was quicker.
        } finally {
            delete(aside);
        }
    }

    private static void delete(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.sorted(Comparator.reverseOrder()).toList();
        } catch (NoSuchFileException e) {
            return;
        }
        for (Path file : files) Files.deleteIfExists(file);
    }
}
