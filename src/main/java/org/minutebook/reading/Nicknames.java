package org.minutebook.reading;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Short forms of first names, such as Mike for Michael, from {@code nicknames.txt}. */
public final class Nicknames {
    private static final Map<String, Set<Integer>> GROUPS = groups(WordList.read("nicknames.txt"));

    private Nicknames() {}

    /** Whether two folded first names are forms of one name. */
    public static boolean areForms(String one, String other) {
        Set<Integer> groups = GROUPS.getOrDefault(one, Set.of());
        return GROUPS.getOrDefault(other, Set.of()).stream().anyMatch(groups::contains);
    }

    private static Map<String, Set<Integer>> groups(List<String> lines) {
        Map<String, Set<Integer>> groups = new HashMap<>();
        for (int group = 0; group < lines.size(); group++)
            for (String form : lines.get(group).split(" "))
                groups.computeIfAbsent(form, any -> new HashSet<>()).add(group);
        return groups;
    }
}
