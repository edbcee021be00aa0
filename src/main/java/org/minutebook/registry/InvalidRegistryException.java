package org.minutebook.registry;

/** A registry file can't be used: the message names file, line and value, and says what to do. */
public final class InvalidRegistryException extends Exception {
    private static final long serialVersionUID = 1;

    InvalidRegistryException(String message) {
        super(message);
    }

    InvalidRegistryException(String message, Throwable cause) {
        super(message, cause);
    }
}
