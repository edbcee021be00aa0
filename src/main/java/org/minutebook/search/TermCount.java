package org.minutebook.search;

import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;

/** How often a term stands in an archive, and how it is written. Counts up while the archive is read. */
final class TermCount {
    private final Map<String, Integer> spellings = new TreeMap<>();
    private int lines;
    private int meetings;
    private int lastMeeting = -1;
    private int years;
    private int lastYear;

    /** @param meeting number of the meeting; all lines of one come together, and meetings come by date */
    void add(String spelling, int meeting, int year) {
        spellings.merge(spelling, 1, Integer::sum);
        lines++;
        if (meeting != lastMeeting) meetings++;
        lastMeeting = meeting;
        if (year != lastYear) years++;
        lastYear = year;
    }

    int lines() {
        return lines;
    }

    int meetings() {
        return meetings;
    }

    int years() {
        return years;
    }

    /** The most frequent spelling; of equals the first in the order of letters. */
    String spelling() {
        return spellings.entrySet().stream()
                .max(Comparator.comparingInt((Map.Entry<String, Integer> e) -> e.getValue())
                        .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
                .orElseThrow()
                .getKey();
    }

    /** Whether the usual spelling has a capital letter, as names of things have. */
    boolean isName() {
        return spelling().chars().anyMatch(Character::isUpperCase);
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
