package org.minutebook.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.minutebook.registry.Registry;

/**
 * Words that mean the same: names and abbreviations from the registry, and those that the archive itself defines
 * ("Contributor in Residence (CiR)"). Applied to passages when they are indexed, so that a query needs no dictionary.
 */
final class Thesaurus {
    private static final Pattern BRACKETED = Pattern.compile("\\(([A-Za-z][A-Za-z0-9]{1,7})s?\\)");
    private static final int MOST_WORDS = 8;

    private final Map<String, List<Entry>> byFirstWord = new HashMap<>();

    private record Entry(List<String> name, Set<String> meaning) {}

    private Thesaurus(Collection<? extends Collection<List<String>>> sets) {
        for (Collection<List<String>> same : sets)
            for (List<String> name : same) {
                Set<String> meaning = new LinkedHashSet<>();
                same.forEach(meaning::addAll);
                name.forEach(meaning::remove);
                for (List<String> other : same) if (other.size() > 1) meaning.add(String.join("", other));
                if (!meaning.isEmpty())
                    byFirstWord
                            .computeIfAbsent(name.get(0), any -> new ArrayList<>())
                            .add(new Entry(name, meaning));
            }
    }

    /** @param texts the archive's texts, in which definitions are looked for */
    static Thesaurus of(Registry registry, Iterable<String> texts) {
        Map<String, Set<List<String>>> sets = new LinkedHashMap<>();
        for (String text : texts) definitions(text, sets);
        List<Set<List<String>>> all = new ArrayList<>(sets.values());
        for (Registry.TermEntry term : registry.terms()) {
            Set<List<String>> names = new LinkedHashSet<>();
            names.add(Words.texts(term.name()));
            term.aliases().forEach(alias -> names.add(Words.texts(alias)));
            all.add(names);
        }
        return new Thesaurus(all);
    }

    /** What the words mean beside themselves. */
    Set<String> meaning(List<Word> words) {
        Set<String> meaning = new LinkedHashSet<>();
        for (int at = 0; at < words.size(); at++)
            for (Entry entry : byFirstWord.getOrDefault(words.get(at).text(), List.of()))
                if (stands(entry.name, words, at)) meaning.addAll(entry.meaning);
        return meaning;
    }

    private static boolean stands(List<String> name, List<Word> words, int at) {
        if (at + name.size() > words.size()) return false;
        for (int i = 1; i < name.size(); i++) if (!words.get(at + i).text().equals(name.get(i))) return false;
        return true;
    }

    private static void definitions(String text, Map<String, Set<List<String>>> sets) {
        Matcher bracket = BRACKETED.matcher(text);
        while (bracket.find()) {
            String abbreviation = bracket.group(1);
            if (abbreviation.chars().filter(Character::isUpperCase).count() < 2) continue;
            String folded = Words.fold(abbreviation);
            String before = text.substring(Math.max(0, bracket.start() - 120), bracket.start());
            List<String> words = Words.texts(before);
            for (int n = 2; n <= Math.min(MOST_WORDS, words.size()); n++) {
                List<String> name = words.subList(words.size() - n, words.size());
                if (!abbreviates(folded, name)) continue;
                Set<List<String>> set = sets.computeIfAbsent(folded, any -> new LinkedHashSet<>());
                set.add(List.of(folded));
                set.add(List.copyOf(name));
                break;
            }
        }
    }

    /** Whether the letters are the words' first ones, little words left out or not. */
    private static boolean abbreviates(String letters, List<String> name) {
        return initials(name, false).equals(letters)
                || (!StopWords.contains(name.get(0)) && initials(name, true).equals(letters));
    }

    private static String initials(List<String> name, boolean skipLittle) {
        StringBuilder initials = new StringBuilder();
        for (String word : name) if (!skipLittle || !StopWords.contains(word)) initials.append(word.charAt(0));
        return initials.toString();
    }
}
