package org.minutebook.people;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Names of two words and more, found anywhere in an archive. Those that two people bear are left out. Immutable. */
final class FullNames {
    private static final int LONGEST = 5;

    /**
     * A name in the text.
     *
     * @param person the {@link Identity#id()}
     * @param words how many words of the text it takes
     */
    record Found(String person, int words) {}

    private final Map<String, String> byName;
    private final Set<String> beginnings;

    private FullNames(Map<String, String> byName, Set<String> beginnings) {
        this.byName = byName;
        this.beginnings = beginnings;
    }

    static FullNames of(List<Identity> people) {
        Map<String, String> byName = new HashMap<>();
        Set<String> shared = new HashSet<>();
        Set<String> beginnings = new HashSet<>();
        for (Identity person : people)
            for (String text : Stream.concat(Stream.of(person.name()), person.aliases().stream())
                    .toList()) {
                List<Word> words = Word.in(text);
                if (words.size() < 2) continue;
                beginnings.add(words.get(0).folded());
                String other = byName.put(key(words, 0, words.size()), person.id());
                if (other != null && !other.equals(person.id())) shared.add(key(words, 0, words.size()));
            }
        byName.keySet().removeAll(shared);
        return new FullNames(byName, beginnings);
    }

    /** The longest name that begins at the word. */
    Optional<Found> at(List<Word> text, int start) {
        Word first = text.get(start);
        if (!first.isCapitalized() || first.isGlued() || !beginnings.contains(first.folded())) return Optional.empty();
        int most = 1;
        while (most < LONGEST
                && start + most < text.size()
                && (text.get(start + most).follows()
                        || text.get(start + most).gap().equals(". "))) most++;
        for (int words = most; words > 1; words--) {
            String person = byName.get(key(text, start, start + words));
            if (person != null) return Optional.of(new Found(person, words));
        }
        return Optional.empty();
    }

    private static String key(List<Word> words, int from, int to) {
        StringBuilder key = new StringBuilder();
        for (Word word : words.subList(from, to)) key.append(word.folded()).append(' ');
        return key.toString();
    }
}
