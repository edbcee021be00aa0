package org.minutebook.people;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A person's name, taken apart for comparing.
 *
 * @param text as written
 * @param words folded, at least one
 * @param initials the ways to abbreviate it, folded: {@code mrk} and {@code mr} for Min Ragan-Kelley
 */
record PersonName(String text, List<String> words, Set<String> initials) {
    private static final Pattern GAP = Pattern.compile("[\\s.,_]+");
    private static final Pattern INNER_CAPITAL = Pattern.compile("(?<=\\p{Ll}{2})(?=\\p{Lu})");
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}'’-]+|^[-'’]+|[-'’]+$");
    private static final Set<String> TITLES = Set.of("dr", "prof", "professor", "mr", "mrs", "ms");
    private static final int LONGEST_ABBREVIATION = 3;
    private static final int SHORTEST_WITH_SLIP = 6;

    PersonName {
        words = List.copyOf(words);
    }

    static PersonName of(String text) {
        String plain = text.strip();
        if (plain.startsWith("@")) plain = plain.substring(1);
        // A name written as one word with a capital inside is two: YuviPanda.
        if (!GAP.matcher(plain).find()) plain = INNER_CAPITAL.matcher(plain).replaceAll(" ");
        List<String> written = new ArrayList<>();
        for (String word : GAP.split(plain)) {
            String letters = NO_LETTER.matcher(word).replaceAll("");
            if (!letters.isEmpty()) written.add(letters);
        }
        while (written.size() > 1 && TITLES.contains(Fold.of(written.get(0)))) written.remove(0);
        if (written.isEmpty()) written.add(text.strip());
        return new PersonName(text.strip(), written.stream().map(Fold::of).toList(), initials(written));
    }

    String first() {
        return words.get(0);
    }

    String last() {
        return words.get(words.size() - 1);
    }

    /** Whether it has more than a first name. */
    boolean isFull() {
        return words.size() > 1 && last().length() > 1;
    }

    /**
     * Whether one of two full names is the other with a slip in a long word: {@code Florain Zaruba}. Not where first names
     * end in another letter, which may be {@code Martina} and {@code Martine}.
     */
    boolean isMistypedOr(PersonName other) {
        if (!isFull() || words.size() != other.words.size()) return false;
        int slips = 0;
        for (int i = 0; i < words.size(); i++) {
            String one = words.get(i);
            String two = other.words.get(i);
            if (one.equals(two)) continue;
            boolean sameEnd = one.charAt(one.length() - 1) == two.charAt(two.length() - 1);
            boolean isLong = Math.min(one.length(), two.length()) >= SHORTEST_WITH_SLIP;
            if (!isLong || !Fold.isSlip(one, two) || i == 0 && !sameEnd) return false;
            slips++;
        }
        return slips == 1;
    }

    /** The words run together, as handles write them. */
    String joined() {
        return String.join("", words).replace("-", "");
    }

    String folded() {
        return String.join(" ", words);
    }

    private static Set<String> initials(List<String> written) {
        String all = "";
        String plain = "";
        String proper = "";
        for (String word : written) {
            boolean abbreviated = written.size() > 1
                    && word.length() <= LONGEST_ABBREVIATION
                    && word.equals(word.toUpperCase(Locale.ROOT));
            String parts = abbreviated
                    ? word
                    : List.of(word.split("-")).stream()
                            .filter(part -> !part.isEmpty())
                            .map(part -> part.substring(0, 1))
                            .collect(Collectors.joining());
            all += parts;
            plain += word.charAt(0);
            if (Character.isUpperCase(word.charAt(0))) proper += parts;
        }
        Set<String> initials = new LinkedHashSet<>();
        for (String form : List.of(all, plain, proper)) if (form.length() > 1) initials.add(Fold.of(form));
        return initials;
    }
}
