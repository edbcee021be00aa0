package org.minutebook.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.minutebook.minutes.ActionItem;
import org.minutebook.minutes.MeetingRole;
import org.minutebook.minutes.Minutes;
import org.minutebook.minutes.NotUnderstood;
import org.minutebook.minutes.SourceLine;
import org.minutebook.minutes.Statement;
import org.minutebook.minutes.WrittenName;
import org.minutebook.people.CreditedPeople.Credit;
import org.minutebook.registry.Registry;

/** Makes a {@link Directory}: takes the census, resolves all other names against it, and writes everybody down. */
final class DirectoryMaker {
    private final List<Minutes> archive;
    private final Registry registry;
    private final List<Signature> signatures = new ArrayList<>();
    private final Map<Profile, Set<String>> credited = new LinkedHashMap<>();
    private final Map<SourceLine, Map<WrittenName, Profile>> known = new HashMap<>();
    private final List<NotUnderstood> unknown = new ArrayList<>();

    DirectoryMaker(List<Minutes> archive, Registry registry) {
        this.archive = archive;
        this.registry = registry;
    }

    Directory make() {
        Map<String, Set<String>> keys = new HashMap<>();
        Function<String, Set<String>> organizations =
                affiliation -> keys.computeIfAbsent(affiliation, OrganizationForm::roughKeys);
        for (Minutes meeting : archive)
            Stream.concat(meeting.attendees().stream(), meeting.regrets().stream())
                    .filter(entry -> !isLeftOut(entry.name()))
                    .forEach(entry -> signatures.add(Signature.of(meeting, entry, organizations)));
        Profiles people = Census.take(signatures, registry);
        for (Profile person : people.all())
            for (Signature s : person.signatures()) note(s.meeting(), s.entry().name(), person);
        resolve(people);
        credited.forEach((person, names) -> names.forEach(person::addName));
        List<Profile> met = people.all().stream()
                .filter(p -> !p.signatures().isEmpty() || credited.containsKey(p))
                .toList();
        Ids ids = Ids.of(met);
        Organizations catalog = OrganizationCatalog.of(met, registry.organizations());
        return new Directory(met.stream().map(p -> identity(p, ids, catalog)).toList(), catalog, ids(ids), unknown);
    }

    /** Many people may stand behind the word: it is none. */
    private static boolean isLeftOut(WrittenName name) {
        return name.text().equalsIgnoreCase(Registry.SOMEONE);
    }

    private void note(Minutes meeting, WrittenName name, Profile person) {
        known.computeIfAbsent(meeting.source(), any -> new HashMap<>()).put(name, person);
    }

    /** Gives every name to somebody who signs in; where it fits nobody, to somebody who is only credited. */
    private void resolve(Profiles people) {
        List<Credit> credits = credits();
        NameResolver signed = new NameResolver(people);
        credits.removeIf(credit -> noteIfKnown(credit, signed));
        OrganizationForms organizations = OrganizationForms.of(signatures.stream()
                .flatMap(s -> s.entry().affiliation().stream())
                .toList());
        new CreditedPeople(people, organizations, !signatures.isEmpty()).add(credits);
        NameResolver all = new NameResolver(people);
        for (Minutes meeting : archive)
            for (MeetingRole role : meeting.roles())
                if (!isLeftOut(role.name()) && !isNoted(meeting, role.name()))
                    noteIfKnown(new Credit(meeting, role.source(), role.name()), all);
        credits.removeIf(credit -> noteIfKnown(credit, all));
        Set<String> listed = new HashSet<>();
        for (Credit credit : credits) {
            String name = credit.name().text();
            if (!listed.add(
                    credit.meeting().source() + " " + PersonName.of(name).folded())) continue;
            unknown.add(new NotUnderstood(
                    credit.line(),
                    organizations.contains(name)
                            ? "\"" + name + "\" is an organization: name who speaks or acts for it"
                            : unclear(name, all.resolve(credit).open())));
        }
    }

    /** All names that stand for whose words or tasks something is, in the order of the archive. */
    private List<Credit> credits() {
        List<Credit> credits = new ArrayList<>();
        for (Minutes meeting : archive) {
            for (Statement statement : meeting.statements())
                statement.speakers().forEach(name -> credits.add(new Credit(meeting, statement.source(), name)));
            for (ActionItem action : meeting.actions())
                action.owners().forEach(name -> credits.add(new Credit(meeting, action.source(), name)));
        }
        credits.removeIf(credit -> isLeftOut(credit.name()));
        return credits;
    }

    private boolean isNoted(Minutes meeting, WrittenName name) {
        return known.getOrDefault(meeting.source(), Map.of()).containsKey(name);
    }

    /** @return whether it is known */
    private boolean noteIfKnown(Credit credit, NameResolver resolver) {
        Optional<Profile> person = resolver.resolve(credit).made();
        person.ifPresent(known -> {
            note(credit.meeting(), credit.name(), known);
            credited.computeIfAbsent(known, any -> new TreeSet<>())
                    .add(credit.name().text());
        });
        return person.isPresent();
    }

    private static String unclear(String name, List<Profile> open) {
        String quoted = "\"" + name + "\"";
        if (open.isEmpty())
            return quoted + " is nobody who signs in to meetings about this time: write the full name or the handle";
        return quoted + " may be "
                + open.stream().map(FullestName::of).collect(Collectors.joining(" or "))
                + ": write the full name or the handle";
    }

    private Map<SourceLine, Map<WrittenName, String>> ids(Ids ids) {
        Map<SourceLine, Map<WrittenName, String>> byMeeting = new HashMap<>();
        known.forEach((meeting, names) -> {
            Map<WrittenName, String> here = new HashMap<>();
            names.forEach((name, person) -> here.put(name, ids.of(person)));
            byMeeting.put(meeting, here);
        });
        return byMeeting;
    }

    private Identity identity(Profile person, Ids ids, Organizations organizations) {
        String name = FullestName.of(person);
        Set<String> aliases = new TreeSet<>(credited.getOrDefault(person, Set.of()));
        person.signatures().forEach(s -> aliases.add(s.name().text()));
        aliases.addAll(person.handles());
        aliases.remove(name);
        return new Identity(
                ids.of(person),
                name,
                handle(person),
                List.copyOf(aliases),
                AffiliationTimeline.of(person, organizations),
                person.reasons());
    }

    /** As the owner writes it: in the roster, or else as they sign. */
    private static Optional<String> handle(Profile person) {
        if (person.handles().isEmpty()) return Optional.empty();
        String plain = person.handles().get(0);
        Stream<String> written = Stream.concat(
                person.entry().flatMap(e -> e.handle()).stream(),
                person.signatures().stream().map(Signature::entry).flatMap(e -> e.handle().stream()));
        List<String> forms = written.filter(h -> Handles.plain(h).equals(plain)).toList();
        return Optional.of(
                forms.stream().filter(h -> !h.equals(plain)).findFirst().orElse(plain));
    }
}
