package org.minutebook.book.accuracy;

import java.text.Normalizer;
import java.util.Locale;
import org.minutebook.book.Attendance;

/**
 * An entry of a roll call, as it is compared.
 *
 * @param line its line
 * @param name folded
 */
record Signed(int line, String name) {
    static Signed of(int line, String name) {
        return new Signed(line, fold(name));
    }

    static Signed of(Attendance attendance) {
        return of(attendance.entry().source().line(), attendance.entry().name().text());
    }

    /** Without marks, case and punctuation. */
    static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}_]+", " ")
                .strip();
    }

    static String handle(String text) {
        return text.replaceFirst("^@+", "").toLowerCase(Locale.ROOT);
    }
}
