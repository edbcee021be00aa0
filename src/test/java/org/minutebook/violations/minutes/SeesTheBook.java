package org.minutebook.violations.minutes;

import org.minutebook.violations.book.Prints;

/** Minutes are the first stage, and the book is a later one. */
final class SeesTheBook {
    private final Prints later = new Prints();

    @Override
    public String toString() {
        return later.toString();
    }
}
