package org.minutebook.book;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.minutebook.archive.Archive;
import org.minutebook.minutes.Attendee;
import org.minutebook.minutes.Minutes;
import org.minutebook.minutes.NotUnderstood;
import org.minutebook.minutes.ProjectMention;
import org.minutebook.minutes.WrittenName;
import org.minutebook.people.Directory;
import org.minutebook.people.MentionFinder;
import org.minutebook.reading.Reading;
import org.minutebook.registry.Registry;
import org.minutebook.registry.Registry.SeriesEntry;

/** Binds readings into a {@link Book}. */
final class Binder {
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} ._-]{1,40}");

    private final Archive archive;
    private final List<Reading> readings;
    private final Directory directory;
    private final Registry registry;
    private final MeetingIds ids;
    private final MentionFinder mentions;

    Binder(Archive archive, List<Reading> readings, Directory directory, Registry registry) {
        this.archive = archive;
        this.readings = readings;
        this.directory = directory;
        this.registry = registry;
        this.ids = MeetingIds.of(readings);
        this.mentions = MentionFinder.of(directory);
    }

    Book bind() {
        List<Meeting> meetings =
                readings.stream().map(this::meeting).sorted(Meeting.BY_DATE).toList();
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
                CarriedTasks.in(meetings),
                unclear,
                registry);
    }

    private Meeting meeting(Reading reading) {
        Minutes minutes = reading.minutes();
        return new Meeting(
                ids.of(minutes),
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
                minutes.roles().stream()
                        .map(r -> new RoleHolder(directory.personOf(minutes, r.name()), r))
                        .toList(),
                mentions.find(reading));
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

    private List<Person> people(List<Meeting> meetings) {
        Map<String, Traces> traces = new HashMap<>();
        directory.people().forEach(who -> traces.put(who.id(), new Traces(who)));
        for (Meeting m : meetings) {
            if (!m.isCancelled()) {
                m.attendees().forEach(a -> traces.get(a.person()).attended(m));
                m.regrets().forEach(a -> traces.get(a.person()).regretted(m));
            }
            m.statements().forEach(s -> s.people().forEach(p -> traces.get(p).said(m, s)));
            m.tasks().forEach(t -> t.owners().forEach(p -> traces.get(p).owns(m, t)));
            m.roles().forEach(r -> r.person().ifPresent(p -> traces.get(p).held(m, r.role())));
            m.mentions().forEach(mention -> traces.get(mention.person()).mentioned(m, mention));
        }
        return directory.people().stream()
                .map(who -> traces.get(who.id()).person())
                .sorted(Book.by(Person::name))
                .toList();
    }

    private List<Organization> organizations(List<Meeting> meetings) {
        Map<String, Set<String>> people = new HashMap<>();
        Map<String, List<Reference>> entries = new HashMap<>();
        for (Meeting m : meetings)
            for (Attendance a : m.isCancelled() ? List.<Attendance>of() : m.attendees())
                for (String id : directory.organizationsOf(a.entry())) {
                    people.computeIfAbsent(id, any -> new TreeSet<>()).add(a.person());
                    entries.computeIfAbsent(id, any -> new ArrayList<>())
                            .add(new Reference(m, a.entry().source()));
                }
        return directory.organizations().stream()
                .map(name -> new Organization(
                        name,
                        List.copyOf(people.getOrDefault(name.id(), Set.of())),
                        entries.getOrDefault(name.id(), List.of())))
                .sorted(Book.by(o -> o.name().name()))
                .toList();
    }

    private List<Project> projects(List<Meeting> meetings) {
        Map<String, List<Reference>> mentions = new TreeMap<>();
        Map<String, Set<String>> names = new HashMap<>();
        for (Meeting m : meetings)
            m.minutes().projects().forEach(p -> {
                mentions.computeIfAbsent(p.project(), any -> new ArrayList<>()).add(new Reference(m, p.source()));
                writtenName(m, p)
                        .ifPresent(name -> names.computeIfAbsent(p.project(), any -> new TreeSet<>())
                                .add(name));
            });
        registry.projects()
                .forEach(p -> names.computeIfAbsent(p.repository(), any -> new TreeSet<>())
                        .addAll(p.aliases()));
        return mentions.entrySet().stream()
                .map(e -> new Project(e.getKey(), List.copyOf(names.getOrDefault(e.getKey(), Set.of())), e.getValue()))
                .toList();
    }

    /** A name in prose; empty for an address and for {@code owner/repository#1}. */
    private static Optional<String> writtenName(Meeting meeting, ProjectMention mention) {
        String text = meeting.notes()
                .notes()
                .text()
                .substring(mention.at().start(), mention.at().end());
        return NAME.matcher(text).matches() ? Optional.of(text) : Optional.empty();
    }

    private List<Series> series(List<Meeting> meetings) {
        Map<String, SeriesEntry> known = new HashMap<>();
        registry.series().forEach(s -> known.putIfAbsent(s.id(), s));
        Map<String, List<Meeting>> bySeries = new TreeMap<>();
        meetings.forEach(m ->
                bySeries.computeIfAbsent(m.series(), any -> new ArrayList<>()).add(m));
        return bySeries.entrySet().stream()
                .map(e -> Optional.ofNullable(known.get(e.getKey()))
                        .map(s -> new Series(s.id(), s.title(), s.description(), e.getValue()))
                        .orElseGet(() -> new Series(e.getKey(), SeriesTitle.of(e.getKey()), "", e.getValue())))
                .toList();
    }
}
