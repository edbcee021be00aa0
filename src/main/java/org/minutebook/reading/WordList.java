package org.minutebook.reading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Lists of words that stand beside the classes: a line an entry, {@code #} for comments. */
public final class WordList {
    private WordList() {}

    public static List<String> read(String name) {
        try (InputStream file = WordList.class.getResourceAsStream(name)) {
            if (file == null) throw new IllegalStateException(name + " is missing from the jar");
            return new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
