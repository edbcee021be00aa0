package org.minutebook.site.pages;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.minutebook.book.Attendance;
import org.minutebook.book.Meeting;
import org.minutebook.book.Series;
import org.minutebook.minutes.MeetingDate;

/**
 * What {@code series.ftl} gets as {@code content.series}, and {@code meetings.ftl}, for all series together, too.
 *
 * @param title the name to show
 * @param description one sentence, or empty
 * @param meetings how many took place
 * @param first the first meeting's date
 * @param last the newest meeting's date
 * @param chart when, and with how many people
 * @param habit how often it meets and on which weekday, where enough meetings tell; none for all series together
 * @param calendar the meetings by month, the newest year first; empty for all series together
 * @param regulars who came most, with how many meetings
 * @param open its action items that are not done, newest first; none for all series together
 * @param years the meetings, cancelled ones too, newest first
 * @param reviewed the years that have a page of their own
 */
public record SeriesPage(
        String title,
        String description,
        int meetings,
        Optional<DateWords> first,
        Optional<DateWords> last,
        Chart chart,
        Optional<Habit> habit,
        Months calendar,
        List<Tally> regulars,
        List<TaskLine> open,
        List<Year<MeetingLine>> years,
        Set<String> reviewed) {
    private static final int SHOWN = 12;

    static SeriesPage of(Series series, Catalog catalog, Charts charts) {
        List<Meeting> meetings = series.meetings();
        return of(
                series.title(),
                series.description(),
                meetings,
                Habit.of(series.held(), latest(catalog)),
                Months.of(
                        series.title() + " by month",
                        "Year",
                        Catalog.yearsNewestFirst(meetings),
                        m -> new Link(DateWords.of(m.date()).year(), ""),
                        catalog),
                catalog.carriedTasks().stream()
                        .filter(t -> !t.done() && t.series().url().equals(series.url()))
                        .toList(),
                catalog,
                charts);
    }

    /** The newest date in the archive. */
    private static Optional<MeetingDate> latest(Catalog catalog) {
        return catalog.book().held().stream().flatMap(m -> m.date().stream()).max(Comparator.naturalOrder());
    }

    /** A page of all meetings. */
    static SeriesPage ofAll(Catalog catalog, Charts charts) {
        Months none = new Months("", "", List.of());
        return of("Meetings", "", catalog.book().meetings(), Optional.empty(), none, List.of(), catalog, charts);
    }

    private static SeriesPage of(
            String title,
            String description,
            List<Meeting> meetings,
            Optional<Habit> habit,
            Months calendar,
            List<TaskLine> open,
            Catalog catalog,
            Charts charts) {
        List<Meeting> held = meetings.stream().filter(m -> !m.isCancelled()).toList();
        List<DateWords> dates = held.stream()
                .filter(m -> m.date().isPresent())
                .map(m -> DateWords.of(m.date()))
                .toList();
        return new SeriesPage(
                title,
                description,
                held.size(),
                dates.stream().findFirst(),
                dates.isEmpty() ? Optional.empty() : Optional.of(dates.get(dates.size() - 1)),
                charts.attendance("attendance", held),
                habit,
                calendar,
                Tally.of(attended(held), catalog::person, SHOWN),
                open,
                Year.group(catalog.lines(Catalog.newestFirst(meetings, m -> m)), MeetingLine::date),
                YearPage.years(catalog.book()));
    }

    /** How many of these meetings each person came to. */
    static Map<String, Integer> attended(List<Meeting> meetings) {
        Map<String, Integer> counts = new TreeMap<>();
        for (Meeting m : meetings)
            m.attendees().stream().map(Attendance::person).distinct().forEach(p -> counts.merge(p, 1, Integer::sum));
        return counts;
    }
}
