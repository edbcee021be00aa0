package org.minutebook.book;

import java.io.Serial;

/** A line that is none of any meeting's. The message says why, and what to do. */
public final class NoSuchLineException extends Exception {
    @Serial
    private static final long serialVersionUID = 1;

    NoSuchLineException(String message) {
        super(message);
    }
}
