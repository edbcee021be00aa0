package org.minutebook.site.pages;

import java.util.List;
import java.util.Optional;

/**
 * An action item in a list.
 *
 * @param text plain
 * @param url the passage
 * @param date the meeting's
 * @param series the meeting's
 * @param owners the people who are to do it; empty where nobody known is named
 * @param done whether the notes say that it is done
 * @param marked whether the notes mark it as a task; else it is a promise in prose
 * @param issues the issues and pull requests that it names, addresses on the web
 * @param since where it was first seen, if later meetings carried it on
 */
public record TaskLine(
        String text,
        String url,
        DateWords date,
        Link series,
        List<Link> owners,
        boolean done,
        boolean marked,
        List<Link> issues,
        Optional<Since> since) {
    /**
     * Where a carried action item was first seen.
     *
     * @param date the meeting's
     * @param url the passage
     */
    public record Since(DateWords date, String url) {}

    public TaskLine {
        issues = List.copyOf(issues);
        owners = List.copyOf(owners);
    }
}
