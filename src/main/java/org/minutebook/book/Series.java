package org.minutebook.book;

import java.util.List;

/**
 * A series of meetings.
 *
 * @param id the folder's name
 * @param title the name to show
 * @param description one sentence, or empty
 * @param meetings by date, cancelled ones too
 */
public record Series(String id, String title, String description, List<Meeting> meetings) {
    public Series {
        meetings = List.copyOf(meetings);
    }

    /** Those of the meetings that took place. */
    public List<Meeting> held() {
        return meetings.stream().filter(m -> !m.isCancelled()).toList();
    }

    /** Address of the page, relative to the site's root. */
    public String url() {
        return "meetings/" + AddressPath.of(id) + "/";
    }
}
