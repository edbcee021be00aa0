package org.minutebook.minutes;

import java.util.List;

/**
 * A passage of a meeting that can be linked to and found: a heading, an agenda item or a top-level bullet with its
 * children, a paragraph.
 *
 * @param fragment the address within the meeting's page, made from the passage's own words
 * @param source its first line
 * @param endLine its last line, children included
 * @param at its text, children included
 * @param headings the headings above it, outermost first, the meeting's own title left out
 * @param context the words of the bullets above it, outermost first
 * @param kind what it is
 * @param text plain text, children included, a line for each block
 */
public record Passage(
        String fragment,
        SourceLine source,
        int endLine,
        TextSpan at,
        List<String> headings,
        List<String> context,
        Kind kind,
        String text) {
    /** What a passage is. */
    public enum Kind {
        /** A heading: linked to, not searched by itself. */
        HEADING,
        /** The roll call's entries. */
        ROLL_CALL,
        /** Everything else. */
        NOTES
    }

    public Passage {
        headings = List.copyOf(headings);
        context = List.copyOf(context);
    }
}
