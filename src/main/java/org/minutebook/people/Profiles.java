package org.minutebook.people;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Everybody known so far, found by any word of their names, by initials and by handles. */
final class Profiles {
    private final List<Profile> all = new ArrayList<>();
    private final Map<String, Set<Profile>> byKey = new HashMap<>();
    private final Map<String, Profile> byHandle = new HashMap<>();

    void add(Profile profile) {
        all.add(profile);
        index(profile);
    }

    /** To be called when a profile has got more names or handles. */
    void index(Profile profile) {
        profile.handles().forEach(handle -> byHandle.putIfAbsent(handle, profile));
        for (PersonName name : profile.names()) {
            keys(name).forEach(key -> index(key, profile));
            name.initials().forEach(initials -> index(initials, profile));
        }
        profile.initials().forEach(initials -> index(initials, profile));
        profile.aliases().forEach(alias -> keys(PersonName.of(alias.text())).forEach(key -> index(key, profile)));
    }

    private void index(String key, Profile profile) {
        byKey.computeIfAbsent(key, any -> new LinkedHashSet<>()).add(profile);
    }

    List<Profile> all() {
        return Collections.unmodifiableList(all);
    }

    Optional<Profile> byHandle(String handle) {
        return Optional.ofNullable(byHandle.get(handle));
    }

    /** Those whom a written name may mean: they share a word of it, or its initials. */
    Set<Profile> sharing(PersonName written) {
        Set<Profile> sharing = new LinkedHashSet<>();
        for (String key : keys(written)) sharing.addAll(byKey.getOrDefault(key, Set.of()));
        byHandle(Handles.plain(written.text())).ifPresent(sharing::add);
        return sharing;
    }

    private static Set<String> keys(PersonName name) {
        Set<String> keys = new LinkedHashSet<>(name.words());
        keys.add(name.joined());
        keys.add(name.first().split("-")[0]);
        return keys;
    }
}
