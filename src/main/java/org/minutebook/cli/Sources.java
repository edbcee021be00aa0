package org.minutebook.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.minutebook.archive.Archive;
import org.minutebook.archive.Notes;
import org.minutebook.registry.Registry;

/**
 * All that a book is made of.
 *
 * @param archive the notes
 * @param registry what is known beforehand, the team's roster included
 */
record Sources(Archive archive, Registry registry) {
    /**
     * A name for the book that this program makes of them: the same for the same notes, registry and program, wherever
     * they stand.
     *
     * @param program the program's jar, or the folder of its classes
     * @return hexadecimal digits
     */
    String key(Path program) throws IOException {
        MessageDigest digest = sha256();
        // A record's text holds all of its values.
        for (Notes notes : archive.notes()) digest.update(notes.toString().getBytes(StandardCharsets.UTF_8));
        digest.update(registry.toString().getBytes(StandardCharsets.UTF_8));
        for (Path file : files(program)) digest.update(Files.readAllBytes(file));
        return HexFormat.of().formatHex(digest.digest(), 0, 16);
    }

    private static List<Path> files(Path program) throws IOException {
        try (Stream<Path> all = Files.walk(program)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
