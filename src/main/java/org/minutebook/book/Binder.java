package org.minutebook.book;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.minutebook.archive.Archive;
import org.minutebook.archive.Notes;
import org.minutebook.minutes.Attendee;
import org.minutebook.minutes.Minutes;
import org.minutebook.minutes.NotUnderstood;
import org.minutebook.minutes.WrittenName;
import org.minutebook.people.Directory;
import org.minutebook.people.Identity;
import org.minutebook.people.OrganizationName;
import org.minutebook.people.PersonMention;
import org.minutebook.reading.Reading;
import org.minutebook.registry.Registry;

/** Binds readings into a {@link Book}. */
final class Binder {
    private final Archive archive;
    private final List<Reading> readings;
    private final Directory directory;
    private final Registry registry;

    Binder(Archive archive, List<Reading> readings, Directory directory, Registry registry) {
        this.archive = archive;
        this.readings = readings;
        this.directory = directory;
        this.registry = registry;
    }

    Book bind() {
        Set<String> ids = new HashSet<>();
        List<Meeting> meetings = readings.stream()
                .map(r -> meeting(r, ids))
                .sorted(Meeting.BY_DATE)
                .toList();
        List<NotUnderstood> unclear = new ArrayList<>(archive.problems());
        meetings.forEach(m -> unclear.addAll(m.minutes().notUnderstood()));
        unclear.addAll(directory.unknown());
        return new Book(
                archive,
                meetings,
                people(meetings),
                organizations(meetings),
                projects(meetings),
                series(meetings),
                unclear,
                registry);
    }

    private Meeting meeting(Reading reading, Set<String> ids) {
        Minutes minutes = reading.minutes();
        return new Meeting(
                unique(id(reading), ids),
                minutes,
                reading.notes(),
                attendances(minutes, minutes.attendees()),
                attendances(minutes, minutes.regrets()),
                minutes.statements().stream()
                        .map(s -> new Spoken(people(minutes, s.speakers()), s))
                        .toList(),
                minutes.actions().stream()
                        .map(a -> new Task(people(minutes, a.owners()), a))
                        .toList(),
                mentions(minutes));
    }

    private static String id(Reading reading) {
        Notes notes = reading.notes().notes();
        if (notes.wholeFile()) return notes.source().file().replaceAll("\\.md$", "");
        return notes.series() + "/"
                + reading.minutes()
                        .date()
                        .map(Object::toString)
                        .orElse("line-" + notes.source().line());
    }

    private static String unique(String id, Set<String> taken) {
        String unique = id;
        for (int n = 2; !taken.add(unique); n++) unique = id + "-" + n;
        return unique;
    }

    private List<Attendance> attendances(Minutes minutes, List<Attendee> entries) {
        return entries.stream()
                .flatMap(a -> directory.personOf(minutes, a.name()).map(p -> new Attendance(p, a)).stream())
                .toList();
    }

    private List<String> people(Minutes minutes, List<WrittenName> names) {
        return names.stream()
                .flatMap(n -> directory.personOf(minutes, n).stream())
                .distinct()
                .toList();
    }

    private List<PersonMention> mentions(Minutes minutes) {
        List<PersonMention> mentions = new ArrayList<>();
        minutes.attendees()
                .forEach(a -> directory
                        .personOf(minutes, a.name())
                        .ifPresent(p -> mentions.add(
                                new PersonMention(a.source(), a.name().at(), p))));
        minutes.statements()
                .forEach(s -> s.speakers()
                        .forEach(n -> directory
                                .personOf(minutes, n)
                                .ifPresent(p -> mentions.add(new PersonMention(s.source(), n.at(), p)))));
        return mentions;
    }

    private List<Person> people(List<Meeting> meetings) {
        return directory.people().stream()
                .map(who -> person(who, meetings))
                .sorted(Book.by(Person::name))
                .toList();
    }

    private static Person person(Identity who, List<Meeting> meetings) {
        List<Meeting> attended = new ArrayList<>();
        List<Meeting> regretted = new ArrayList<>();
        List<Reference> said = new ArrayList<>();
        List<TaskReference> tasks = new ArrayList<>();
        List<Reference> mentioned = new ArrayList<>();
        for (Meeting m : meetings) {
            if (m.attendees().stream().anyMatch(a -> a.person().equals(who.id()))) attended.add(m);
            if (m.regrets().stream().anyMatch(a -> a.person().equals(who.id()))) regretted.add(m);
            m.statements().stream()
                    .filter(s -> s.people().contains(who.id()))
                    .forEach(s -> said.add(new Reference(m, s.statement().source())));
            m.tasks().stream()
                    .filter(t -> t.owners().contains(who.id()))
                    .forEach(t -> tasks.add(
                            new TaskReference(new Reference(m, t.item().source()), t)));
            m.mentions().stream()
                    .filter(mention -> mention.person().equals(who.id()))
                    .forEach(mention -> mentioned.add(new Reference(m, mention.source())));
        }
        return new Person(who, attended, regretted, said, tasks, mentioned);
    }

    private List<Organization> organizations(List<Meeting> meetings) {
        return directory.organizations().stream()
                .map(name -> organization(name, meetings))
                .sorted(Book.by(o -> o.name().name()))
                .toList();
    }

    private Organization organization(OrganizationName name, List<Meeting> meetings) {
        Set<String> people = new TreeSet<>();
        List<Reference> entries = new ArrayList<>();
        for (Meeting m : meetings)
            for (Attendance a : m.attendees())
                if (directory.organizationsOf(a.entry()).contains(name.id())) {
                    people.add(a.person());
                    entries.add(new Reference(m, a.entry().source()));
                }
        return new Organization(name, List.copyOf(people), entries);
    }

    private List<Project> projects(List<Meeting> meetings) {
        Map<String, List<Reference>> mentions = new TreeMap<>();
        for (Meeting m : meetings)
            m.minutes()
                    .projects()
                    .forEach(p -> mentions.computeIfAbsent(p.project(), any -> new ArrayList<>())
                            .add(new Reference(m, p.source())));
        return mentions.entrySet().stream()
                .map(e -> new Project(e.getKey(), aliases(e.getKey()), e.getValue()))
                .toList();
    }

    private List<String> aliases(String project) {
        return registry.projects().stream()
                .filter(p -> p.repository().equals(project))
                .flatMap(p -> p.aliases().stream())
                .sorted()
                .toList();
    }

    private List<Series> series(List<Meeting> meetings) {
        Map<String, List<Meeting>> bySeries = new TreeMap<>();
        meetings.forEach(m ->
                bySeries.computeIfAbsent(m.series(), any -> new ArrayList<>()).add(m));
        return bySeries.entrySet().stream()
                .map(e -> registry.series().stream()
                        .filter(s -> s.id().equals(e.getKey()))
                        .findFirst()
                        .map(s -> new Series(s.id(), s.title(), s.description(), e.getValue()))
                        .orElseGet(() -> new Series(e.getKey(), e.getKey(), "", e.getValue())))
                .toList();
    }
}
