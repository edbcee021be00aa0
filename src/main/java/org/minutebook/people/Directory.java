package org.minutebook.people;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.minutebook.minutes.Attendee;
import org.minutebook.minutes.Minutes;
import org.minutebook.minutes.NotUnderstood;
import org.minutebook.minutes.SourceLine;
import org.minutebook.minutes.WrittenName;
import org.minutebook.registry.Registry;

/** Who is who: every name that the notes write, in its meeting, to a person. Immutable. */
public final class Directory {
    private final List<Identity> people;
    private final List<OrganizationName> organizations;
    private final Map<SourceLine, Map<WrittenName, String>> known;
    private final List<NotUnderstood> unknown;

    private Directory(
            List<Identity> people,
            List<OrganizationName> organizations,
            Map<SourceLine, Map<WrittenName, String>> known,
            List<NotUnderstood> unknown) {
        this.people = people;
        this.organizations = organizations;
        this.known = known;
        this.unknown = unknown;
    }

    /** Decides over the whole archive who is who. */
    public static Directory resolve(List<Minutes> archive, Registry registry) {
        Map<String, List<Attendee>> byPerson = new LinkedHashMap<>();
        Map<SourceLine, Map<WrittenName, String>> known = new HashMap<>();
        Map<String, OrganizationName> organizations = new LinkedHashMap<>();
        for (Minutes minutes : archive) {
            Map<WrittenName, String> here = new HashMap<>();
            for (Attendee attendee : minutes.attendees()) {
                String id = attendee.handle()
                        .orElseGet(() -> Slug.of(attendee.name().text()));
                byPerson.computeIfAbsent(id, any -> new ArrayList<>()).add(attendee);
                here.put(attendee.name(), id);
                attendee.affiliation()
                        .ifPresent(a -> organizations.computeIfAbsent(
                                Slug.of(a), slug -> new OrganizationName(slug, a, List.of())));
            }
            minutes.statements().forEach(s -> s.speakers().forEach(n -> guess(n, minutes, here)));
            minutes.actions().forEach(s -> s.owners().forEach(n -> guess(n, minutes, here)));
            known.put(minutes.source(), Map.copyOf(here));
        }
        List<Identity> people = byPerson.entrySet().stream()
                .map(e -> identity(e.getKey(), e.getValue()))
                .toList();
        return new Directory(people, List.copyOf(organizations.values()), Map.copyOf(known), List.of());
    }

    private static void guess(WrittenName name, Minutes minutes, Map<WrittenName, String> here) {
        minutes.attendees().stream()
                .filter(a -> a.name()
                        .text()
                        .toLowerCase(Locale.ROOT)
                        .startsWith(name.text().toLowerCase(Locale.ROOT)))
                .findFirst()
                .ifPresent(a -> here.put(name, here.get(a.name())));
    }

    private static Identity identity(String id, Collection<Attendee> entries) {
        TreeSet<String> names = new TreeSet<>();
        entries.forEach(a -> names.add(a.name().text()));
        String fullest =
                names.stream().max(Comparator.comparingInt(String::length)).orElse(id);
        Optional<String> handle =
                entries.stream().flatMap(a -> a.handle().stream()).findFirst();
        names.remove(fullest);
        return new Identity(id, fullest, handle, List.copyOf(names), List.of(), List.of());
    }

    /** Everybody, by id. */
    public List<Identity> people() {
        return people;
    }

    /** Every organization that a roll call names, by id. */
    public List<OrganizationName> organizations() {
        return organizations;
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
