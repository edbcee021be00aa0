package org.minutebook.site.pages;

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
 * @param entries the roll-call lines, newest meeting first
 */
public record OrganizationPage(
        String name, List<String> aliases, int meetings, List<Tally> people, Chart chart, List<Year<Quotes>> entries) {
    static OrganizationPage of(Organization organization, Catalog catalog, Charts charts) {
        List<Meeting> meetings = List.copyOf(ListPage.meetings(organization.entries()));
        Map<String, Integer> present = new TreeMap<>();
        organization.entries().forEach(e -> present.merge(e.meeting().id(), 1, Integer::sum));
        int most = present.values().stream().mapToInt(Integer::intValue).max().orElse(1);
        return new OrganizationPage(
                organization.name().name(),
                organization.name().aliases(),
                meetings.size(),
                Tally.of(people(organization, meetings, catalog), catalog::person, Integer.MAX_VALUE),
                charts.draw(
                        "presence",
                        "Meetings with people of " + organization.name().name() + " by series and year",
                        "A short tick is a meeting of the series. A stroke is a meeting whose roll call names the"
                                + " organization; the more people, the higher, up to " + most + ".",
                        List.of(new Charts.Kind(
                                "present", true, meetings, m -> 30 + 66 * present.getOrDefault(m.id(), 0) / most))),
                catalog.quotes(organization.entries()));
    }

    private static Map<String, Integer> people(Organization organization, List<Meeting> meetings, Catalog catalog) {
        String url = organization.url();
        Map<String, Integer> counts = new TreeMap<>();
        for (Meeting m : meetings)
            for (Attendance a : m.attendees())
                if (a.entry()
                        .affiliation()
                        .flatMap(catalog::organization)
                        .filter(o -> o.url().equals(url))
                        .isPresent()) counts.merge(a.person(), 1, Integer::sum);
        return counts;
    }
}
