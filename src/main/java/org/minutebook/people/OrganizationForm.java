package org.minutebook.people;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Written forms of organizations, brought to what they share. */
final class OrganizationForm {
    private static final Pattern ROUGH = Pattern.compile("\\s+[-–—]\\s+|\\s+and\\s+|[/|,;&+@()]|->|→");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern DOTTED_LETTER = Pattern.compile("\\b(\\p{L})\\.\\s?(?=\\p{L}\\b)");
    private static final Pattern U_OF = Pattern.compile("^(?:the )?u(?:niv)?\\.? of ");
    private static final Pattern UNIV = Pattern.compile("\\buniv\\b\\.?");
    private static final Pattern UC = Pattern.compile("^uc (?=\\p{L}{3})");
    private static final Pattern GENITIVE = Pattern.compile("['’]s\\b");
    private static final Set<String> SMALL = Set.of("the", "of", "for", "and", "at", "in", "de", "du", "des", "la");
    private static final Set<String> LEGAL =
            Set.of("inc", "ltd", "llc", "gmbh", "ab", "ag", "sa", "bv", "kk", "co", "corp", "plc", "pty", "oy", "as");

    private OrganizationForm() {}

    /** Folded words that tell the form apart: small words and legal forms left out, "U of X" and "X University" alike. */
    static List<String> words(String form) {
        String spelled = Fold.of(form);
        spelled = DOTTED_LETTER.matcher(spelled).replaceAll("$1");
        spelled = U_OF.matcher(spelled).replaceAll("university of ");
        spelled = UNIV.matcher(spelled).replaceAll("university");
        spelled = UC.matcher(spelled).replaceAll("university of california ");
        spelled = GENITIVE.matcher(spelled).replaceAll("s");
        List<String> all = Arrays.stream(NO_WORD.split(spelled))
                .filter(word -> !word.isEmpty() && !SMALL.contains(word))
                .toList();
        List<String> words = all.stream().filter(word -> !LEGAL.contains(word)).toList();
        return words.isEmpty() ? all : words;
    }

    /** The words in one order, as a key: equal for "University of Aalborg" and "Aalborg University". */
    static String key(String form) {
        return words(form).stream().sorted().collect(Collectors.joining(" "));
    }

    /** All parts that an affiliation may have, as written, before anybody knows how it is to be split. */
    static List<String> parts(String affiliation) {
        return List.of(ROUGH.split(affiliation));
    }

    /** Keys of all parts that an affiliation may have, before anybody knows how it is to be split. */
    static Set<String> roughKeys(String affiliation) {
        Set<String> keys = new LinkedHashSet<>();
        for (String part : parts(affiliation)) {
            String key = key(part);
            if (!key.isEmpty()) keys.add(key);
        }
        return keys;
    }

    /** Whether two sets of rough keys may name one organization: the same key, or one with words of the other. */
    static boolean share(Set<String> one, Set<String> other) {
        for (String a : one)
            for (String b : other) {
                List<String> inA = List.of(a.split(" "));
                List<String> inB = List.of(b.split(" "));
                if (inA.containsAll(inB) || inB.containsAll(inA)) return true;
            }
        return false;
    }

    /** Whether it has a word such as "of" or "for" that a part would be torn from. */
    static boolean hasSmallWord(String form) {
        return Arrays.stream(NO_WORD.split(Fold.of(form)))
                .anyMatch(word -> SMALL.contains(word) && !word.equals("the"));
    }

    /** Whether the letters are the first ones of the name's words, small words counted or not. */
    static boolean isAcronym(String letters, String name) {
        String acronym = Fold.of(letters).replace(".", "");
        if (acronym.length() < 2 || !acronym.matches("[\\p{L}\\p{N}]+")) return false;
        String all = initials(List.of(NO_WORD.split(Fold.of(name))));
        String telling = initials(words(name));
        return acronym.equals(all) || acronym.equals(telling) || acronym.equals(all.replaceFirst("^t", ""));
    }

    private static String initials(List<String> words) {
        return words.stream()
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, 1))
                .collect(Collectors.joining());
    }
}
