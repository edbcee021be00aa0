package org.minutebook.site.pages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.minutebook.book.Attendance;
import org.minutebook.book.Meeting;
import org.minutebook.book.Organization;

/**
 * What {@code organization.ftl} gets as {@code content.organization}.
 *
 * @param name the name to show
 * @param aliases other forms in the notes
 * @param meetings how many roll calls name it
 * @param people who signed in for it, with how many meetings
 * @param chart in which meetings, and by how many people
 * @param times when each of the people signed in for it, the first to come first
 * @param entries the roll-call lines, newest meeting first
 */
public record OrganizationPage(
        String name,
        List<String> aliases,
        int meetings,
        List<Tally> people,
        Chart chart,
        Chart times,
        List<Year<Quotes>> entries) {
    static OrganizationPage of(Organization organization, Catalog catalog, Charts charts) {
        List<Meeting> meetings = List.copyOf(ListPage.meetings(organization.entries()));
        Map<String, Integer> present = new TreeMap<>();
        organization.entries().forEach(e -> present.merge(e.meeting().id(), 1, Integer::sum));
        int most = present.values().stream().mapToInt(Integer::intValue).max().orElse(1);
        Map<String, List<Meeting>> byPerson = people(organization, meetings, catalog);
        List<Tally> people = Tally.of(counts(byPerson), catalog::person, Integer.MAX_VALUE);
        return new OrganizationPage(
                organization.name().name(),
                OtherNames.of(
                        organization.name().aliases(),
                        List.of(organization.name().name())),
                meetings.size(),
                people,
                charts.draw(
                        "presence",
                        "Meetings with people of " + organization.name().name() + " by series and year",
                        "A short tick is a meeting of the series. A stroke is a meeting whose roll call names the"
                                + " organization; the more people, the higher, up to " + most + ".",
                        List.of(new Charts.Kind(
                                "present", true, meetings, m -> 30 + 66 * present.getOrDefault(m.id(), 0) / most))),
                charts.spans(
                        "times",
                        "People of " + organization.name().name() + " over time",
                        "A line leads from the first meeting for which somebody signed in for the organization to the"
                                + " last; a stroke is a meeting.",
                        "Person",
                        byPerson.entrySet().stream()
                                .flatMap(e -> catalog
                                        .person(e.getKey())
                                        .map(who -> new Charts.Span(
                                                who, Words.count(e.getValue().size(), "meeting"), e.getValue()))
                                        .stream())
                                .toList()),
                catalog.quotes(organization.entries()));
    }

    private static Map<String, Integer> counts(Map<String, List<Meeting>> meetings) {
        Map<String, Integer> counts = new TreeMap<>();
        meetings.forEach((person, all) -> counts.put(person, all.size()));
        return counts;
    }

    /** The meetings for which each person signed in for it, by date; the first to come first. */
    private static Map<String, List<Meeting>> people(
            Organization organization, List<Meeting> meetings, Catalog catalog) {
        Map<String, List<Meeting>> byPerson = new LinkedHashMap<>();
        for (Meeting m : meetings)
            m.attendees().stream()
                    .filter(a -> catalog.isOf(a, organization))
                    .map(Attendance::person)
                    .distinct()
                    .forEach(who -> byPerson.computeIfAbsent(who, any -> new ArrayList<>())
                            .add(m));
        return byPerson;
    }
}
