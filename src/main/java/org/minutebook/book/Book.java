package org.minutebook.book;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.minutebook.archive.Archive;
import org.minutebook.minutes.NotUnderstood;
import org.minutebook.people.Directory;
import org.minutebook.reading.Reading;
import org.minutebook.registry.Registry;

/** The whole archive, everything linked with everything. Immutable. */
public final class Book {
    private final Archive archive;
    private final List<Meeting> meetings;
    private final List<Meeting> held;
    private final List<Person> people;
    private final List<Organization> organizations;
    private final List<Project> projects;
    private final List<Series> series;
    private final List<CarriedTask> carriedTasks;
    private final List<NotUnderstood> notUnderstood;
    private final Registry registry;
    private final Map<String, Meeting> meetingById;
    private final Map<String, Person> personById;
    private final Map<String, Organization> organizationById;
    private final Map<String, Project> projectById;

    Book(
            Archive archive,
            List<Meeting> meetings,
            List<Person> people,
            List<Organization> organizations,
            List<Project> projects,
            List<Series> series,
            List<CarriedTask> carriedTasks,
            List<NotUnderstood> notUnderstood,
            Registry registry) {
        this.archive = archive;
        this.meetings = List.copyOf(meetings);
        this.held = meetings.stream().filter(m -> !m.isCancelled()).toList();
        this.people = List.copyOf(people);
        this.organizations = List.copyOf(organizations);
        this.projects = List.copyOf(projects);
        this.series = List.copyOf(series);
        this.carriedTasks = List.copyOf(carriedTasks);
        this.notUnderstood = notUnderstood.stream().sorted().toList();
        this.registry = registry;
        this.meetingById = index(meetings, Meeting::id);
        this.personById = index(people, Person::id);
        this.organizationById = index(organizations, Organization::id);
        this.projectById = index(projects, Project::id);
    }

    private static <T> Map<String, T> index(List<T> all, Function<T, String> id) {
        return all.stream().collect(Collectors.toUnmodifiableMap(id, Function.identity()));
    }

    /** Binds the readings of an archive into a book. */
    public static Book of(Archive archive, List<Reading> readings, Directory directory, Registry registry) {
        return new Binder(archive, readings, directory, registry).bind();
    }

    /** What was read, and what was passed over. */
    public Archive archive() {
        return archive;
    }

    /** All meetings, {@link Meeting#BY_DATE by date}, cancelled ones too. */
    public List<Meeting> meetings() {
        return meetings;
    }

    /** Those of them that took place. */
    public List<Meeting> held() {
        return held;
    }

    /** Everybody who signed in or whom the notes credit with something, by name. */
    public List<Person> people() {
        return people;
    }

    /** By name. */
    public List<Organization> organizations() {
        return organizations;
    }

    /** By id. */
    public List<Project> projects() {
        return projects;
    }

    /** By id. */
    public List<Series> series() {
        return series;
    }

    /** Everything that was seen and not understood, by file and line. */
    public List<NotUnderstood> notUnderstood() {
        return notUnderstood;
    }

    /** What the community says of itself. */
    public Registry registry() {
        return registry;
    }

    public Optional<Meeting> meeting(String id) {
        return Optional.ofNullable(meetingById.get(id));
    }

    public Optional<Person> person(String id) {
        return Optional.ofNullable(personById.get(id));
    }

    public Optional<Organization> organization(String id) {
        return Optional.ofNullable(organizationById.get(id));
    }

    public Optional<Project> project(String id) {
        return Optional.ofNullable(projectById.get(id));
    }

    /** Every action item of the archive, by date. */
    public List<TaskReference> tasks() {
        return meetings.stream()
                .flatMap(m -> m.tasks().stream()
                        .map(t -> new TaskReference(new Reference(m, t.item().source()), t)))
                .toList();
    }

    /** Every action item once, with all meetings that carry it on, by first meeting. */
    public List<CarriedTask> carriedTasks() {
        return carriedTasks;
    }

    static <T> Comparator<T> by(Function<T, String> key) {
        return Comparator.comparing(key, String.CASE_INSENSITIVE_ORDER).thenComparing(key);
    }
}
