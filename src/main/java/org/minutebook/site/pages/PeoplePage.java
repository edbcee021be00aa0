package org.minutebook.site.pages;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.minutebook.book.Meeting;
import org.minutebook.book.Organization;
import org.minutebook.book.Person;
import org.minutebook.people.Identity.Affiliation;

/**
 * What {@code people.ftl} gets as {@code content.people}.
 *
 * @param rows those in most meetings first
 */
public record PeoplePage(List<Row> rows) {
    /**
     * A person in the list.
     *
     * @param who the person
     * @param handle GitHub handle without {@code @}
     * @param affiliation the organization of their latest roll call that names one
     * @param meetings how many roll calls name them
     * @param first the first of these
     * @param last the last of these
     * @param spark how many a year, as {@link Charts#spark} draws it
     */
    public record Row(
            Link who,
            Optional<String> handle,
            Optional<Link> affiliation,
            int meetings,
            Optional<DateWords> first,
            Optional<DateWords> last,
            String spark) {}

    static PeoplePage of(Catalog catalog, Charts charts) {
        return new PeoplePage(catalog.book().people().stream()
                .sorted(Comparator.comparingInt((Person p) -> p.attended().size())
                        .reversed())
                .map(p -> row(p, catalog, charts))
                .toList());
    }

    private static Row row(Person person, Catalog catalog, Charts charts) {
        List<Meeting> dated =
                person.attended().stream().filter(m -> m.date().isPresent()).toList();
        return new Row(
                new Link(person.name(), person.url()),
                person.identity().handle(),
                latest(person, catalog),
                person.attended().size(),
                dated.stream().findFirst().map(m -> DateWords.of(m.date())),
                dated.isEmpty()
                        ? Optional.empty()
                        : Optional.of(DateWords.of(dated.get(dated.size() - 1).date())),
                charts.spark(person.attended()));
    }

    /** The organization of their latest roll call that names one. */
    static Optional<Link> latest(Person person, Catalog catalog) {
        return person.identity().affiliations().stream()
                .filter(a -> a.to().isPresent())
                .max(Comparator.comparing((Affiliation a) -> a.to().orElseThrow()))
                .flatMap(a -> catalog.book().organization(a.organization()))
                .map(PeoplePage::link);
    }

    private static Link link(Organization organization) {
        return new Link(organization.name().name(), organization.url());
    }
}
