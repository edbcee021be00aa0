package org.minutebook.site.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.minutebook.book.Book;
import org.minutebook.book.Meeting;

/** Meetings in a few words, for feeds and other lists that are no pages. */
public final class Summaries {
    private static final int DECISIONS = 3;
    private static final int TASKS = 4;
    private static final int LENGTH = 120;

    private final Topics topics;

    private Summaries(Topics topics) {
        this.topics = topics;
    }

    public static Summaries of(Book book) {
        return new Summaries(new Topics(book.meetings()));
    }

    /** What was decided and what is to do, and then what else it was about; its title where the notes say no more. */
    public String of(Meeting meeting) {
        List<String> parts = new ArrayList<>();
        add(
                parts,
                "Decided: ",
                meeting.minutes().decisions().stream().map(d -> d.text()).toList(),
                DECISIONS);
        add(
                parts,
                "To do: ",
                meeting.tasks().stream()
                        .filter(t -> !t.item().done())
                        .map(t -> t.item().text())
                        .toList(),
                TASKS);
        List<String> matter = matter(meeting);
        if (!matter.isEmpty()) parts.add((parts.isEmpty() ? "" : "Also: ") + String.join(" · ", matter));
        return parts.isEmpty() ? meeting.title() : String.join(". ", parts);
    }

    /** At most three things that it was about, in its own words. */
    public List<String> matter(Meeting meeting) {
        List<String> own = topics.of(meeting);
        return own.isEmpty() ? topics.remarks(meeting) : own;
    }

    private static void add(List<String> parts, String label, List<String> texts, int limit) {
        if (texts.isEmpty()) return;
        String first = texts.stream()
                .limit(limit)
                .map(text -> Words.shorten(text, LENGTH).replaceAll("[\\s.;:,]+$", ""))
                .collect(Collectors.joining("; "));
        parts.add(label + first + (texts.size() > limit ? "; and " + (texts.size() - limit) + " more" : ""));
    }
}
