package org.minutebook.minutes;

import java.util.Locale;

/** What the readers take out of notes. */
public enum FactKind {
    SERIES,
    DATE,
    TIME,
    TITLE,
    /** That the meeting did not take place. */
    CANCELLED,
    ATTENDEE,
    REGRETS,
    STATEMENT,
    ACTION_ITEM,
    DECISION,
    /** Of a person in the meeting. */
    ROLE,
    PROJECT,
    /** A name in passing. */
    MENTION;

    /** {@code action item}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
