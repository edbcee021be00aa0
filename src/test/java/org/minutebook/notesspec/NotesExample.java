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
 * @param number its section and its place there, as written before it
 * @param files the text of each file of the archive, the one that most facts stand in first
 * @param facts the facts as written, line by line
 */
record NotesExample(String spec, int line, ExampleNumber number, Map<String, String> files, List<String> facts) {
    /** {@code 3.2}: the second example of the third section. */
    record ExampleNumber(int section, int place) implements Comparable<ExampleNumber> {
        static ExampleNumber of(String section, String place) {
            return new ExampleNumber(Integer.parseInt(section), Integer.parseInt(place));
        }

        @Override
        public int compareTo(ExampleNumber other) {
            int bySection = Integer.compare(section, other.section);
            return bySection != 0 ? bySection : Integer.compare(place, other.place);
        }

        @Override
        public String toString() {
            return section + "." + place;
        }
    }

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
