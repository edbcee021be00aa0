package org.minutebook.site.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.minutebook.book.Meeting;
import org.minutebook.site.MeetingWords;

/** Meetings in a few words, for feeds and other lists that are no pages. */
final class Summaries implements MeetingWords {
    private static final int DECISIONS = 3;
    private static final int TASKS = 4;
    private static final int LENGTH = 120;
    private static final Pattern END = Pattern.compile("[\\s.;:,]+$");

    private final Topics topics;
    /** By meeting: each stands in the feed of everybody who was there. */
    private final Map<String, String> summaries = new ConcurrentHashMap<>();

    Summaries(Topics topics) {
        this.topics = topics;
    }

    @Override
    public String summary(Meeting meeting) {
        return summaries.computeIfAbsent(meeting.id(), any -> summarize(meeting));
    }

    private String summarize(Meeting meeting) {
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

    @Override
    public List<String> matter(Meeting meeting) {
        List<String> own = topics.of(meeting);
        return own.isEmpty() ? topics.remarks(meeting) : own;
    }

    private static void add(List<String> parts, String label, List<String> texts, int limit) {
        if (texts.isEmpty()) return;
        String first = texts.stream()
                .limit(limit)
                .map(text -> END.matcher(Words.shorten(text, LENGTH)).replaceFirst(""))
                .collect(Collectors.joining("; "));
        parts.add(label + first + (texts.size() > limit ? "; and " + (texts.size() - limit) + " more" : ""));
    }
}
