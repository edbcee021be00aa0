package org.minutebook.site;

import java.util.List;

/** A site could not be baked. The site that stood before still stands. */
public final class BakeException extends Exception {
    private static final long serialVersionUID = 1;

    private final List<String> problems;

    /** @param problems what is wrong, a line each, with file and line where there is one; at least one */
    public BakeException(List<String> problems) {
        super(String.join("\n", problems));
        this.problems = List.copyOf(problems);
    }

    public BakeException(String problem) {
        this(List.of(problem));
    }

    /** What is wrong, a line each. */
    public List<String> problems() {
        return problems;
    }
}
