package org.minutebook.site.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.minutebook.book.Book;
import org.minutebook.book.CarriedTask;
import org.minutebook.book.Meeting;
import org.minutebook.book.Topic;
import org.minutebook.minutes.MeetingDate;

/**
 * What {@code year.ftl} gets as {@code content.year}: the year in review.
 *
 * @param year {@code 2020}
 * @param meetings how many took place
 * @param people how many roll calls name
 * @param calendar the meetings by series and month
 * @param newcomers those of them whom no earlier roll call names
 * @param regulars who came most, with how many meetings
 * @param projects what was spoken of most, with how many meetings
 * @param topics what else was spoken of most, with how many meetings
 * @param decisions the meetings that decided something, newest first
 * @param open how many action items that were taken on in the year are not done
 * @param done how many are
 * @param lines the meetings, cancelled ones too, newest first
 * @param previous the year before that had a meeting
 * @param next the year after
 */
public record YearPage(
        String year,
        int meetings,
        int people,
        Months calendar,
        List<Link> newcomers,
        List<Tally> regulars,
        List<Tally> projects,
        List<Tally> topics,
        List<Quotes> decisions,
        int open,
        int done,
        List<MeetingLine> lines,
        Optional<Link> previous,
        Optional<Link> next) {
    private static final int SHOWN = 10;
    /** A topic of fewer meetings did not come up again in the year. */
    private static final int LEAST = 2;

    /** A page for each year with a meeting, by address; none for a year that a series or a note is named like. */
    static Map<String, YearPage> all(Catalog catalog, List<Topic> topics) {
        Map<Integer, List<Meeting>> years = new TreeMap<>();
        for (Meeting m : catalog.book().meetings())
            m.date()
                    .ifPresent(d -> years.computeIfAbsent(d.year(), any -> new ArrayList<>())
                            .add(m));
        Set<String> reviewed = years(catalog.book());
        List<Integer> shown = years.keySet().stream()
                .filter(y -> reviewed.contains(String.valueOf(y)))
                .toList();
        Map<String, YearPage> pages = new TreeMap<>();
        Set<String> known = new TreeSet<>();
        years.forEach((year, meetings) -> {
            Set<String> newcomers = ParticipationPage.peopleOf(
                    meetings.stream().filter(m -> !m.isCancelled()).toList());
            int people = newcomers.size();
            newcomers.removeAll(known);
            known.addAll(newcomers);
            int at = shown.indexOf(year);
            if (at >= 0)
                pages.put(url(year), of(meetings, year, people, newcomers, neighbours(shown, at), topics, catalog));
        });
        return pages;
    }

    /** Every year with a meeting, but for those whose address is a series' or a meeting's own. */
    static Set<String> years(Book book) {
        Set<String> taken = new HashSet<>();
        book.series().forEach(s -> taken.add(s.url()));
        book.meetings().forEach(m -> taken.add(m.url()));
        Set<String> years = new TreeSet<>();
        for (Meeting m : book.meetings())
            m.date()
                    .map(MeetingDate::year)
                    .filter(year -> !taken.contains(url(year)))
                    .ifPresent(year -> years.add(String.valueOf(year)));
        return years;
    }

    private static YearPage of(
            List<Meeting> meetings,
            int year,
            int people,
            Set<String> newcomers,
            List<Optional<Link>> beside,
            List<Topic> topics,
            Catalog catalog) {
        Set<String> ids = meetings.stream().map(Meeting::id).collect(Collectors.toSet());
        List<CarriedTask> tasks = catalog.book().carriedTasks().stream()
                .filter(t -> ids.contains(t.firstSeen().at().meeting().id()))
                .toList();
        int done = (int) tasks.stream().filter(CarriedTask::done).count();
        List<Meeting> held = meetings.stream().filter(m -> !m.isCancelled()).toList();
        List<Meeting> newestFirst = Catalog.newestFirst(meetings, m -> m);
        return new YearPage(
                String.valueOf(year),
                held.size(),
                people,
                Months.of(
                        "Meetings of " + year + " by month",
                        "Series",
                        bySeries(meetings),
                        m -> catalog.series(m.series()),
                        catalog),
                catalog.people(newcomers),
                Tally.of(SeriesPage.attended(held), catalog::person, SHOWN),
                Tally.of(HomePage.spokenOf(held), catalog::project, SHOWN),
                topics(topics, year),
                newestFirst.stream()
                        .filter(m -> !m.minutes().decisions().isEmpty())
                        .map(m -> DecisionsPage.quotes(m, catalog))
                        .toList(),
                tasks.size() - done,
                done,
                catalog.lines(newestFirst),
                beside.get(0),
                beside.get(1));
    }

    private static List<Tally> topics(List<Topic> topics, int year) {
        Map<String, Integer> counts = new TreeMap<>();
        Map<String, Link> links = new TreeMap<>();
        for (Topic topic : topics) {
            int meetings = (int) topic.meetings().stream()
                    .filter(m -> m.date().filter(d -> d.year() == year).isPresent())
                    .count();
            if (meetings < LEAST) continue;
            counts.put(topic.url(), meetings);
            links.put(topic.url(), new Link(topic.name(), topic.url()));
        }
        return Tally.of(counts, url -> Optional.of(links.get(url)), SHOWN);
    }

    private static List<Meeting> bySeries(List<Meeting> meetings) {
        return meetings.stream()
                .sorted(Comparator.comparing(Meeting::series).thenComparing(Meeting.BY_DATE))
                .toList();
    }

    private static List<Optional<Link>> neighbours(List<Integer> years, int at) {
        return List.of(
                at == 0 ? Optional.empty() : Optional.of(link(years.get(at - 1))),
                at + 1 == years.size() ? Optional.empty() : Optional.of(link(years.get(at + 1))));
    }

    private static Link link(int year) {
        return new Link(String.valueOf(year), url(year));
    }

    /** Address of a year's page. */
    static String url(int year) {
        return "meetings/" + year + "/";
    }
}
