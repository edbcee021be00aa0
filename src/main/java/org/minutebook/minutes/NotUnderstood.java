package org.minutebook.minutes;

/**
 * What a reader saw and could not take in: shown as it was written and listed by {@code check}.
 *
 * @param source the line
 * @param message what is unclear, with the value, and what to do about it
 */
public record NotUnderstood(SourceLine source, String message) implements Comparable<NotUnderstood> {
    @Override
    public int compareTo(NotUnderstood other) {
        int byLine = source.compareTo(other.source);
        return byLine != 0 ? byLine : message.compareTo(other.message);
    }

    /** {@code file:line: message}. */
    @Override
    public String toString() {
        return source + ": " + message;
    }
}
