package org.minutebook.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.minutebook.registry.Registry;
import org.minutebook.registry.Registry.Alias;
import org.minutebook.registry.Registry.OrganizationEntry;
import org.minutebook.registry.Registry.PersonEntry;
import org.minutebook.registry.Registry.ProjectEntry;
import org.minutebook.registry.Registry.SeriesEntry;
import org.minutebook.registry.Registry.TermEntry;
import org.minutebook.registry.Registry.TopicEntry;

/** Takes names out of what the community says of itself. */
final class RegistryRedactor {
    private final Redactor redactor;

    RegistryRedactor(Redactor redactor) {
        this.redactor = redactor;
    }

    Registry redact(Registry registry) {
        return new Registry(
                people(registry.people()),
                registry.organizations().stream()
                        .map(o -> new OrganizationEntry(text(o.name()), texts(o.aliases()), text(o.reason())))
                        .toList(),
                // A repository under another name would be another one.
                registry.projects().stream()
                        .filter(p -> text(p.repository()).equals(p.repository()))
                        .map(p -> new ProjectEntry(
                                p.repository(), texts(p.aliases()), unchanged(p.formerly()), text(p.reason())))
                        .toList(),
                registry.series().stream()
                        .map(s -> new SeriesEntry(
                                text(s.id()), text(s.title()), text(s.description()), text(s.reason()), s.source()))
                        .toList(),
                registry.terms().stream()
                        .map(t -> new TermEntry(text(t.name()), texts(t.aliases()), text(t.reason())))
                        .toList(),
                registry.topics().stream()
                        .map(t -> new TopicEntry(text(t.name()), texts(t.aliases()), t.leftOut(), text(t.reason())))
                        .toList());
    }

    private List<PersonEntry> people(List<PersonEntry> entries) {
        List<PersonEntry> people = new ArrayList<>();
        for (PrivatePerson person : redactor.people()) {
            if (person.isHidden()) continue;
            String handle = person.replacement();
            people.add(new PersonEntry(
                    handle,
                    Optional.of(handle),
                    List.of(),
                    person.entry().affiliation().map(this::text),
                    "shown under the handle"));
        }
        for (PersonEntry entry : entries)
            if (redactor.people().stream().noneMatch(person -> person.is(entry)))
                people.add(new PersonEntry(
                        text(entry.name()),
                        entry.handle(),
                        entry.aliases().stream()
                                .map(a -> new Alias(text(a.text()), a.from(), a.to()))
                                .filter(a -> !a.text().toLowerCase(Locale.ROOT).contains(Registry.SOMEONE))
                                .toList(),
                        entry.affiliation().map(this::text),
                        text(entry.reason())));
        return people;
    }

    private String text(String text) {
        return redactor.redact(text);
    }

    private List<String> texts(List<String> texts) {
        return texts.stream().map(this::text).distinct().toList();
    }

    private List<String> unchanged(List<String> texts) {
        return texts.stream().filter(t -> text(t).equals(t)).toList();
    }
}
