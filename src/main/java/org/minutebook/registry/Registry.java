package org.minutebook.registry;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.minutebook.archive.Archive;
import org.minutebook.minutes.MeetingDate;
import org.minutebook.minutes.SourceLine;

/**
 * What the community says of itself: corrections and additions to what the notes tell, from the YAML files of a
 * folder and from the team's roster. Everything works with {@link #EMPTY an empty one}.
 */
public record Registry(
        List<PersonEntry> people,
        List<OrganizationEntry> organizations,
        List<ProjectEntry> projects,
        List<SeriesEntry> series,
        List<TermEntry> terms,
        List<TopicEntry> topics) {
    /** What the site calls those whom the registry leaves out; never a person of its own. */
    public static final String SOMEONE = "someone";

    public static final Registry EMPTY = new Registry(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    public Registry {
        people = List.copyOf(people);
        organizations = List.copyOf(organizations);
        projects = List.copyOf(projects);
        series = List.copyOf(series);
        terms = List.copyOf(terms);
        topics = List.copyOf(topics);
    }

    /**
     * Reads the registry's folder, and the team's roster where one stands next to the notes.
     *
     * @param folder holds {@code people.yaml}, {@code organizations.yaml}, {@code projects.yaml},
     *     {@code series.yaml}, {@code terms.yaml} and {@code topics.yaml}; each may be missing, and so may the folder
     * @param archive the notes; a roster is looked for in {@code _data} folders in its folder and above it
     * @throws InvalidRegistryException where a file is wrong; names the file, the line, the value and what to do
     * @throws IOException where a folder can't be listed
     */
    public static Registry load(Path folder, Archive archive) throws InvalidRegistryException, IOException {
        return load(folder, archive.root(), Community.of(archive.notes()));
    }

    /** @param community whose archive it is, in lower case: entries for another one's do not count */
    static Registry load(Path folder, Path archive, Optional<String> community)
            throws InvalidRegistryException, IOException {
        RegistryFolder files = new RegistryFolder(folder, community);
        files.checkNames();
        List<PersonEntry> people = new ArrayList<>(files.people());
        people.addAll(Roster.near(archive));
        return new Registry(
                people, files.organizations(), files.projects(), files.series(), files.terms(), files.topics());
    }

    /**
     * A person as the registry or the roster knows them.
     *
     * @param name the fullest name
     * @param handle GitHub handle, as they write it; needed where only that is shown
     * @param aliases other names and handles
     * @param affiliation today's, from the roster
     * @param shown how the site may name them
     * @param reason why the entry is needed
     */
    public record PersonEntry(
            String name,
            Optional<String> handle,
            List<Alias> aliases,
            Optional<String> affiliation,
            Shown shown,
            String reason) {
        public PersonEntry {
            aliases = List.copyOf(aliases);
        }

        /** A person whom the site names as the notes do. */
        public PersonEntry(
                String name,
                Optional<String> handle,
                List<Alias> aliases,
                Optional<String> affiliation,
                String reason) {
            this(name, handle, aliases, affiliation, Shown.BY_NAME, reason);
        }

        /** Whether the site must not have the name. */
        public boolean isPrivate() {
            return shown != Shown.BY_NAME;
        }
    }

    /** How the site may name a person. */
    public enum Shown {
        BY_NAME,
        BY_HANDLE,
        NOT_AT_ALL
    }

    /**
     * Another name, for a time or for always.
     *
     * @param text the name, handle or initials
     * @param from first day on which it holds
     * @param to last day on which it holds
     */
    public record Alias(String text, Optional<MeetingDate> from, Optional<MeetingDate> to) {
        /** Whether the alias holds at a time; always where no time is known. */
        public boolean holds(Optional<MeetingDate> at) {
            if (at.isEmpty()) return true;
            MeetingDate date = at.get();
            return from.filter(f -> date.lastDay().isBefore(f.firstDay())).isEmpty()
                    && to.filter(t -> date.firstDay().isAfter(t.lastDay())).isEmpty();
        }
    }

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
     * @param description one sentence, or empty
     * @param reason why the entry is needed
     * @param source where the entry stands
     */
    public record SeriesEntry(String id, String title, String description, String reason, SourceLine source) {}

    /**
     * A term that the notes write in several ways, so that a search for one finds the others.
     *
     * @param name spelt out: {@code code of conduct}
     * @param aliases abbreviations and other names for the same: {@code CoC}
     * @param reason why the entry is needed
     */
    public record TermEntry(String name, List<String> aliases, String reason) {
        public TermEntry {
            aliases = List.copyOf(aliases);
        }
    }

    /**
     * A correction to the topics that the archive's words show by themselves.
     *
     * @param name the name to show; added where the words show no such topic
     * @param aliases other words for the same; topics under these are taken into this one
     * @param leftOut whether this is no topic, however often it is spoken of
     * @param reason why the entry is needed
     */
    public record TopicEntry(String name, List<String> aliases, boolean leftOut, String reason) {
        public TopicEntry {
            aliases = List.copyOf(aliases);
        }
    }
}
