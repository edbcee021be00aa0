package org.minutebook.site.pages;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.minutebook.book.Meeting;
import org.minutebook.book.Organization;
import org.minutebook.book.Person;
import org.minutebook.book.Reference;

/**
 * What {@code person.ftl} gets as {@code content.person}.
 *
 * @param name the fullest name
 * @param handle GitHub handle without {@code @}
 * @param affiliation the organization of their latest roll call that names one
 * @param aliases other names and handles in the notes
 * @param reasons why they were taken to be one person, a sentence each
 * @param attended how many roll calls name them
 * @param statements how many lines are credited to them
 * @param first the first meeting with them
 * @param latest the latest one
 * @param chart where they were present, spoke, or sent regrets
 * @param affiliations for whom they signed in when, by first date
 * @param companions with whom they met most, with how many meetings
 * @param projects of which they spoke most, with how many lines
 * @param open action items not done, newest first
 * @param done action items done, newest first
 * @param roles what they did for meetings
 * @param led items of agendas that are credited to them, newest meeting first
 * @param said lines credited to them, newest meeting first
 * @param mentioned other lines that name them, newest meeting first
 */
public record PersonPage(
        String name,
        Optional<String> handle,
        Optional<Link> affiliation,
        List<String> aliases,
        List<String> reasons,
        int attended,
        int statements,
        Optional<MeetingLine> first,
        Optional<MeetingLine> latest,
        Chart chart,
        Chart affiliations,
        List<Tally> companions,
        List<Tally> projects,
        List<TaskLine> open,
        List<TaskLine> done,
        List<Roles.Done> roles,
        List<Year<Quotes>> led,
        List<Year<Quotes>> said,
        List<Year<Quotes>> mentioned) {
    private static final int SHOWN = 12;

    static PersonPage of(Person person, Catalog catalog, Charts charts, Said said) {
        List<Meeting> here = meetings(person);
        List<TaskLine> tasks = catalog.carriedTasks(person);
        return new PersonPage(
                person.name(),
                person.identity().handle(),
                PeoplePage.latest(person, catalog),
                OtherNames.of(
                        person.identity().aliases(),
                        Stream.concat(Stream.of(person.name()), person.identity().handle().stream())
                                .toList()),
                person.identity().reasons(),
                person.attended().size(),
                person.said().size(),
                here.stream().findFirst().map(catalog::line),
                here.isEmpty() ? Optional.empty() : Optional.of(catalog.line(here.get(here.size() - 1))),
                chart(person, charts),
                affiliations(person, catalog, charts),
                companions(person, catalog),
                Tally.of(said.projectsOf(person.id()), catalog::project, SHOWN),
                tasks.stream().filter(t -> !t.done()).toList(),
                tasks.stream().filter(TaskLine::done).toList(),
                Roles.of(person, catalog),
                catalog.quotes(led(person)),
                catalog.quotes(person.said()),
                catalog.quotes(person.mentioned()));
    }

    /** Those with them in the roll call, or as a speaker, by date. */
    private static List<Meeting> meetings(Person person) {
        Map<String, Meeting> meetings = new LinkedHashMap<>();
        person.attended().forEach(m -> meetings.put(m.id(), m));
        person.said().forEach(r -> meetings.put(r.meeting().id(), r.meeting()));
        return meetings.values().stream().sorted(Meeting.BY_DATE).toList();
    }

    private static Chart chart(Person person, Charts charts) {
        return charts.draw(
                "participation",
                "Meetings of " + person.name() + " by series and year",
                "A short tick is a meeting of the series. A middle stroke is a meeting whose roll call names them. "
                        + "A full stroke is a meeting with lines credited to them. A dotted stroke is a meeting to which"
                        + " they sent regrets.",
                List.of(
                        new Charts.Kind("regrets", false, person.regretted(), m -> 55),
                        new Charts.Kind("present", true, person.attended(), m -> 55),
                        new Charts.Kind("spoke", false, List.copyOf(ListPage.meetings(person.said())), m -> 96)));
    }

    private static Chart affiliations(Person person, Catalog catalog, Charts charts) {
        return charts.spans(
                "affiliations",
                "Organizations of " + person.name() + " over time",
                "A line leads from the first meeting for which they signed in for the organization to the last; a stroke"
                        + " is a meeting.",
                "Organization",
                person.identity().affiliations().stream()
                        .map(a -> a.organization())
                        .distinct()
                        .flatMap(id -> catalog.book().organization(id).stream())
                        .map(o -> Charts.Span.of(new Link(o.name().name(), o.url()), meetingsFor(o, person, catalog)))
                        .toList());
    }

    private static List<Meeting> meetingsFor(Organization organization, Person person, Catalog catalog) {
        return person.attended().stream()
                .filter(m -> m.attendees().stream()
                        .anyMatch(a -> a.person().equals(person.id()) && catalog.isOf(a, organization)))
                .toList();
    }

    private static List<Tally> companions(Person person, Catalog catalog) {
        Map<String, Integer> meetings = new TreeMap<>();
        person.companions().stream().filter(c -> c.meetings() > 1).forEach(c -> meetings.put(c.person(), c.meetings()));
        return Tally.of(meetings, catalog::person, SHOWN);
    }

    /** What they spoke of first, and others under it. */
    private static List<Reference> led(Person person) {
        return person.said().stream()
                .filter(said -> said.meeting().minutes().passages().stream()
                        .anyMatch(p -> p.source().equals(said.source()) && Agenda.isItem(p)))
                .toList();
    }
}
