package org.minutebook.search;

import java.util.Locale;

/** What a passage can be, beside notes; one passage may be several. */
public enum Kind {
    /** An item under a heading that names the agenda or a topic. */
    AGENDA,
    /** A report of what somebody did. */
    UPDATE,
    /** It holds an action item. */
    ACTION,
    /** It holds a decision. */
    DECISION,
    /** Who was there. */
    ROLL_CALL;

    /** As it is written in a query: {@code roll-call}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
