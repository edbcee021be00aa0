package org.minutebook.minutes;

import java.util.Locale;

/**
 * What somebody did for the meeting: led it, or took its notes.
 *
 * @param source the line that says so
 * @param kind which part
 * @param name the holder's, as written
 * @param rule why it was taken
 */
public record MeetingRole(SourceLine source, Kind kind, WrittenName name, Rule rule) {
    /** The parts that notes give to somebody. */
    public enum Kind {
        HOST,
        CHAIR,
        /** Moderators too. */
        FACILITATOR,
        /** Scribes too. */
        NOTE_TAKER;

        /** As data files have it: {@code note-taker}. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** In words: {@code note taker}. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }
}
