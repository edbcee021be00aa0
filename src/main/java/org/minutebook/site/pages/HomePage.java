package org.minutebook.site.pages;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.minutebook.book.Book;
import org.minutebook.book.Meeting;
import org.minutebook.book.Series;
import org.minutebook.book.Topic;
import org.minutebook.minutes.ProjectMention;

/**
 * What {@code home.ftl} gets as {@code content.home}. "Lately" is reckoned from the newest meeting, not from today.
 *
 * @param meetings how many took place
 * @param people how many
 * @param organizations how many
 * @param projects how many
 * @param first the first meeting's date
 * @param last the newest meeting's date
 * @param series every series, with how many meetings
 * @param chart all series over the years
 * @param newest the newest meetings
 * @param open how many action items of the year before the newest meeting are not done
 * @param olderOpen how many older ones are not done
 * @param openTasks the newest of those that are not done
 * @param decisions how many decisions the notes mark, which have a page where there are any
 * @param lately how many meetings {@code latePeople} and {@code lateProjects} are taken from
 * @param since the month since when
 * @param latePeople who came most of late, with how many meetings
 * @param lateProjects what was spoken of most of late, with how many meetings
 * @param topics what most meetings speak of, by name
 */
public record HomePage(
        int meetings,
        int people,
        int organizations,
        int projects,
        Optional<DateWords> first,
        Optional<DateWords> last,
        List<SeriesLine> series,
        Chart chart,
        List<MeetingLine> newest,
        int open,
        int olderOpen,
        List<TaskLine> openTasks,
        int decisions,
        int lately,
        Optional<String> since,
        List<Tally> latePeople,
        List<Tally> lateProjects,
        List<Link> topics) {
    private static final int NEWEST = 6;
    private static final int TASKS = 6;
    private static final int LATE = 10;
    /** Older tasks are rarely still to be done: the notes seldom say when one is. */
    private static final int MONTHS_OPEN = 12;

    private static final int TOPICS = 18;
    /** "Lately" is the newest meeting's month and the five before it. */
    private static final int MONTHS_BEFORE = 5;

    /**
     * A series in the list.
     *
     * @param link its page
     * @param description one sentence, or empty
     * @param meetings how many
     */
    public record SeriesLine(Link link, String description, int meetings) {
        static SeriesLine of(Series series) {
            return new SeriesLine(
                    new Link(series.title(), series.url()),
                    series.description(),
                    series.held().size());
        }
    }

    static HomePage of(Catalog catalog, Charts charts, List<Topic> topics) {
        Book book = catalog.book();
        List<Meeting> dated =
                book.held().stream().filter(m -> m.date().isPresent()).toList();
        Optional<Meeting> newest = dated.isEmpty() ? Optional.empty() : Optional.of(dated.get(dated.size() - 1));
        Optional<YearMonth> since =
                newest.flatMap(Meeting::date).map(d -> d.month().minusMonths(MONTHS_BEFORE));
        List<Meeting> late = since.map(month -> from(month, dated)).orElse(List.of());
        List<TaskLine> allOpen =
                catalog.carriedTasks().stream().filter(t -> !t.done()).toList();
        String yearAgo = newest.flatMap(Meeting::date)
                .map(d -> d.month().minusMonths(MONTHS_OPEN).toString())
                .orElse("");
        List<TaskLine> open = allOpen.stream()
                .filter(t -> t.date().iso().compareTo(yearAgo) >= 0)
                .toList();
        return new HomePage(
                book.held().size(),
                book.people().size(),
                book.organizations().size(),
                book.projects().size(),
                dated.stream().findFirst().map(m -> DateWords.of(m.date())),
                newest.map(m -> DateWords.of(m.date())),
                book.series().stream().map(SeriesLine::of).toList(),
                charts.attendance("attendance", book.held()),
                catalog.lines(Catalog.newestFirst(book.held(), m -> m).stream()
                        .limit(NEWEST)
                        .toList()),
                open.size(),
                allOpen.size() - open.size(),
                open.stream().limit(TASKS).toList(),
                catalog.decisions(),
                late.size(),
                since.map(DateWords::month),
                Tally.of(SeriesPage.attended(late), catalog::person, LATE),
                Tally.of(spokenOf(late), catalog::project, LATE),
                mostSpokenOf(topics));
    }

    private static List<Meeting> from(YearMonth month, List<Meeting> dated) {
        return dated.stream()
                .filter(m -> !m.date().orElseThrow().month().isBefore(month))
                .toList();
    }

    static List<Link> mostSpokenOf(List<Topic> topics) {
        return topics.stream()
                .sorted(Comparator.comparingInt((Topic t) -> -t.meetings().size()))
                .limit(TOPICS)
                .sorted(Comparator.comparing(Topic::name, String.CASE_INSENSITIVE_ORDER))
                .map(t -> new Link(t.name(), t.url()))
                .toList();
    }

    /** How many of these meetings speak of each project. */
    static Map<String, Integer> spokenOf(List<Meeting> meetings) {
        Map<String, Integer> counts = new TreeMap<>();
        for (Meeting m : meetings)
            m.minutes().projects().stream()
                    .map(ProjectMention::project)
                    .distinct()
                    .forEach(p -> counts.merge(p, 1, Integer::sum));
        return counts;
    }
}
