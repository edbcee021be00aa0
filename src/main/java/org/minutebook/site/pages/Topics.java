package org.minutebook.site.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.minutebook.book.Meeting;
import org.minutebook.book.Series;
import org.minutebook.minutes.Passage;
import org.minutebook.minutes.WrittenName;

/**
 * What a meeting was about, in its own words. Notes start from a template, so most headings and titles are the same in
 * every meeting; what tells a meeting apart are the words that no or few others share, and of these the ones that most
 * lines stand under.
 */
final class Topics {
    private static final int SHOWN = 3;
    private static final int LENGTH = 70;
    /** A passage shorter than this is a remark, not a topic. */
    private static final int LINES = 3;
    /** Words that this many meetings share are the template's, or a custom's. */
    private static final int COMMON = 3;

    /** Before the topic of a part of the meeting, which says only that it is one. */
    private static final Pattern PART = Pattern.compile(
            "^(?:notes (?:for|from|of) )?(?:breakout|main) (?:room|group|session)(?: discussion)?(?:\\s+\\w\\b)?\\s*[:\u2013-]?\\s+(?!and\\b)(?=\\S)",
            Pattern.CASE_INSENSITIVE);

    /** Before the topic of notes that have a heading of their own. */
    private static final Pattern NOTES_FOR =
            Pattern.compile("^(?:notes|minutes) (?:for|from|of|on)\\s+(?=\\S)", Pattern.CASE_INSENSITIVE);

    private static final Pattern MONTH_OR_DAY = Pattern.compile(
            "(?=[adfjmnostw])\\b(?:(?:jan|febr?|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)(?:uary|ch|il|ust|ember|ober)?"
                    + "|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\\b");

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");

    /** Words that name a part of a meeting, and so no topic of one. */
    private static final Set<String> FRAME = Set.of(
            "a",
            "action",
            "actions",
            "add",
            "agenda",
            "and",
            "announcements",
            "any",
            "aob",
            "apologies",
            "arising",
            "attendees",
            "attending",
            "breakout",
            "breakouts",
            "business",
            "call",
            "check",
            "date",
            "decisions",
            "discussion",
            "discussions",
            "do",
            "follow",
            "for",
            "future",
            "general",
            "group",
            "groups",
            "here",
            "in",
            "intro",
            "introduction",
            "introductions",
            "intros",
            "is",
            "item",
            "items",
            "last",
            "location",
            "main",
            "matters",
            "meeting",
            "minutes",
            "new",
            "news",
            "next",
            "notes",
            "notetaker",
            "of",
            "old",
            "other",
            "participants",
            "place",
            "please",
            "possible",
            "present",
            "previous",
            "question",
            "questions",
            "regrets",
            "report",
            "reports",
            "review",
            "roll",
            "room",
            "rooms",
            "session",
            "sessions",
            "status",
            "steps",
            "suggestion",
            "suggestions",
            "task",
            "tasks",
            "the",
            "time",
            "times",
            "to",
            "todo",
            "todos",
            "topic",
            "topics",
            "up",
            "update",
            "updates",
            "ups",
            "welcome",
            "who",
            "your",
            "yours");

    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");

    /** How many meetings have these words. */
    private final Map<String, Integer> meetings = new HashMap<>();

    private final Map<String, List<String>> ofMeeting;

    Topics(List<Meeting> meetings) {
        for (Meeting meeting : meetings) {
            Set<String> seen = new HashSet<>();
            seen.add(key(meeting.title()));
            meeting.minutes().passages().forEach(p -> seen.add(key(firstLine(p))));
            seen.forEach(words -> this.meetings.merge(words, 1, Integer::sum));
        }
        ofMeeting = meetings.parallelStream().collect(Collectors.toUnmodifiableMap(Meeting::id, this::find));
    }

    /** Whether a title says no more than the series and the date. */
    static boolean repeats(String title, Series series) {
        String key = key(title);
        return key.isEmpty() || key.equals(key(series.title())) || key.equals(key(series.id()));
    }

    /** The notes' title where it is the meeting's own. */
    Optional<String> title(Meeting meeting) {
        return Optional.of(meeting.title()).filter(this::isOwn);
    }

    /** At most three, in the order of the notes: headings where there are any, else passages. */
    List<String> of(Meeting meeting) {
        return ofMeeting.get(meeting.id());
    }

    private List<String> find(Meeting meeting) {
        List<Candidate> headings = headings(meeting);
        return heaviest(headings.isEmpty() ? passages(meeting, LINES) : headings, meeting);
    }

    /** The meeting's own remarks, where {@link #of} finds none that many lines stand under. */
    List<String> remarks(Meeting meeting) {
        return heaviest(passages(meeting, 1), meeting);
    }

    private static List<String> heaviest(List<Candidate> all, Meeting meeting) {
        Set<String> names = names(meeting);
        List<Candidate> candidates = all.stream()
                .filter(c -> !names.contains(PlainLine.matter(c.words(), List.of(), List.of())))
                .toList();
        Set<Candidate> heaviest = new HashSet<>(candidates.stream()
                .sorted(Comparator.comparingInt(Candidate::lines).reversed())
                .limit(SHOWN)
                .toList());
        return candidates.stream()
                .filter(heaviest::contains)
                .map(Candidate::words)
                .toList();
    }

    private List<Candidate> headings(Meeting meeting) {
        List<Candidate> candidates = new ArrayList<>();
        List<Passage> passages = meeting.minutes().passages();
        for (int i = 0; i < passages.size(); i++) {
            if (passages.get(i).kind() != Passage.Kind.HEADING) continue;
            int end = i + 1;
            if (end < passages.size() && passages.get(end).kind() == Passage.Kind.ROLL_CALL) continue;
            while (end < passages.size() && passages.get(end).kind() != Passage.Kind.HEADING) end++;
            add(candidates, meeting, passages.get(i), passages.get(end - 1).endLine(), LINES);
        }
        return candidates;
    }

    private List<Candidate> passages(Meeting meeting, int least) {
        List<Candidate> candidates = new ArrayList<>();
        for (Passage passage : meeting.minutes().passages())
            if (passage.kind() == Passage.Kind.NOTES) add(candidates, meeting, passage, passage.endLine(), least);
        return candidates;
    }

    private void add(List<Candidate> candidates, Meeting meeting, Passage passage, int endLine, int least) {
        String words = firstLine(passage);
        String matter = PlainLine.matter(PlainLine.of(words), speakers(meeting, passage), named(meeting, passage));
        int lines = endLine - passage.source().line() + 1;
        if (lines >= least && isOwn(words) && isOwn(matter) && !words.equals(meeting.title()))
            candidates.add(new Candidate(candidates.size(), Words.shorten(matter, LENGTH), lines));
    }

    /** The names that the passage's first line is credited to, as written. */
    static List<String> speakers(Meeting meeting, Passage passage) {
        return meeting.minutes().statements().stream()
                .filter(s -> s.source().equals(passage.source()))
                .flatMap(s -> s.speakers().stream())
                .map(WrittenName::text)
                .toList();
    }

    /** Whom the passage's first line names, as written. */
    static List<String> named(Meeting meeting, Passage passage) {
        String text = meeting.notes().notes().text();
        return meeting.mentions().stream()
                .filter(m -> m.source().equals(passage.source()))
                .map(m -> text.substring(m.at().start(), m.at().end()))
                .toList();
    }

    /** Names as the meeting writes them: one that stands alone says who spoke, not of what. */
    private static Set<String> names(Meeting meeting) {
        Set<String> names = new HashSet<>();
        meeting.attendees().forEach(a -> names.add(a.entry().name().text()));
        meeting.minutes().statements().forEach(s -> s.speakers().forEach(name -> names.add(name.text())));
        return names;
    }

    private boolean isOwn(String words) {
        String key = key(words);
        return !key.isEmpty() && !FRAME.containsAll(List.of(key.split(" "))) && meetings.getOrDefault(key, 0) < COMMON;
    }

    private static String firstLine(Passage passage) {
        int newline = passage.text().indexOf('\n');
        String line = newline < 0 ? passage.text() : passage.text().substring(0, newline);
        String words = ADDRESS.matcher(line).replaceAll("").strip();
        return NOTES_FOR.matcher(PART.matcher(words).replaceFirst("")).replaceFirst("");
    }

    /** Letters only, without the names of months and days, which tell nothing that the date does not. */
    private static String key(String words) {
        String undated = MONTH_OR_DAY.matcher(words.toLowerCase(Locale.ROOT)).replaceAll(" ");
        return NO_LETTERS.matcher(undated).replaceAll(" ").strip();
    }

    private record Candidate(int order, String words, int lines) {}
}
