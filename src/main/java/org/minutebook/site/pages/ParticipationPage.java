package org.minutebook.site.pages;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.minutebook.book.Attendance;
import org.minutebook.book.Book;
import org.minutebook.book.Meeting;
import org.minutebook.book.Organization;
import org.minutebook.book.Person;
import org.minutebook.book.Reference;
import org.minutebook.minutes.MeetingDate;

/**
 * What {@code participation.ftl} gets as {@code content.participation}: who came, over the years, as far as roll calls
 * with a date tell.
 *
 * @param people how many ever signed in
 * @param meetings how many meetings have a roll call
 * @param sizes every meeting by the number of people
 * @param quarters people of each quarter: how many had come before, how many came for the first time
 * @param comers people of each year: how many came for the first time, how many had come before
 * @param organizations how many organizations people of each year signed in for
 * @param stays how many people stayed how long
 */
public record ParticipationPage(
        int people, int meetings, Chart sizes, Chart quarters, Bars comers, Bars organizations, Bars stays) {
    private static final String YEAR = "Year";

    static ParticipationPage of(Catalog catalog, Charts charts) {
        Book book = catalog.book();
        List<Person> came =
                book.people().stream().filter(p -> !p.attended().isEmpty()).toList();
        return new ParticipationPage(
                came.size(),
                (int) book.held().stream().filter(m -> !m.attendees().isEmpty()).count(),
                charts.attendance("sizes", book.held()),
                quarters(came, charts),
                comers(came),
                organizations(book.organizations()),
                stays(came));
    }

    private static Chart quarters(List<Person> came, Charts charts) {
        Map<String, List<Integer>> numbers = new TreeMap<>();
        for (Person p : came) {
            Set<String> quarters = new TreeSet<>();
            p.attended().forEach(m -> m.date().map(Timeline::quarter).ifPresent(quarters::add));
            int before = 0;
            for (String quarter : quarters) {
                List<Integer> counts = numbers.computeIfAbsent(quarter, any -> new ArrayList<>(List.of(0, 0)));
                int kind = before++ == 0 ? 1 : 0;
                counts.set(kind, counts.get(kind) + 1);
            }
        }
        return charts.quarters(
                "quarters",
                "People of each quarter",
                "A bar is a quarter of a year; the higher, the more people. Both rows have one scale.",
                List.of("Came before", "First time"),
                numbers);
    }

    private static Bars comers(List<Person> came) {
        Map<Integer, Set<String>> first = new TreeMap<>();
        Map<Integer, Set<String>> again = new TreeMap<>();
        for (Person p : came) {
            Set<Integer> years = new TreeSet<>();
            p.attended().forEach(m -> m.date().map(MeetingDate::year).ifPresent(years::add));
            Optional<Integer> newcomer = years.stream().findFirst();
            for (int year : years) {
                first.computeIfAbsent(year, any -> new TreeSet<>());
                again.computeIfAbsent(year, any -> new TreeSet<>());
                (newcomer.filter(n -> n == year).isPresent() ? first : again)
                        .get(year)
                        .add(p.id());
            }
        }
        return Bars.of(
                "comers",
                "People of each year",
                List.of(YEAR, "Came before", "First time"),
                first.keySet().stream()
                        .map(y -> new Bars.Numbers(
                                String.valueOf(y),
                                List.of(again.get(y).size(), first.get(y).size())))
                        .toList());
    }

    private static Bars organizations(List<Organization> organizations) {
        Map<Integer, Set<String>> years = new TreeMap<>();
        for (Organization o : organizations)
            for (Reference entry : o.entries())
                entry.meeting()
                        .date()
                        .ifPresent(d -> years.computeIfAbsent(d.year(), any -> new TreeSet<>())
                                .add(o.id()));
        return Bars.of(
                "organizations",
                "Organizations of each year",
                List.of(YEAR, "Organizations"),
                years.entrySet().stream()
                        .map(e -> new Bars.Numbers(
                                String.valueOf(e.getKey()), List.of(e.getValue().size())))
                        .toList());
    }

    private static Bars stays(List<Person> came) {
        Map<Stay, Integer> counts = new TreeMap<>();
        for (Person p : came) Stay.of(p).ifPresent(stay -> counts.merge(stay, 1, Integer::sum));
        return Bars.of(
                "stays",
                "How long people stay",
                List.of("How long", "People"),
                counts.isEmpty()
                        ? List.of()
                        : List.of(Stay.values()).stream()
                                .map(s -> new Bars.Numbers(s.words, List.of(counts.getOrDefault(s, 0))))
                                .toList());
    }

    /** How much time lies between somebody's first meeting and the latest. */
    private enum Stay {
        ONCE("one meeting"),
        MONTHS("less than a year"),
        ONE_YEAR("one to two years"),
        YEARS("two to four years"),
        LONG("four years or more");

        private final String words;

        Stay(String words) {
            this.words = words;
        }

        static Optional<Stay> of(Person person) {
            List<LocalDate> days = person.attended().stream()
                    .flatMap(m -> m.date().stream())
                    .map(MeetingDate::firstDay)
                    .sorted()
                    .toList();
            if (days.isEmpty()) return Optional.empty();
            if (days.size() == 1) return Optional.of(ONCE);
            long years = ChronoUnit.YEARS.between(days.get(0), days.get(days.size() - 1));
            return Optional.of(years < 1 ? MONTHS : years < 2 ? ONE_YEAR : years < 4 ? YEARS : LONG);
        }
    }

    /** Ids of those whom the roll calls of these meetings name. */
    static Set<String> peopleOf(List<Meeting> meetings) {
        Set<String> people = new TreeSet<>();
        meetings.forEach(m -> m.attendees().stream().map(Attendance::person).forEach(people::add));
        return people;
    }
}
