package org.minutebook.archive;

import java.util.Optional;
import org.minutebook.minutes.MeetingDate;
import org.minutebook.minutes.SourceLine;

/**
 * The notes of one meeting: a whole file, or the part of an archive file under one dated heading.
 *
 * @param source the first line: 1, or the dated heading's
 * @param series the folder that the file stands in, or the file's name where it is an archive at the top
 * @param text as decoded and repaired, lines ended by {@code \n}, front matter included; line {@code n} of it is line
 *     {@code source.line() + n - 1} of the file
 * @param namedDate the date in the file's name or in the dated heading
 * @param wholeFile false where the file holds other meetings too
 */
public record Notes(SourceLine source, String series, String text, Optional<MeetingDate> namedDate, boolean wholeFile) {
    /** The same notes as part of another series. */
    Notes inSeries(String other) {
        return new Notes(source, other, text, namedDate, wholeFile);
    }

    /** The last line of the meeting in the file. */
    public int endLine() {
        long newlines = text.chars().filter(c -> c == '\n').count();
        return source.line() + (int) newlines - (text.endsWith("\n") ? 1 : 0);
    }
}
