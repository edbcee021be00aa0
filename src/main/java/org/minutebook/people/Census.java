package org.minutebook.people;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.minutebook.registry.Registry;
import org.minutebook.registry.Registry.Alias;
import org.minutebook.registry.Registry.PersonEntry;

/** Counts the people behind the entries of all roll calls: handles first, then the registry, then names. */
final class Census {
    private Census() {}

    static Profiles take(List<Signature> signatures, Registry registry) {
        HandleGroups groups = HandleGroups.of(signatures);
        Set<Profile> known = new LinkedHashSet<>(groups.byHandle().values());
        describe(known, groups.byHandle(), registry.people());
        Profiles people = new Profiles();
        SplitHandles.join(List.copyOf(known)).forEach(people::add);
        new UnsignedEntries(people).assign(groups.withoutHandle());
        return people;
    }

    private static void describe(Set<Profile> known, Map<String, Profile> byHandle, List<PersonEntry> entries) {
        Map<String, Profile> byName = new LinkedHashMap<>();
        for (PersonEntry entry : entries) {
            String name = PersonName.of(entry.name()).folded();
            List<Profile> meant = new ArrayList<>(handles(entry)
                    .map(byHandle::get)
                    .filter(Objects::nonNull)
                    .distinct()
                    .toList());
            if (meant.isEmpty() && entry.handle().isEmpty() && byName.containsKey(name)) meant.add(byName.get(name));
            if (meant.isEmpty()) meant.add(new Profile());
            Profile person = meant.get(0);
            for (Profile same : meant.subList(1, meant.size())) {
                person.absorb(same);
                known.remove(same);
                byHandle.replaceAll((handle, profile) -> profile == same ? person : profile);
            }
            person.describe(entry);
            person.handles().forEach(handle -> byHandle.put(handle, person));
            byName.putIfAbsent(name, person);
            known.add(person);
        }
    }

    private static Stream<String> handles(PersonEntry entry) {
        return Stream.concat(entry.handle().stream(), entry.aliases().stream().map(Alias::text))
                .map(Handles::plain);
    }
}
