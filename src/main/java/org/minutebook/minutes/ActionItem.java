package org.minutebook.minutes;

import java.util.List;

/**
 * What somebody is to do after the meeting.
 *
 * @param source the line
 * @param at the line's own text
 * @param text plain, without markup and without the task's marking
 * @param kind marked as a task, or promised in prose
 * @param owners names as written, empty where nobody is named
 * @param done true where the notes say that it is done
 * @param issues addresses of the issues and pull requests that the line names
 * @param rule why it was taken
 */
public record ActionItem(
        SourceLine source,
        TextSpan at,
        String text,
        Kind kind,
        List<WrittenName> owners,
        boolean done,
        List<String> issues,
        Rule rule) {
    /** How the notes tell a task. */
    public enum Kind {
        /** Marked: TODO, ACTION, a checkbox, a bullet under "Next actions". */
        EXPLICIT,
        /** Promised or asked for in prose: "Yuvi will follow up". */
        COMMITMENT
    }

    public ActionItem {
        owners = List.copyOf(owners);
        issues = List.copyOf(issues);
    }
}
