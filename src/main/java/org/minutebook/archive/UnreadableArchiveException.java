package org.minutebook.archive;

/**
 * Nothing can be read from the source: it does not exist, is no folder, or holds no notes. The message names it and
 * says what to do.
 */
public final class UnreadableArchiveException extends Exception {
    private static final long serialVersionUID = 1;

    public UnreadableArchiveException(String message) {
        super(message);
    }

    public UnreadableArchiveException(String message, Throwable cause) {
        super(message, cause);
    }
}
