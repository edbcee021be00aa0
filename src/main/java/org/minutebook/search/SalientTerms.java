package org.minutebook.search;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.minutebook.minutes.MeetingDate;

/**
 * The words and pairs of words that an archive's meetings come back to: in several meetings and years, in heaps, neither
 * in every meeting nor in lines that come with a template, and no names, which have pages of their own.
 */
final class SalientTerms {
    static final int MOST = 48;

    private static final int FEWEST_MEETINGS = 4;
    private static final int FEWEST_YEARS = 2;
    private static final double LARGEST_SHARE = 0.3;
    private static final int SHORTEST = 3;
    /** Two words are a term of their own where they keep together this often. */
    private static final double TOGETHER = 0.3;
    /** A word is no topic beside a pair that has this part of its lines. */
    private static final double COVERED = 0.5;
    /** Two words, or a name, say more of what it is about than a word by itself does. */
    private static final double PAIR = 3;

    private static final double NAME = 2.5;
    /** Months and days tell when, not what. */
    private static final Set<String> CALENDAR = Stream.concat(Stream.of(Month.values()), Stream.of(DayOfWeek.values()))
            .map(name -> name.toString().toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());

    private final int meetings;
    private final Map<String, TermCount> counts = new HashMap<>();

    private SalientTerms(Discussed discussed) {
        this.meetings = discussed.meetings().size();
        for (int i = 0; i < meetings; i++) count(discussed.meetings().get(i), i);
    }

    /**
     * The most salient terms.
     *
     * @param names what is no topic, since it has a page of its own
     * @return stems of each term with its usual spelling, the most salient first
     */
    static List<Term> of(Discussed discussed, NameStems names) {
        return new SalientTerms(discussed).best(names);
    }

    /**
     * A term.
     *
     * @param stems one or two stems, a space between them
     * @param spelling as the notes mostly write it
     */
    record Term(String stems, String spelling) {}

    private void count(Discussed.Notes notes, int number) {
        int year = notes.meeting().date().map(MeetingDate::year).orElse(0);
        for (Discussed.Line line : notes.lines())
            line.terms()
                    .forEach((stems, spelling) -> counts.computeIfAbsent(stems, any -> new TermCount())
                            .add(spelling, number, year));
    }

    private List<Term> best(NameStems names) {
        List<Map.Entry<String, TermCount>> candidates = new ArrayList<>();
        for (Map.Entry<String, TermCount> term : counts.entrySet())
            if (isTopic(term.getKey(), term.getValue(), names)) candidates.add(term);
        Set<String> covered = covered(candidates);
        return candidates.stream()
                .filter(term -> !covered.contains(term.getKey()))
                .sorted(Comparator.comparingDouble(
                                (Map.Entry<String, TermCount> t) -> -salience(t.getKey(), t.getValue()))
                        .thenComparing(Map.Entry::getKey))
                .limit(MOST)
                .map(term -> new Term(term.getKey(), term.getValue().spelling()))
                .toList();
    }

    private boolean isTopic(String stems, TermCount count, NameStems names) {
        if (count.meetings() < FEWEST_MEETINGS
                || count.years() < FEWEST_YEARS
                || count.meetings() > LARGEST_SHARE * meetings
                || names.holds(stems)
                || isOfCalendar(count.spelling())) return false;
        String[] words = stems.split(" ");
        for (String word : words) if (!isContent(word)) return false;
        return words.length == 1 || keepTogether(words, count);
    }

    /** Whether it is a month or a day, or shortened from one. */
    private static boolean isOfCalendar(String spelling) {
        String word = spelling.toLowerCase(Locale.ROOT);
        return CALENDAR.stream().anyMatch(name -> name.startsWith(word));
    }

    private static boolean isContent(String word) {
        return word.length() >= SHORTEST && !StopWords.contains(word) && !Character.isDigit(word.charAt(0));
    }

    private boolean keepTogether(String[] words, TermCount pair) {
        return pair.lines()
                >= TOGETHER
                        * Math.min(
                                counts.get(words[0]).lines(),
                                counts.get(words[1]).lines());
    }

    private Set<String> covered(List<Map.Entry<String, TermCount>> candidates) {
        Set<String> covered = new HashSet<>();
        for (Map.Entry<String, TermCount> term : candidates) {
            String[] words = term.getKey().split(" ");
            if (words.length == 1) continue;
            for (String word : words)
                if (term.getValue().lines() >= COVERED * counts.get(word).lines()) covered.add(word);
        }
        return covered;
    }

    private double salience(String stems, TermCount count) {
        double kind = stems.contains(" ") ? PAIR : count.isName() ? NAME : 1;
        return kind * count.heaped(meetings) * Math.sqrt(count.meetings());
    }
}
