package org.minutebook.reading;

import java.util.Optional;
import org.minutebook.minutes.MeetingDate;
import org.minutebook.minutes.Rule;
import org.minutebook.minutes.SourceLine;
import org.minutebook.minutes.WrittenDate;

/**
 * A place in the head of the notes that tells the meeting's date.
 *
 * @param kind how plainly it does
 * @param date the date as written
 * @param source the line
 */
record DateEvidence(Kind kind, WrittenDate date, SourceLine source) {
    /** How plainly a line tells the meeting's date, the plainest first. */
    enum Kind {
        /** {@code Date: 17 July 2024}. */
        LABEL("date-label", "a label such as 'Date:'"),
        /** A link to a page that converts the meeting's time to the reader's zone. */
        CONVERTER("date-converter", "a link to a page that converts the meeting's time"),
        FRONT_MATTER("date-front-matter", "the front matter's date"),
        TITLE("date-title", "the title tells the date"),
        /** A line that has little but the date. */
        ALONE("date-alone", "a line that has little but the date"),
        /** {@code The meeting took place on 17 July 2024}. */
        SAID("date-said", "a sentence says when the meeting took place"),
        /** A label that is of the meeting's date at second hand: {@code Opening date: …}. */
        OTHER_LABEL("date-other-label", "a label of another date of the meeting");

        private final String rule;
        private final String why;

        Kind(String rule, String why) {
            this.rule = rule;
            this.why = why;
        }

        /** Whether it may well be of something else: where the name tells a date, it wins. */
        boolean isSecondHand() {
            return this == FRONT_MATTER || this == SAID || this == OTHER_LABEL;
        }

        Rule rule() {
            return new Rule(rule, why);
        }
    }

    /** The date in the year that the place itself tells, else in the other. */
    Optional<MeetingDate> in(Optional<Integer> otherYear) {
        return date.in(otherYear);
    }

    boolean tellsDay() {
        return date.day().isPresent();
    }
}
