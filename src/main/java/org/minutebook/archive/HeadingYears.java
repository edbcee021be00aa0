package org.minutebook.archive;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.minutebook.minutes.DateOrder;
import org.minutebook.minutes.MeetingDate;
import org.minutebook.minutes.WrittenDate;

/**
 * Tells the years of dated headings that leave them out: {@code ## March 5th}. The heading of a year above them tells
 * it, then the file's name or title, then the dated headings around them, whose months go round once a year, and last
 * the whole dates in their texts, where most of these agree.
 */
final class HeadingYears {
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d(?!\\d)");
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Pattern OF_YEAR = Pattern.compile(
            "(?i)the|of|in|from|year|meetings?|minutes|notes|calls?|syncs?|archives?|logs?|weekly|monthly|q|h|quarter|first|second|third|fourth|half");
    private static final int LONGEST_YEAR_HEADING = 40;
    /** A text speaks mostly of days not far from its own. */
    private static final int NEAR_DAYS = 31;

    private static final int DAYS_OF_YEAR = 366;

    private final List<NoteLines.Heading> gathering;
    private final List<DatedHeading> dated;
    private final Optional<Integer> ofFile;
    /** How many years lie between the first heading and each of the others, as the months go round. */
    private final int[] turns;

    private HeadingYears(List<NoteLines.Heading> all, List<DatedHeading> dated, Optional<Integer> ofFile) {
        this.gathering = all.stream().filter(HeadingYears::gathersYear).toList();
        this.dated = dated;
        this.ofFile = ofFile;
        this.turns = turns(dated);
    }

    /**
     * The year of each dated heading, where it can be told.
     *
     * @param all the file's headings
     * @param dated those that tell a date, in order
     * @param ofFile the year that the file's name or title tells
     */
    static List<Optional<Integer>> of(
            List<NoteLines.Heading> all,
            List<DatedHeading> dated,
            Optional<Integer> ofFile,
            NoteLines lines,
            DateOrder order) {
        HeadingYears years = new HeadingYears(all, dated, ofFile);
        List<Optional<Integer>> told = dated.stream().map(years::told).collect(ArrayList::new, List::add, List::addAll);
        boolean someTold = told.stream().anyMatch(Optional::isPresent);
        if (someTold) return years.fromNeighbours(told);
        Optional<Integer> first = years.firstByTexts(lines, order);
        return IntStream.range(0, dated.size())
                .mapToObj(i -> first.map(year -> year + years.turns[i]))
                .toList();
    }

    private Optional<Integer> told(DatedHeading heading) {
        return heading.written().year().or(() -> above(heading)).or(() -> ofFile);
    }

    /** The year of the nearest heading above that gathers a year's meetings, and is of the same level or a higher one. */
    private Optional<Integer> above(DatedHeading heading) {
        return gathering.stream()
                .filter(h -> h.line() < heading.line() && h.level() <= heading.level())
                .reduce((one, later) -> later)
                .map(HeadingYears::year);
    }

    /** {@code 2024}, {@code Minutes of 2024}, {@code Q3 2024}, {@code July 2024}; not {@code Harbour festival 2024}. */
    private static boolean gathersYear(NoteLines.Heading heading) {
        return heading.text().length() <= LONGEST_YEAR_HEADING
                && YEAR.matcher(heading.text()).results().count() == 1
                && WORD.matcher(heading.text())
                        .results()
                        .map(MatchResult::group)
                        .allMatch(word -> OF_YEAR.matcher(word).matches()
                                || WrittenDate.monthNamed(word).isPresent())
                && WrittenDate.in(heading.text()).stream()
                        .allMatch(date -> date.day().isEmpty());
    }

    private static int year(NoteLines.Heading heading) {
        return YEAR.matcher(heading.text())
                .results()
                .mapToInt(found -> Integer.parseInt(found.group()))
                .sum();
    }

    /** The nearest heading above, else below, whose year is told. */
    private List<Optional<Integer>> fromNeighbours(List<Optional<Integer>> told) {
        List<Optional<Integer>> years = new ArrayList<>();
        for (int i = 0; i < told.size(); i++) {
            int near = i;
            while (near >= 0 && told.get(near).isEmpty()) near--;
            if (near < 0) for (near = i; told.get(near).isEmpty(); ) near++;
            years.add(Optional.of(told.get(near).orElseThrow() + turns[i] - turns[near]));
        }
        return years;
    }

    /** The year of the first heading that puts most of the whole dates in the texts near the headings above them. */
    private Optional<Integer> firstByTexts(NoteLines lines, DateOrder order) {
        Map<Integer, Integer> votes = new TreeMap<>();
        for (int i = 0; i < dated.size(); i++) {
            int end = i + 1 < dated.size() ? dated.get(i + 1).line() : lines.size();
            for (int line = dated.get(i).line() + 1; line < end; line++) {
                String text = lines.get(line);
                if (!YEAR.matcher(text).find()) continue;
                for (WrittenDate date : WrittenDate.in(text.replace('_', ' '), order))
                    if (date.year().isPresent() && date.day().isPresent()) vote(i, date, votes);
            }
        }
        int all = votes.values().stream().mapToInt(Integer::intValue).sum();
        return votes.entrySet().stream()
                .max(Comparator.comparing(Map.Entry<Integer, Integer>::getValue))
                .filter(most -> 2 * most.getValue() > all)
                .map(Map.Entry::getKey);
    }

    private void vote(int heading, WrittenDate date, Map<Integer, Integer> votes) {
        Optional<LocalDate> day = date.in(Optional.empty()).flatMap(MeetingDate::day);
        if (day.isEmpty()) return;
        for (int year = day.get().getYear() - 1; year <= day.get().getYear() + 1; year++) {
            Optional<MeetingDate> meeting = dated.get(heading).written().in(Optional.of(year));
            if (meeting.filter(m -> Math.abs(ChronoUnit.DAYS.between(m.firstDay(), day.get())) <= NEAR_DAYS)
                    .isPresent()) votes.merge(year - turns[heading], 1, Integer::sum);
        }
    }

    private static int[] turns(List<DatedHeading> dated) {
        int[] turns = new int[dated.size()];
        boolean newestFirst = isNewestFirst(dated);
        for (int i = 1; i < turns.length; i++) {
            int step = dayOfYear(dated.get(i)) - dayOfYear(dated.get(i - 1));
            int turn = newestFirst ? (step > 0 ? -1 : 0) : (step < 0 ? 1 : 0);
            turns[i] = turns[i - 1] + turn;
        }
        return turns;
    }

    /** Whether the whole way from heading to heading is shorter back in time than forward. */
    private static boolean isNewestFirst(List<DatedHeading> dated) {
        int back = 0;
        int forward = 0;
        for (int i = 1; i < dated.size(); i++) {
            int step = dayOfYear(dated.get(i)) - dayOfYear(dated.get(i - 1));
            back += Math.floorMod(-step, DAYS_OF_YEAR);
            forward += Math.floorMod(step, DAYS_OF_YEAR);
        }
        return back < forward;
    }

    /** In a leap year, which has all days. */
    private static int dayOfYear(DatedHeading heading) {
        return heading.written().month().firstDayOfYear(true)
                + heading.written().day().orElse(1);
    }
}
