package org.minutebook.people;

import java.util.List;
import org.minutebook.reading.Nicknames;

/** How well a name as written fits a name that is known, best first. */
enum Likeness {
    /** Word for word, or the family name first: "Ada Lindqvist", "Lindqvist Ada". */
    SAME(1, "the same name"),
    /** The first name alone, or with the last one shortened: "Ada", "Ada L". */
    FIRST(1, "the first name"),
    /** The last name alone. */
    LAST(0.8, "the last name"),
    /** Another form of the first name: "Mike" for Michael. */
    FORM(0.5, "a short form of the name"),
    /** Initials: "AL". */
    INITIALS(0.5, "the initials"),
    /** One slip in the name: "Lindqivst". */
    SLIP(0.4, "nearly the same name"),
    /** The beginning of the first name: "Chris" for Christopher. */
    BEGINNING(0.3, "the beginning of the name"),
    NONE(0, "another name");

    private static final int SHORTEST_BEGINNING = 3;

    private final double weight;
    private final String words;

    Likeness(double weight, String words) {
        this.weight = weight;
        this.words = words;
    }

    /** How far the likeness alone can be trusted, 0 to 1. */
    double weight() {
        return weight;
    }

    /** What it is, as a clause of a reason. */
    String words() {
        return words;
    }

    boolean isSome() {
        return this != NONE;
    }

    Likeness orBetter(Likeness other) {
        return compareTo(other) <= 0 ? this : other;
    }

    static Likeness of(PersonName written, PersonName known) {
        if (written.joined().equals(known.joined()) || haveSameWords(written, known)) return SAME;
        return written.words().size() == 1 ? ofOneWord(written.first(), known) : ofWords(written, known);
    }

    /** Whether one person may bear both names. */
    static boolean mayBeOne(PersonName one, PersonName other) {
        return of(one, other).isSome() || of(other, one).isSome();
    }

    private static boolean haveSameWords(PersonName one, PersonName other) {
        return one.words().stream()
                .sorted()
                .toList()
                .equals(other.words().stream().sorted().toList());
    }

    private static Likeness ofOneWord(String word, PersonName known) {
        List<String> words = known.words();
        if (word.equals(known.first())) return FIRST;
        if (words.subList(1, words.size()).contains(word)) return word.length() > 1 ? LAST : NONE;
        if (isForm(word, known.first())) return FORM;
        if (known.initials().contains(word)) return INITIALS;
        if (Fold.isSlip(word, known.first())) return SLIP;
        return isBeginning(word, known.first()) ? BEGINNING : NONE;
    }

    private static Likeness ofWords(PersonName written, PersonName known) {
        Likeness first = ofFirst(written.first(), known.first());
        if (known.words().size() == 1) return first;
        String last = written.last();
        String knownLast = known.last();
        if (last.equals(knownLast)) {
            boolean sameLetter = written.first().charAt(0) == known.first().charAt(0);
            return first == FIRST ? SAME : first.isSome() ? first : sameLetter ? SLIP : NONE;
        }
        if (!first.isSome()) return NONE;
        if (shortens(last, knownLast) || shortens(knownLast, last)) return first;
        // Double last names: one part may be left out.
        if (written.words().contains(knownLast) || known.words().contains(last)) return first;
        if (List.of(knownLast.split("-")).contains(last)
                || List.of(last.split("-")).contains(knownLast)) return first;
        if (written.initials().stream().anyMatch(known.initials()::contains)
                && (isAbbreviation(written) || isAbbreviation(known))) return first;
        return Fold.isSlip(last, knownLast) ? SLIP : NONE;
    }

    private static Likeness ofFirst(String word, String known) {
        if (word.equals(known)) return FIRST;
        if (isForm(word, known)) return FORM;
        if (shortens(word, known) || shortens(known, word)) return INITIALS;
        if (Fold.isSlip(word, known)) return SLIP;
        return isBeginning(word, known) ? BEGINNING : NONE;
    }

    private static boolean isForm(String word, String known) {
        return Nicknames.areForms(word, known) || known.startsWith(word + "-") || word.startsWith(known + "-");
    }

    private static boolean isBeginning(String word, String known) {
        int shorter = Math.min(word.length(), known.length());
        return shorter >= SHORTEST_BEGINNING && (known.startsWith(word) || word.startsWith(known));
    }

    private static boolean shortens(String initial, String word) {
        return initial.length() == 1 && word.startsWith(initial);
    }

    /** "Min RK": the last name only in its initials. */
    private static boolean isAbbreviation(PersonName name) {
        return name.words().size() > 1
                && name.initials().stream()
                        .anyMatch(i -> i.length() > name.words().size());
    }
}
