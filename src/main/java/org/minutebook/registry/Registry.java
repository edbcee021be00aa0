package org.minutebook.registry;

import java.util.List;
import java.util.Optional;
import org.minutebook.minutes.MeetingDate;

/**
 * What the community says of itself: corrections and additions to what the notes tell, from the YAML files of a
 * folder and from the team's roster. Everything works with {@link #EMPTY an empty one}.
 */
public record Registry(
        List<PersonEntry> people,
        List<OrganizationEntry> organizations,
        List<ProjectEntry> projects,
        List<SeriesEntry> series) {
    public static final Registry EMPTY = new Registry(List.of(), List.of(), List.of(), List.of());

    public Registry {
        people = List.copyOf(people);
        organizations = List.copyOf(organizations);
        projects = List.copyOf(projects);
        series = List.copyOf(series);
    }

    /**
     * A person as the registry or the roster knows them.
     *
     * @param name the fullest name
     * @param handle GitHub handle, as they write it
     * @param aliases other names and handles
     * @param affiliation today's, from the roster
     * @param reason why the entry is needed
     */
    public record PersonEntry(
            String name, Optional<String> handle, List<Alias> aliases, Optional<String> affiliation, String reason) {
        public PersonEntry {
            aliases = List.copyOf(aliases);
        }
    }

    /**
     * Another name, for a time or for always.
     *
     * @param text the name, handle or initials
     * @param from first day on which it holds
     * @param to last day on which it holds
     */
    public record Alias(String text, Optional<MeetingDate> from, Optional<MeetingDate> to) {}

    /**
     * @param name the name to show
     * @param aliases other forms that the notes use
     * @param reason why the entry is needed
     */
    public record OrganizationEntry(String name, List<String> aliases, String reason) {
        public OrganizationEntry {
            aliases = List.copyOf(aliases);
        }
    }

    /**
     * @param repository {@code owner/repository} in lower case, today's
     * @param aliases names that the notes use in prose
     * @param formerly earlier {@code owner/repository} names
     * @param reason why the entry is needed
     */
    public record ProjectEntry(String repository, List<String> aliases, List<String> formerly, String reason) {
        public ProjectEntry {
            aliases = List.copyOf(aliases);
            formerly = List.copyOf(formerly);
        }
    }

    /**
     * @param id the folder's name
     * @param title the name to show
     * @param description one sentence
     */
    public record SeriesEntry(String id, String title, String description) {}
}
