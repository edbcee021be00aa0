package org.minutebook.book;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.minutebook.people.Identity;

/**
 * A person, with everything that the archive has of them.
 *
 * @param identity who they are
 * @param attended meetings whose roll call names them, by date
 * @param regretted meetings to which they sent regrets, by date
 * @param said their statements, by date
 * @param tasks their action items, by date
 * @param roles what they did for meetings, by date
 * @param mentioned where the notes name them otherwise, by date
 */
public record Person(
        Identity identity,
        List<Meeting> attended,
        List<Meeting> regretted,
        List<Reference> said,
        List<TaskReference> tasks,
        List<RoleReference> roles,
        List<Reference> mentioned) {
    public Person {
        attended = List.copyOf(attended);
        regretted = List.copyOf(regretted);
        said = List.copyOf(said);
        tasks = List.copyOf(tasks);
        roles = List.copyOf(roles);
        mentioned = List.copyOf(mentioned);
    }

    public String id() {
        return identity.id();
    }

    public String name() {
        return identity.name();
    }

    /** How often they met others: in how many meetings both signed in, by id, most first. */
    public List<Companion> companions() {
        Map<String, Integer> meetings = new TreeMap<>();
        for (Meeting meeting : attended)
            meeting.attendees().stream()
                    .map(Attendance::person)
                    .distinct()
                    .filter(other -> !other.equals(id()))
                    .forEach(other -> meetings.merge(other, 1, Integer::sum));
        return meetings.entrySet().stream()
                .map(e -> new Companion(e.getKey(), e.getValue()))
                .sorted(Comparator.comparingInt((Companion c) -> -c.meetings()))
                .toList();
    }

    /**
     * Somebody whom a person meets.
     *
     * @param person the id
     * @param meetings how many meetings both signed in to
     */
    public record Companion(String person, int meetings) {}

    /** Address of the page, relative to the site's root. */
    public String url() {
        return "people/" + id() + "/";
    }
}
