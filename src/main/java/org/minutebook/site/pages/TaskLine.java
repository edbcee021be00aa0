package org.minutebook.site.pages;

import java.util.List;

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
 * @param earlier where meetings before wrote it down already, the first one first
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
        List<Earlier> earlier) {
    /**
     * Where a carried action item was seen before.
     *
     * @param date the meeting's
     * @param url the passage
     */
    public record Earlier(DateWords date, String url) {}

    public TaskLine {
        earlier = List.copyOf(earlier);
        issues = List.copyOf(issues);
        owners = List.copyOf(owners);
    }
}
