package org.minutebook.violations.minutes;

import org.minutebook.violations.book.Prints;

/** Minutes are the first stage, and the book is a later one. */
final class SeesTheBook {
    final Prints later = new Prints();
}
