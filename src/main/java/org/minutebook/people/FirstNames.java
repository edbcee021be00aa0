package org.minutebook.people;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.minutebook.minutes.Minutes;
import org.minutebook.reading.WordList;

/** First names of those who take part in one meeting. A name that two of them bear is left out. Immutable. */
final class FirstNames {
    private static final Set<String> PLAIN_WORDS = Set.copyOf(WordList.read("common-words.txt"));
    /** What follows a person, but no plain word. */
    private static final Set<String> DOES = Set.of(
            "will",
            "is",
            "has",
            "was",
            "had",
            "does",
            "did",
            "can",
            "could",
            "would",
            "should",
            "and",
            "to",
            "says",
            "said",
            "asks",
            "asked",
            "suggests",
            "suggested",
            "thinks",
            "thought",
            "notes",
            "noted",
            "proposes",
            "proposed",
            "mentioned",
            "mentions",
            "wants",
            "wanted",
            "volunteers",
            "volunteered",
            "agrees",
            "agreed",
            "reports",
            "reported");
    /** What stands before a person, but no plain word. */
    private static final Set<String> DONE_BY = Set.of(
            "by", "with", "from", "and", "to", "thanks", "thank", "ask", "ping", "cc", "credit", "welcome", "hi");

    private final Map<String, String> byName;

    private FirstNames(Map<String, String> byName) {
        this.byName = byName;
    }

    static FirstNames of(Minutes minutes, Directory directory) {
        Map<String, String> byName = new HashMap<>();
        Set<String> shared = new HashSet<>();
        WrittenNames.in(minutes)
                .forEach(name -> directory.personOf(minutes, name).ifPresent(person -> {
                    List<Word> words = Word.in(name.text());
                    // Initials are resolved where they stand; in running text they may be anything.
                    if (words.isEmpty() || words.get(0).isInCapitals()) return;
                    String other = byName.putIfAbsent(words.get(0).folded(), person);
                    if (other != null && !other.equals(person))
                        shared.add(words.get(0).folded());
                }));
        byName.keySet().removeAll(shared);
        return new FirstNames(byName);
    }

    /** Whom the word names, if it is a first name and nothing beside it speaks against that. */
    Optional<String> at(List<Word> text, int at) {
        Word word = text.get(at);
        String person = byName.get(word.folded());
        if (person == null || !word.isCapitalized() || word.isGlued()) return Optional.empty();
        Optional<Word> before = at > 0 && word.follows() ? Optional.of(text.get(at - 1)) : Optional.empty();
        Optional<Word> after = at + 1 < text.size() ? Optional.of(text.get(at + 1)) : Optional.empty();
        if (after.filter(w -> w.isGlued() && !w.gap().contains(" ")).isPresent()) return Optional.empty();
        after = after.filter(Word::follows);
        // A capital beside it makes it part of another name: "Min Kim", "San Simon".
        if (after.filter(Word::isCapitalized).isPresent()) return Optional.empty();
        if (at > 1 && before.filter(Word::isCapitalized).isPresent()) return Optional.empty();
        boolean isSurelyName = !PLAIN_WORDS.contains(word.folded())
                || word.genitive()
                || after.filter(w -> DOES.contains(w.folded())).isPresent()
                || before.filter(w -> DONE_BY.contains(w.folded())).isPresent();
        return isSurelyName ? Optional.of(person) : Optional.empty();
    }
}
