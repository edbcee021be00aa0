package org.minutebook.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts texts into words: runs of letters and digits, with a point between digits and an apostrophe between letters.
 * {@code search-engine.js} does the same; {@code words.json} among the tests holds both to it.
 */
final class Words {
    private static final Pattern RUN = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+"
            + "(?:(?:(?<=\\p{N})\\.(?=\\p{N})|(?<=\\p{L})['’](?=\\p{L}))[\\p{L}\\p{M}\\p{N}]+)*");
    private static final Pattern HUMP = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})");
    private static final Pattern MARK = Pattern.compile("\\p{M}");
    private static final Pattern POSSESSIVE = Pattern.compile("['’]s$");
    private static final Pattern APOSTROPHE = Pattern.compile("['’]");

    private Words() {}

    /** The words of a text, in order. */
    static List<Word> of(String text) {
        List<Word> words = new ArrayList<>();
        Matcher run = RUN.matcher(text);
        int last = -1;
        while (run.find()) {
            String folded = fold(run.group());
            if (folded.isEmpty()) continue;
            boolean joined = run.start() == last + 1 && last >= 0 && "-_".indexOf(text.charAt(last)) >= 0;
            words.add(new Word(folded, humps(run.group()), run.start(), run.end(), joined));
            last = run.end();
        }
        return words;
    }

    /** The folded words of a text, without their parts. */
    static List<String> texts(String text) {
        return of(text).stream().map(Word::text).toList();
    }

    private static List<String> humps(String run) {
        List<String> humps = HUMP.splitAsStream(run).map(Words::fold).toList();
        boolean meaningful = humps.size() > 1 && humps.stream().allMatch(h -> h.length() > 1);
        return meaningful ? humps : List.of();
    }

    /** Every form under which a name should be found: its words, their humps, and words that hyphens join. */
    static List<String> forms(String name) {
        List<Word> words = of(name);
        List<String> forms = new ArrayList<>();
        StringBuilder compound = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            forms.add(word.text());
            forms.addAll(word.parts());
            if (!word.joined()) compound.setLength(0);
            compound.append(word.text());
            boolean ends = i + 1 == words.size() || !words.get(i + 1).joined();
            if (ends && compound.length() > word.text().length()) forms.add(compound.toString());
        }
        return forms.stream().distinct().toList();
    }

    /** Lower case, without accents, apostrophes and possessive {@code 's}. */
    static String fold(String run) {
        String plain = MARK.matcher(Normalizer.normalize(run, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        return APOSTROPHE.matcher(POSSESSIVE.matcher(plain).replaceAll("")).replaceAll("");
    }
}
