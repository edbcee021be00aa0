package org.minutebook.archive;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.minutebook.minutes.DateOrder;
import org.minutebook.minutes.WrittenDate;

/**
 * A heading that names the day or month of a meeting: {@code ## 2024-07-17}, {@code ## Week of 1 July 2024}, {@code ##
 * 17 July 2024 - Monthly}. A heading that only mentions a date ({@code ## Release on 2024-07-17}) is none.
 *
 * @param heading the heading
 * @param written its date, which may leave out the year
 * @param ofMeeting whether words before the date say that it is a meeting's
 */
record DatedHeading(NoteLines.Heading heading, WrittenDate written, boolean ofMeeting) {
    private static final Pattern MARKUP = Pattern.compile("[*_`\\[\\]:]|\\(https?:[^)]*\\)|<[^<>]*>");
    private static final Pattern MEETING = Pattern.compile(
            "(?i)\\b(?:meetings?|minutes|notes|week|weekly|monthly|call|sync|session|stand-?up|date|agenda|report|caf[eé]|hours|cancell?ed)\\b");
    private static final int FEW_WORDS = 5;

    /** @param order how the archive writes dates of numbers */
    static Optional<DatedHeading> of(NoteLines.Heading heading, DateOrder order) {
        String words = MARKUP.matcher(heading.text()).replaceAll(" ").strip();
        List<WrittenDate> dates = WrittenDate.in(words, order);
        if (dates.isEmpty()) return Optional.empty();
        String before = words.substring(0, dates.get(0).from()).strip();
        boolean opens = before.codePoints().noneMatch(Character::isLetterOrDigit);
        boolean ofMeeting = MEETING.matcher(before).find() && before.split("\\s+").length <= FEW_WORDS;
        if (!opens && !ofMeeting) return Optional.empty();
        return Optional.of(new DatedHeading(heading, dates.get(0), ofMeeting));
    }

    int level() {
        return heading.level();
    }

    int line() {
        return heading.line();
    }

    boolean isMonth() {
        return written.day().isEmpty();
    }
}
