package org.minutebook.people;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.minutebook.minutes.Attendee;
import org.minutebook.minutes.Minutes;
import org.minutebook.minutes.NotUnderstood;
import org.minutebook.minutes.SourceLine;
import org.minutebook.minutes.WrittenName;
import org.minutebook.registry.Registry;

/** Who is who: every name that the notes write, in its meeting, to a person. Immutable. */
public final class Directory {
    private final List<Identity> people;
    private final Organizations organizations;
    private final Map<SourceLine, Map<WrittenName, String>> known;
    private final List<NotUnderstood> unknown;

    Directory(
            List<Identity> people,
            Organizations organizations,
            Map<SourceLine, Map<WrittenName, String>> known,
            List<NotUnderstood> unknown) {
        this.people = people.stream().sorted(Comparator.comparing(Identity::id)).toList();
        this.organizations = organizations;
        this.known = new HashMap<>();
        known.forEach((meeting, names) -> this.known.put(meeting, Map.copyOf(names)));
        this.unknown = unknown.stream().sorted().toList();
    }

    /**
     * Decides over the whole archive who is who. Handles tell most, then the registry and the roster, then names with
     * their affiliation, series and time; what stays open is left {@link #unknown() unknown}.
     */
    public static Directory resolve(List<Minutes> archive, Registry registry) {
        return new DirectoryMaker(archive, registry).make();
    }

    /** Everybody who signed in or whom the notes credit with something, by id. */
    public List<Identity> people() {
        return people;
    }

    /** Every organization that a roll call names, by id. */
    public List<OrganizationName> organizations() {
        return organizations.all();
    }

    /** The ids of the organizations that an entry of a roll call signs in for, in its order. */
    public List<String> organizationsOf(Attendee entry) {
        return entry.affiliation().stream()
                .flatMap(affiliation -> organizations.in(affiliation).stream())
                .map(Organizations.Part::organization)
                .distinct()
                .toList();
    }

    /** The id of the person whom a meeting means by a name; empty where it can't be known. */
    public Optional<String> personOf(Minutes meeting, WrittenName name) {
        return Optional.ofNullable(
                known.getOrDefault(meeting.source(), Map.of()).get(name));
    }

    /** Names that could not be given to one person. */
    public List<NotUnderstood> unknown() {
        return unknown;
    }
}
