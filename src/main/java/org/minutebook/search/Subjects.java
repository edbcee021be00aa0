package org.minutebook.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.minutebook.minutes.Passage;

/**
 * What passages are about, in a line: the nearest bullet or heading above that is the meeting's own, since those that
 * many meetings have, such as "Agenda items", tell nothing; where there is none, the passage's own first words.
 */
final class Subjects {
    private static final int MANY_MEETINGS = 3;
    private static final int LONGEST = 90;

    private final Map<String, Integer> meetingsByTitle;

    private Subjects(Map<String, Integer> meetingsByTitle) {
        this.meetingsByTitle = meetingsByTitle;
    }

    static Subjects of(List<MeetingText> meetings) {
        Map<String, Integer> meetingsByTitle = new HashMap<>();
        for (MeetingText meeting : meetings) {
            Set<String> here = new HashSet<>();
            for (PassageText text : meeting.passages()) for (String title : above(text.passage())) here.add(key(title));
            here.forEach(title -> meetingsByTitle.merge(title, 1, Integer::sum));
        }
        return new Subjects(meetingsByTitle);
    }

    String of(Passage passage) {
        return subjectAbove(passage).orElseGet(() -> firstWords(passage.text()));
    }

    private Optional<String> subjectAbove(Passage passage) {
        List<String> above = above(passage);
        for (int i = above.size() - 1; i >= 0; i--)
            if (tells(above.get(i))) return Optional.of(firstWords(above.get(i)));
        return Optional.empty();
    }

    private boolean tells(String title) {
        String key = key(title);
        return !key.isEmpty() && meetingsByTitle.getOrDefault(key, 0) < MANY_MEETINGS;
    }

    private static List<String> above(Passage passage) {
        List<String> above = new ArrayList<>(passage.headings());
        above.addAll(passage.context());
        return above;
    }

    private static String key(String title) {
        return String.join(" ", Words.texts(title));
    }

    /** The first line, whole or cut at the end of a word. */
    private static String firstWords(String text) {
        String line = text.strip().lines().findFirst().orElse("").strip();
        if (line.length() <= LONGEST) return line;
        int end = line.lastIndexOf(' ', LONGEST);
        if (end < LONGEST / 2) end = LONGEST - (Character.isHighSurrogate(line.charAt(LONGEST - 1)) ? 1 : 0);
        return line.substring(0, end).strip() + "…";
    }
}
