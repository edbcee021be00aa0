package org.minutebook.people;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds people who sign with two handles: one of them mistyped, or given up for another. Only those who share a word of
 * their names are compared, and nobody is joined with somebody who sat in the same meeting.
 */
final class SplitHandles {
    private SplitHandles() {}

    /** The same people, each once. */
    static List<Profile> join(List<Profile> people) {
        List<Profile> usedMostFirst = people.stream()
                .sorted(Comparator.comparingInt((Profile p) -> -p.meetingCount()))
                .toList();
        Map<String, List<Profile>> byWord = new HashMap<>();
        Set<Profile> gone = new HashSet<>();
        for (Profile person : usedMostFirst) {
            Set<String> words = words(person);
            Profile known = words.stream()
                    .flatMap(word -> byWord.getOrDefault(word, List.of()).stream())
                    .filter(other -> areOne(other, person))
                    .findFirst()
                    .orElse(person);
            if (known != person) {
                known.because("@" + person.handles().get(0) + " and @"
                        + known.handles().get(0) + " are taken for one person: " + why(known, person) + ".");
                known.absorb(person);
                gone.add(person);
            }
            for (String word : words) {
                List<Profile> sharing = byWord.computeIfAbsent(word, any -> new ArrayList<>());
                if (!sharing.contains(known)) sharing.add(known);
            }
        }
        return people.stream().filter(p -> !gone.contains(p)).toList();
    }

    private static Set<String> words(Profile person) {
        Set<String> words = new LinkedHashSet<>();
        person.names().forEach(name -> words.addAll(name.words()));
        return words;
    }

    private static boolean areOne(Profile one, Profile other) {
        if (one.meets(other)) return false;
        boolean nearHandles = nearHandles(one, other);
        if (!nearHandles && !OrganizationForm.share(one.organizations(), other.organizations())) return false;
        for (PersonName a : one.names())
            for (PersonName b : other.names()) {
                if (a.isFull() && b.isFull() && Likeness.of(a, b) == Likeness.SAME) return true;
                if (nearHandles && Likeness.mayBeOne(a, b)) return true;
                if (!nearHandles && Likeness.mayBeOne(a, b) && (areMadeOf(a, one, other) || areMadeOf(b, one, other)))
                    return true;
            }
        return false;
    }

    /** Whether both sign with handles made of the full name: {@code adaloom} and {@code adal}. */
    private static boolean areMadeOf(PersonName name, Profile one, Profile other) {
        return name.isFull()
                && one.handles().stream().anyMatch(handle -> Handles.isMadeOf(handle, name))
                && other.handles().stream().anyMatch(handle -> Handles.isMadeOf(handle, name));
    }

    private static boolean nearHandles(Profile one, Profile other) {
        return one.handles().stream().anyMatch(a -> other.handles().stream().anyMatch(b -> Handles.areNear(a, b)));
    }

    private static String why(Profile one, Profile other) {
        if (nearHandles(one, other)) return "the handles are nearly the same, and so are the names";
        boolean sameName = one.names().stream()
                .anyMatch(a -> a.isFull()
                        && other.names().stream().anyMatch(b -> b.isFull() && Likeness.of(a, b) == Likeness.SAME));
        return sameName
                ? "the full name and the organization are the same"
                : "both handles are made of the name, and the organization is the same";
    }
}
