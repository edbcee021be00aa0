package org.minutebook.minutes;

/**
 * A stretch of a meeting's notes, in UTF-16 code units of {@link org.minutebook.minutes.Minutes the notes'} text.
 *
 * @param start first unit
 * @param end unit after the last
 */
public record TextSpan(int start, int end) {
    /** @throws IllegalArgumentException where the span is negative or ends before it starts */
    public TextSpan {
        if (start < 0 || end < start) throw new IllegalArgumentException("span " + start + ".." + end);
    }

    public int length() {
        return end - start;
    }

    public boolean contains(TextSpan other) {
        return start <= other.start && other.end <= end;
    }

    public boolean overlaps(TextSpan other) {
        return start < other.end && other.start < end;
    }
}
