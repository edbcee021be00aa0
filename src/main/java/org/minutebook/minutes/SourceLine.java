package org.minutebook.minutes;

import java.util.Comparator;

/**
 * A line of a source file: where a fact stands.
 *
 * @param file path relative to the archive's root, with {@code /} between its parts
 * @param line 1-based line of the file as it is stored
 */
public record SourceLine(String file, int line) implements Comparable<SourceLine> {
    private static final Comparator<SourceLine> ORDER =
            Comparator.comparing(SourceLine::file).thenComparingInt(SourceLine::line);

    /** @throws IllegalArgumentException where the line is below 1 */
    public SourceLine {
        if (line < 1) throw new IllegalArgumentException("line " + line + " of " + file + " must be >= 1");
    }

    @Override
    public int compareTo(SourceLine other) {
        return ORDER.compare(this, other);
    }

    /** {@code file:line}, as compilers write it. */
    @Override
    public String toString() {
        return file + ":" + line;
    }
}
