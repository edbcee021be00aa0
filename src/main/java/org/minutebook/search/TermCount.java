package org.minutebook.search;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.minutebook.minutes.MeetingDate;

/** How often a term stands in an archive, and how it is written. Counts up while the archive is read. */
final class TermCount {
    private static final double NAMED = 0.6;

    private final Map<String, Integer> spellings = new TreeMap<>();
    private int lines;
    private int meetings;
    private int lastMeeting = -1;
    private int titled;
    private int lastTitled = -1;
    private int named;
    private int tellsCase;
    private long firstDay = Long.MAX_VALUE;
    private long lastDay = Long.MIN_VALUE;

    /** @param meeting number of the meeting; all lines of one come together */
    void add(TermUse use, int meeting, Optional<MeetingDate> date, boolean inTitle) {
        spellings.merge(use.spelling(), 1, Integer::sum);
        lines++;
        if (meeting != lastMeeting) meetings++;
        lastMeeting = meeting;
        if (inTitle && meeting != lastTitled) {
            titled++;
            lastTitled = meeting;
        }
        if (use.tellsCase()) tellsCase++;
        if (use.tellsCase() && use.isName()) named++;
        date.ifPresent(d -> {
            firstDay = Math.min(firstDay, d.firstDay().toEpochDay());
            lastDay = Math.max(lastDay, d.firstDay().toEpochDay());
        });
    }

    int lines() {
        return lines;
    }

    int meetings() {
        return meetings;
    }

    /** In the titles of how many meetings it stands. */
    int titled() {
        return titled;
    }

    /** Days from the first meeting to the last; negative where none has a date. */
    long days() {
        return lastDay - firstDay;
    }

    /** The most frequent spelling; of equals the first in the order of letters. */
    String spelling() {
        return spellings.entrySet().stream()
                .max(Comparator.comparingInt((Map.Entry<String, Integer> e) -> e.getValue())
                        .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
                .orElseThrow()
                .getKey();
    }

    /** Whether running text mostly writes it with capitals, as names of things are written. */
    boolean isName() {
        return named > 0 && named >= NAMED * tellsCase;
    }

    /**
     * Residual inverse document frequency: how much rarer the meetings with the term are than they would be, were its
     * lines strewn by chance. What a meeting is about comes in heaps; words that any talk needs do not (K. W. Church and
     * W. A. Gale, Inverse document frequency (IDF): a measure of deviations from Poisson, 1995).
     *
     * @param all how many meetings there are
     */
    double heaped(int all) {
        double byChance = 1 - Math.exp(-(double) lines / all);
        return Math.log(byChance * all / meetings) / Math.log(2);
    }
}
