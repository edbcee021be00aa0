package org.minutebook.people;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.minutebook.minutes.Minutes;
import org.minutebook.minutes.SourceLine;
import org.minutebook.people.CreditedPeople.Credit;
import org.minutebook.registry.Registry.Alias;

/**
 * Tells whom a meeting means by a name: first one of those who signed in, then somebody who usually comes to that series
 * at that time.
 */
final class NameResolver {
    /** Having signed in tells more than being a regular ever does. */
    private static final double PRESENT = 25;

    /** A first name of somebody who came once within about a year. */
    private static final double ENOUGH = 0.3;

    /** A first name that only one person of the archive bears, who came within about two years. */
    private static final double ENOUGH_ALONE = 0.1;

    private final Profiles people;
    private final Map<SourceLine, Map<Profile, String>> present = new HashMap<>();

    /** By meeting, to whom its roll call gives which initials: two people may have the same. */
    private final Map<SourceLine, Map<String, Set<Profile>>> initials = new HashMap<>();

    private final Map<SourceLine, Map<String, Choice>> choices = new HashMap<>();

    NameResolver(Profiles people) {
        this.people = people;
        for (Profile person : people.all())
            for (Signature s : person.signatures()) {
                SourceLine meeting = s.meeting().source();
                present.computeIfAbsent(meeting, any -> new LinkedHashMap<>())
                        .putIfAbsent(person, s.name().folded());
                s.entry()
                        .initials()
                        .ifPresent(given -> initials.computeIfAbsent(meeting, any -> new HashMap<>())
                                .computeIfAbsent(given, any -> new LinkedHashSet<>())
                                .add(person));
            }
    }

    /** Whom the meeting may mean; {@link Choice#made} tells whether that is clear. */
    Choice resolve(Credit credit) {
        PersonName written = PersonName.of(credit.name().text());
        return choices.computeIfAbsent(credit.meeting().source(), any -> new HashMap<>())
                .computeIfAbsent(written.folded(), any -> choose(credit.meeting(), written));
    }

    private Choice choose(Minutes meeting, PersonName written) {
        Choice choice = new Choice(ENOUGH, ENOUGH_ALONE);
        Optional<Profile> byHandle = people.byHandle(Handles.plain(written.text()));
        if (byHandle.isPresent()) {
            choice.consider(byHandle.get(), PRESENT, "the handle");
            return choice;
        }
        Map<Profile, String> here = present.getOrDefault(meeting.source(), Map.of());
        List<Profile> registered = registered(meeting, written);
        if (!registered.isEmpty()) {
            for (Profile person : registered)
                choice.consider(person, here.containsKey(person) ? 2 * PRESENT : PRESENT, "a name in the registry");
            return choice;
        }
        List<Profile> signedExactly = here.entrySet().stream()
                .filter(e -> e.getValue().equals(written.folded()))
                .map(Map.Entry::getKey)
                .toList();
        if (signedExactly.size() == 1) {
            choice.consider(signedExactly.get(0), PRESENT, "the name in the roll call");
            return choice;
        }
        Set<Profile> given = initials.getOrDefault(meeting.source(), Map.of()).getOrDefault(written.text(), Set.of());
        if (!given.isEmpty()) {
            given.forEach(person -> choice.consider(person, PRESENT, "the initials in the roll call"));
            return choice;
        }
        here.keySet().forEach(person -> consider(person, written, PRESENT + Closeness.of(person, meeting), choice));
        for (Profile person : people.sharing(written))
            if (!here.containsKey(person)) consider(person, written, Closeness.of(person, meeting), choice);
        return choice;
    }

    private static void consider(Profile person, PersonName written, double closeness, Choice choice) {
        Likeness likeness = person.likeness(written);
        if (!likeness.isSome()) return;
        boolean fullName = likeness == Likeness.SAME && written.isFull();
        choice.consider(person, likeness.weight() * (fullName ? Math.max(closeness, 1) : closeness), likeness.words());
    }

    /** Those who have the name as an alias that holds at the meeting's time. */
    private List<Profile> registered(Minutes meeting, PersonName written) {
        return people.sharing(written).stream()
                .filter(person -> person.aliases().stream()
                        .filter(alias -> alias.holds(meeting.date()))
                        .map(Alias::text)
                        .anyMatch(text -> PersonName.of(text).folded().equals(written.folded())))
                .toList();
    }
}
