package org.minutebook.search;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The terms that an archive's meetings come back to. A term is a topic where it stands in several meetings over half a
 * year, and in titles of their items, so somebody thought it worth one; where its lines come in heaps, not strewn as
 * any talk's words are; and where it is a name of something, by its capitals in running text, or two or
 * three words that keep together. A plain word alone says too little. People, organizations, projects and series have
 * pages of their own.
 */
final class SalientTerms {
    static final int MOST = 48;

    private static final int FEWEST_MEETINGS = 4;
    /** In the titles of one in so many meetings a topic stands, at least. */
    private static final double TITLED = 100;

    private static final int FEWEST_DAYS = 180;
    private static final double LARGEST_SHARE = 0.3;
    private static final double LEAST_HEAPED = 0.1;
    /** Words are a term of their own where they keep together this often. */
    private static final double TOGETHER = 0.2;
    /** A term is no topic beside a longer one that has this part of its lines. */
    private static final double COVERED = 0.5;
    /** Months and days tell when, not what. */
    private static final Set<String> CALENDAR = Stream.concat(Stream.of(Month.values()), Stream.of(DayOfWeek.values()))
            .map(name -> name.toString().toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());

    private static final int SHORTEST_OF_CALENDAR = 3;
    /** Words that tell how a meeting is held, or greet, or say when; a longer term with one is no topic either. */
    private static final List<String> FRAME = List.of(
            ("agenda breakout call day discussion fyi group introduce introduction item meeting minute month next note"
                            + " question room session step thanks time today todo topic update volunteer week welcome year"
                            + " yourself zoom")
                    .split(" "));

    private final int meetings;
    private final Set<String> frame;
    private final Map<String, TermCount> counts = new HashMap<>();

    private SalientTerms(Discussed discussed) {
        this.meetings = discussed.meetings().size();
        this.frame = FRAME.stream().map(PluralStemmer::stem).collect(Collectors.toUnmodifiableSet());
        for (int i = 0; i < meetings; i++) count(discussed.meetings().get(i), i);
    }

    /**
     * The most salient terms.
     *
     * @param names what is no topic, since it has a page of its own
     * @return stems of each term with its name, the most salient first
     */
    static List<Term> of(Discussed discussed, NameStems names) {
        return new SalientTerms(discussed).best(names);
    }

    /**
     * A term.
     *
     * @param stems one to three stems, a space between them
     * @param name as the notes mostly write it, with a capital first
     */
    record Term(String stems, String name) {}

    private void count(Discussed.Notes notes, int number) {
        for (Discussed.Line line : notes.lines())
            line.terms()
                    .forEach((stems, use) -> counts.computeIfAbsent(stems, any -> new TermCount())
                            .add(use, number, notes.meeting().date(), line.isTitle()));
    }

    private List<Term> best(NameStems names) {
        List<Map.Entry<String, TermCount>> topics = counts.entrySet().stream()
                .filter(term -> isTopic(term.getKey(), term.getValue(), names))
                .toList();
        Set<String> covered = covered(topics);
        return topics.stream()
                .filter(term -> !covered.contains(term.getKey()))
                .sorted(Comparator.comparingDouble((Map.Entry<String, TermCount> t) -> -salience(t.getValue()))
                        .thenComparing(Map.Entry::getKey))
                .limit(MOST)
                .map(term -> new Term(term.getKey(), TopicName.of(term.getKey(), counts)))
                .toList();
    }

    private boolean isTopic(String stems, TermCount count, NameStems names) {
        if (count.meetings() < FEWEST_MEETINGS
                || count.titled() < Math.ceil(meetings / TITLED)
                || count.days() < FEWEST_DAYS
                || count.meetings() > LARGEST_SHARE * meetings
                || count.heaped(meetings) < LEAST_HEAPED
                || names.holds(stems)
                || isOfCalendar(count.spelling())) return false;
        String[] words = stems.split(" ");
        if (Stream.of(words).anyMatch(frame::contains)) return false;
        return words.length == 1 ? count.isName() : keepTogether(words, count);
    }

    /** Whether it is a month or a day, or shortened from one: {@code Jan}; not {@code Ma} or {@code DEC}. */
    private static boolean isOfCalendar(String spelling) {
        boolean shortName =
                spelling.length() < SHORTEST_OF_CALENDAR || spelling.equals(spelling.toUpperCase(Locale.ROOT));
        if (shortName) return false;
        String word = spelling.toLowerCase(Locale.ROOT);
        return CALENDAR.stream().anyMatch(name -> name.startsWith(word));
    }

    private boolean keepTogether(String[] words, TermCount term) {
        int rarest = Stream.of(words)
                .filter(counts::containsKey)
                .mapToInt(word -> counts.get(word).lines())
                .min()
                .orElse(0);
        return term.lines() >= TOGETHER * rarest;
    }

    private Set<String> covered(List<Map.Entry<String, TermCount>> topics) {
        Set<String> covered = new HashSet<>();
        for (Map.Entry<String, TermCount> longer : topics)
            for (String part : parts(longer.getKey().split(" ")))
                if (counts.containsKey(part)
                        && longer.getValue().lines()
                                >= COVERED * counts.get(part).lines()) covered.add(part);
        return covered;
    }

    /** The shorter terms inside one of several words. */
    private static Set<String> parts(String[] words) {
        Set<String> parts = new HashSet<>();
        for (int from = 0; from < words.length; from++)
            for (int to = from + 1; to <= words.length; to++)
                if (to - from < words.length)
                    parts.add(String.join(" ", List.of(words).subList(from, to)));
        return parts;
    }

    private double salience(TermCount count) {
        return count.heaped(meetings) * Math.sqrt(count.meetings());
    }
}
