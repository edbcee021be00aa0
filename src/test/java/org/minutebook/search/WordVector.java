package org.minutebook.search;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * A text and the words that search sees in it: {@code words.json} has one for each style of writing, which the program
 * and the script of the search page are both held to.
 */
record WordVector(String style, String text, List<Expected> words) {
    /** {@link Word}, and its stem. */
    record Expected(String text, List<String> parts, int start, int end, boolean joined, String stem) {}

    static List<WordVector> all() throws IOException {
        return new ObjectMapper()
                .readValue(Path.of("src/test/resources/words.json").toFile(), new TypeReference<>() {});
    }

    @Override
    public String toString() {
        return style;
    }
}
