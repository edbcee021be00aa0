package org.minutebook.notesspec;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A numbered example of the notes spec: notes, and facts that are to be taken out of them.
 *
 * @param spec the spec's file
 * @param line the line of the spec at which the example starts
 * @param number counted from 1 within the spec's file
 * @param section the heading above it
 * @param files the text of each file of the archive, the one that most facts stand in first
 * @param facts the facts as written, line by line
 */
record NotesExample(String spec, int line, int number, String section, Map<String, String> files, List<String> facts) {
    NotesExample {
        files = Collections.unmodifiableMap(new LinkedHashMap<>(files));
        facts = List.copyOf(facts);
    }

    String firstFile() {
        return files.keySet().iterator().next();
    }

    /** The example's files with their lines numbered, as a failure shows them. */
    String numbered() {
        StringBuilder shown = new StringBuilder();
        files.forEach((file, text) -> {
            shown.append(file).append('\n');
            int n = 0;
            for (String line : text.split("\n")) shown.append("%4d  %s%n".formatted(++n, line));
        });
        return shown.toString();
    }
}
