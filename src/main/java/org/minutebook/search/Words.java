package org.minutebook.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Cuts texts into words: runs of letters and digits, with a point between digits and an apostrophe between letters.
 * {@code search-engine.js} does the same; {@code words.json} holds both to it.
 */
final class Words {
    private static final int LETTER = types(
            Character.UPPERCASE_LETTER,
            Character.LOWERCASE_LETTER,
            Character.TITLECASE_LETTER,
            Character.MODIFIER_LETTER,
            Character.OTHER_LETTER);
    private static final int NUMBER =
            types(Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER);
    private static final int WORD = LETTER
            | NUMBER
            | types(Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK);

    private static final Pattern HUMP = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})");
    /** Marks that are accents, or may be left out, in their scripts. In others, such as Devanagari, they are letters. */
    private static final Pattern ACCENT = Pattern.compile(
            "(^|[^\\p{L}\\p{M}]|[\\p{IsLatin}\\p{IsGreek}\\p{IsCyrillic}\\p{IsHebrew}\\p{IsArabic}])\\p{M}+");

    /** Letters that are accented without a mark, as Lucene's ASCIIFoldingFilter folds them. */
    private static final Map<String, String> WITHOUT_MARK = Map.of(
            "ß", "ss", "æ", "ae", "œ", "oe", "ø", "o", "đ", "d", "ð", "d", "þ", "th", "ł", "l", "ħ", "h", "ı", "i");

    private static final Pattern WITHOUT_MARK_ANY = Pattern.compile("[ßæœøđðþłħı]");
    private static final Pattern POSSESSIVE = Pattern.compile("['’]s$");
    private static final Pattern APOSTROPHE = Pattern.compile("['’]");

    /** In characters, as in Lucene's StandardAnalyzer; a longer run, such as pasted data, is nothing to search for. */
    private static final int LONGEST = 255;

    private Words() {}

    /** The words of a text, in order. */
    static List<Word> of(String text) {
        List<Word> words = new ArrayList<>();
        int last = -1;
        for (int start = 0, end; start < text.length(); start = Math.max(start + 1, end)) {
            end = endOfRun(text, start);
            if (end == start) continue;
            String run = text.substring(start, end);
            String folded = fold(run);
            if (folded.isEmpty() || run.length() > LONGEST) continue;
            boolean joined = start == last + 1 && last >= 0 && "-_".indexOf(text.charAt(last)) >= 0;
            words.add(new Word(folded, humps(run), start, end, joined));
            last = end;
        }
        return words;
    }

    /** The end of the run that begins here; the start itself where none does. */
    private static int endOfRun(String text, int start) {
        int end = start;
        int before = ' ';
        while (end < text.length()) {
            int c = text.codePointAt(end);
            if (!isOf(WORD, c) && !joins(before, c, end + 1 < text.length() ? text.codePointAt(end + 1) : ' ')) break;
            before = c;
            end += Character.charCount(c);
        }
        return end;
    }

    private static boolean joins(int before, int c, int after) {
        return switch (c) {
            case '.' -> isOf(NUMBER, before) && isOf(NUMBER, after);
            case '\'', '’' -> isOf(LETTER, before) && isOf(LETTER, after);
            default -> false;
        };
    }

    /** Unicode's general categories as a set of bits. */
    private static int types(byte... categories) {
        int types = 0;
        for (byte category : categories) types |= 1 << category;
        return types;
    }

    private static boolean isOf(int types, int c) {
        return (types >> Character.getType(c) & 1) != 0;
    }

    /** The folded words of a text, without their parts. */
    static List<String> texts(String text) {
        return of(text).stream().map(Word::text).toList();
    }

    private static List<String> humps(String run) {
        if (!hasCapitalInside(run)) return List.of();
        List<String> humps = HUMP.splitAsStream(run).map(Words::fold).toList();
        boolean meaningful = humps.size() > 1 && humps.stream().allMatch(h -> h.length() > 1);
        return meaningful ? humps : List.of();
    }

    private static boolean hasCapitalInside(String run) {
        for (int i = 1; i < run.length(); i++) if (Character.isUpperCase(run.codePointAt(i))) return true;
        return false;
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
        if (isPlain(run)) return run.toLowerCase(Locale.ROOT);
        String lower = ACCENT.matcher(Normalizer.normalize(run, Normalizer.Form.NFKD))
                .replaceAll("$1")
                .toLowerCase(Locale.ROOT);
        String plain = WITHOUT_MARK_ANY
                .matcher(lower)
                .replaceAll(letter -> Objects.requireNonNull(WITHOUT_MARK.get(letter.group())));
        String bare =
                APOSTROPHE.matcher(POSSESSIVE.matcher(plain).replaceAll("")).replaceAll("");
        return Normalizer.normalize(bare, Normalizer.Form.NFC);
    }

    /** Whether there is nothing to fold but capitals: nearly all words. */
    private static boolean isPlain(String run) {
        for (int i = 0; i < run.length(); i++) if (run.charAt(i) >= 128 || run.charAt(i) == '\'') return false;
        return true;
    }
}
