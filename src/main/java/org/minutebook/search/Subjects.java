package org.minutebook.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.minutebook.book.Book;
import org.minutebook.minutes.Passage;

/**
 * What passages are about, in a line: the nearest bullet or heading above that is the meeting's own, since those that
 * many meetings have, such as "Agenda items", tell nothing, nor does one that only says who speaks; where there is none,
 * the passage's own first words.
 */
final class Subjects {
    private static final int MANY_MEETINGS = 3;
    private static final int LONGEST = 90;

    /** A shorter sentence tells too little to stand for the rest of its line. */
    private static final int SHORTEST = 30;

    private static final Pattern SENTENCE_END = Pattern.compile("[.!?](?=\\s)");

    private final Map<String, Integer> meetingsByTitle;
    private final BareNames names;

    private Subjects(Map<String, Integer> meetingsByTitle, BareNames names) {
        this.meetingsByTitle = meetingsByTitle;
        this.names = names;
    }

    static Subjects of(Book book, List<MeetingText> meetings) {
        Map<String, Integer> meetingsByTitle = new HashMap<>();
        for (MeetingText meeting : meetings) {
            Set<String> here = new HashSet<>();
            for (PassageText text : meeting.passages()) for (String title : above(text.passage())) here.add(key(title));
            here.forEach(title -> meetingsByTitle.merge(title, 1, Integer::sum));
        }
        return new Subjects(meetingsByTitle, BareNames.of(book));
    }

    String of(Passage passage) {
        return subjectAbove(passage).orElseGet(() -> firstWords(passage.text()));
    }

    private Optional<String> subjectAbove(Passage passage) {
        List<String> above = above(passage);
        for (int i = above.size() - 1; i >= 0; i--)
            if (tells(above.get(i))) return Optional.of(cut(PlainText.of(firstLine(above.get(i)))));
        return Optional.empty();
    }

    private boolean tells(String title) {
        String key = key(title);
        return !key.isEmpty()
                && meetingsByTitle.getOrDefault(key, 0) < MANY_MEETINGS
                && !names.isAll(PlainText.of(firstLine(title)));
    }

    private static List<String> above(Passage passage) {
        List<String> above = new ArrayList<>(passage.headings());
        above.addAll(passage.context());
        return above;
    }

    private static String key(String title) {
        return String.join(" ", Words.texts(title));
    }

    /** The first line; where it only says who speaks, with the next one. */
    private String firstWords(String text) {
        List<String> lines = PlainText.of(text)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        if (lines.isEmpty()) return "";
        String first = lines.get(0);
        if (lines.size() == 1 || !names.isAll(first)) return cut(first);
        return cut(
                first + (Character.isLetterOrDigit(first.codePointBefore(first.length())) ? ": " : " ") + lines.get(1));
    }

    private static String firstLine(String text) {
        return text.strip().lines().findFirst().orElse("").strip();
    }

    /** The line as it is, or up to the end of a sentence or, failing that, of a word. */
    private static String cut(String line) {
        if (line.length() <= LONGEST) return line;
        int sentence = SENTENCE_END
                .matcher(line.substring(0, LONGEST + 1))
                .results()
                .mapToInt(MatchResult::end)
                .max()
                .orElse(0);
        if (sentence >= SHORTEST) return line.substring(0, sentence);
        int end = line.lastIndexOf(' ', LONGEST);
        if (end < SHORTEST) end = LONGEST - (Character.isHighSurrogate(line.charAt(LONGEST - 1)) ? 1 : 0);
        return line.substring(0, end).strip() + "…";
    }
}
