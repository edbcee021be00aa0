package org.minutebook.people;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Short forms of first names, such as Mike for Michael, from {@code nicknames.txt}. */
final class Nicknames {
    private static final Nicknames ENGLISH = read();

    private final Map<String, Set<Integer>> groups;

    private Nicknames(Map<String, Set<Integer>> groups) {
        this.groups = groups;
    }

    /** Whether two folded first names are forms of one name. */
    static boolean areForms(String one, String other) {
        Set<Integer> shared = new HashSet<>(ENGLISH.groups.getOrDefault(one, Set.of()));
        shared.retainAll(ENGLISH.groups.getOrDefault(other, Set.of()));
        return !shared.isEmpty();
    }

    private static Nicknames read() {
        Map<String, Set<Integer>> groups = new HashMap<>();
        try (InputStream file = Nicknames.class.getResourceAsStream("nicknames.txt")) {
            if (file == null) throw new IllegalStateException("nicknames.txt is missing from the jar");
            BufferedReader reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8));
            List<String> lines = reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
            for (int group = 0; group < lines.size(); group++)
                for (String form : lines.get(group).split(" "))
                    groups.computeIfAbsent(form, any -> new HashSet<>()).add(group);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Nicknames(groups);
    }
}
