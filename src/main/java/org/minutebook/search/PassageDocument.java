package org.minutebook.search;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.minutebook.book.Meeting;
import org.minutebook.minutes.Passage;

/**
 * A passage as it goes into the index.
 *
 * @param meeting the meeting
 * @param passage the passage
 * @param about what it is about, in a line
 * @param speakers ids of those who speak in it, in order
 * @param people ids of everybody who speaks in it or is named, sorted
 * @param projects ids of the repositories that it speaks of, sorted
 * @param kinds what can be filtered on
 * @param words the words of each field, in order
 * @param weight how much its hits count: {@link Weights}
 */
record PassageDocument(
        Meeting meeting,
        Passage passage,
        String about,
        List<String> speakers,
        Set<String> people,
        Set<String> projects,
        Set<Kind> kinds,
        Map<Field, List<String>> words,
        float weight) {
    PassageDocument {
        speakers = List.copyOf(speakers);
        kinds = kinds.isEmpty() ? Set.of() : EnumSet.copyOf(kinds);
        words = new EnumMap<>(words);
    }

    /** The weight as a browser has it. */
    int sixteenths() {
        return (int) (16 * weight);
    }
}
