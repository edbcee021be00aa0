package org.minutebook.reading;

import java.util.Arrays;
import org.minutebook.archive.Notes;
import org.minutebook.minutes.SourceLine;
import org.minutebook.minutes.TextSpan;

/** Which line of the source file an offset of a meeting's text stands on. */
public final class LineIndex {
    private final SourceLine first;
    private final int[] starts;

    private LineIndex(SourceLine first, int[] starts) {
        this.first = first;
        this.starts = starts;
    }

    public static LineIndex of(Notes notes) {
        String text = notes.text();
        int[] starts = new int[(int) text.chars().filter(c -> c == '\n').count() + 1];
        int n = 0;
        for (int newline = text.indexOf('\n'); newline >= 0; newline = text.indexOf('\n', newline + 1))
            starts[++n] = newline + 1;
        return new LineIndex(notes.source(), starts);
    }

    /** The line of the source file on which the offset stands. */
    public SourceLine lineOf(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        int index = found >= 0 ? found : -found - 2;
        return new SourceLine(first.file(), first.line() + index);
    }

    /**
     * A line's own text, without what ends it.
     *
     * @param text the text that this is the index of
     */
    public String textOf(SourceLine line, String text) {
        int index = line.line() - first.line();
        int end = index + 1 < starts.length ? starts[index + 1] - 1 : text.length();
        return text.substring(starts[index], end);
    }

    /** The line on which the last character of the span stands. */
    public int endLineOf(TextSpan span) {
        return lineOf(span.length() == 0 ? span.start() : span.end() - 1).line();
    }
}
