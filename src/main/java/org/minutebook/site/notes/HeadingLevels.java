package org.minutebook.site.notes;

import java.util.ArrayDeque;
import java.util.Deque;

/** Levels of headings under a page's own {@code h1}: as deep as they are nested, so that none is left out. */
final class HeadingLevels {
    private static final int DEEPEST = 6;

    private final Deque<Integer> open = new ArrayDeque<>();

    /** The level to show the next heading at, which the notes have at the given level. */
    int next(int asWritten) {
        while (!open.isEmpty() && open.peek() >= asWritten) open.pop();
        open.push(asWritten);
        return Math.min(1 + open.size(), DEEPEST);
    }
}
