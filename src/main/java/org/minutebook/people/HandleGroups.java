package org.minutebook.people;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * People by their handles, the surest evidence there is. A handle that two different names sign with was copied: it
 * stays with the name that it fits, or else with the one that uses it most.
 */
final class HandleGroups {
    private final Map<String, Profile> byHandle = new LinkedHashMap<>();
    private final List<Signature> withoutHandle = new ArrayList<>();

    static HandleGroups of(List<Signature> signatures) {
        HandleGroups groups = new HandleGroups();
        Map<String, List<Signature>> signed = new LinkedHashMap<>();
        Set<String> organizations = new LinkedHashSet<>();
        signatures.forEach(s -> organizations.addAll(s.organizations()));
        for (Signature s : signatures) {
            if (s.handle().isEmpty() || isOrganization(s, organizations)) groups.withoutHandle.add(s);
            else
                signed.computeIfAbsent(s.handle().get(), any -> new ArrayList<>())
                        .add(s);
        }
        signed.forEach(groups::add);
        return groups;
    }

    Map<String, Profile> byHandle() {
        return byHandle;
    }

    /** Entries with no handle, or with somebody else's. */
    List<Signature> withoutHandle() {
        return withoutHandle;
    }

    /** An organization in the handle's place: {@code @2i2c}. */
    private static boolean isOrganization(Signature signature, Set<String> organizations) {
        String handle = signature.handle().orElseThrow();
        return organizations.contains(handle)
                && !signature.organizations().contains(handle)
                && !Handles.fits(handle, signature.name());
    }

    private void add(String handle, List<Signature> signatures) {
        List<List<Signature>> people = byName(handle, signatures);
        List<Signature> owner = people.stream()
                .min(Comparator.comparing((List<Signature> group) ->
                                group.stream().noneMatch(s -> Handles.fits(handle, s.name())))
                        .thenComparing(group -> -group.size()))
                .orElseThrow();
        Profile profile = new Profile();
        profile.addHandle(handle);
        owner.forEach(profile::add);
        if (profile.names().size() > 1) profile.because(quoted(profile.names()) + " sign with @" + handle + ".");
        byHandle.put(handle, profile);
        for (List<Signature> other : people) if (other != owner) withoutHandle.addAll(other);
    }

    /** Entries under one handle, those together whose names one person may bear; the handle itself may be a name. */
    private static List<List<Signature>> byName(String handle, List<Signature> signatures) {
        Map<PersonName, List<Signature>> byName = new TreeMap<>(Comparator.comparing(PersonName::text));
        for (Signature s : signatures)
            byName.computeIfAbsent(s.name(), any -> new ArrayList<>()).add(s);
        List<PersonName> fullestFirst = byName.keySet().stream()
                .sorted(Comparator.comparing((PersonName name) -> isHandle(name, handle))
                        .thenComparing(name -> !name.isFull())
                        .thenComparing(name -> -byName.get(name).size()))
                .toList();
        List<List<PersonName>> groups = new ArrayList<>();
        for (PersonName name : fullestFirst) {
            groups.stream()
                    .filter(group ->
                            isHandle(name, handle) || group.stream().anyMatch(other -> Likeness.mayBeOne(name, other)))
                    .findFirst()
                    .ifPresentOrElse(group -> group.add(name), () -> groups.add(new ArrayList<>(List.of(name))));
        }
        return groups.stream()
                .map(group -> group.stream()
                        .flatMap(name -> byName.get(name).stream())
                        .toList())
                .toList();
    }

    private static boolean isHandle(PersonName name, String handle) {
        return Handles.plain(name.text()).equals(handle);
    }

    static String quoted(List<PersonName> names) {
        List<String> quoted = names.stream()
                .map(n -> "\"" + n.text() + "\"")
                .distinct()
                .sorted()
                .toList();
        if (quoted.size() == 1) return quoted.get(0);
        return String.join(", ", quoted.subList(0, quoted.size() - 1)) + " and " + quoted.get(quoted.size() - 1);
    }
}
