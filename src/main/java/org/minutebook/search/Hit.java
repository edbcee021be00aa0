package org.minutebook.search;

import java.util.Optional;
import org.minutebook.minutes.MeetingDate;
import org.minutebook.minutes.SourceLine;

/**
 * A passage that a query found.
 *
 * @param document number of the passage in the index: the same in a browser
 * @param source its first line
 * @param endLine its last line
 * @param date of the meeting
 * @param series of the meeting
 * @param title of the meeting
 * @param url address of the passage, relative to the site's root
 * @param score the higher, the better
 * @param snippet what of the passage to show
 */
public record Hit(
        int document,
        SourceLine source,
        int endLine,
        Optional<MeetingDate> date,
        String series,
        String title,
        String url,
        float score,
        String snippet) {}
