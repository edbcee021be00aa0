package org.minutebook.minutes;

import java.util.Locale;

/**
 * What somebody did for the meeting: led it, or took its notes.
 *
 * @param source the line that says so
 * @param kind which part
 * @param holder the name as written
 * @param rule why it was taken
 */
public record MeetingRole(SourceLine source, Kind kind, WrittenName holder, Rule rule) {
    /** The parts that notes give to somebody. */
    public enum Kind {
        HOST,
        CHAIR,
        /** Moderators too. */
        FACILITATOR,
        /** Scribes too. */
        NOTE_TAKER;

        /** {@code note taker}. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }
}
