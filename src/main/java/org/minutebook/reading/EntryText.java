package org.minutebook.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a roll call's entry without what says nothing about who signs: pronouns, emoji, e-mail addresses. */
final class EntryText {
    private static final String PRONOUN =
            "(?:she|hers?|he|h|him|his|they|them|theirs?|ze|zir|hir|xe|xem|it|its|any|all)";
    private static final String PRONOUNS = PRONOUN + "(?:\\s{0,2}[/,|&]\\s{0,2}" + PRONOUN + "){0,4}";
    private static final Pattern IN_BRACKETS =
            Pattern.compile("(?i)[(\\[]\\s{0,2}" + PRONOUNS + "\\b(?:\\s?pronouns)?\\s{0,2}(?:[)\\]]|(?=\\s?/|$))");
    private static final Pattern AS_FIELD =
            Pattern.compile("(?i)(?<=[,/|] {0,3})(?:she|he|they)\\b(?:\\s{0,2}[/,|&]\\s{0,2}" + PRONOUN
                    + "){0,4}(?=\\s{0,3}(?:[/|,(@]|$))");
    private static final Pattern EMOJI = Pattern.compile(
            "[\\p{So}\\x{1F3FB}-\\x{1F3FF}\\x{FE0F}\\x{200D}\\x{E0020}-\\x{E007F}]+|(?<![\\w/]):[a-z][a-z0-9_+-]{1,40}:");
    private static final Pattern MAIL = Pattern.compile(
            "(?i)<?(?:mailto:)?[\\w.+-]{1,60}(?:@|\\s?[\\[(]at[\\])]\\s?)[\\w-]{1,60}(?:\\.[\\w-]{2,40}){1,4}>?");
    private static final Pattern REGRETS = Pattern.compile(
            "(?i)\\b(?:absent|regrets?|apolog(?:y|ies)|not (?:here|present|attending|able to (?:attend|make|join))"
                    + "|(?:can'?t|can’t|cannot|won'?t|won’t|will not|couldn'?t|unable to) (?:be|make|attend|join|come)"
                    + "|excused|on (?:leave(?! from)|vacation|holidays?|pto)|out sick|out of office)\\b");
    private static final Pattern SENDS_REGRETS = Pattern.compile(
            "(?i)\\s(?:(?:sends?|sent) (?:(?:his|her|their|many) )?(?:regrets|apologies)|(?:is |are )?(?:"
                    + REGRETS.pattern() + "))(?=\\W|$)[^/|]*$");
    private static final Pattern BRACKET = Pattern.compile("[(\\[]([^()\\[\\]]{0,300})(?:[)\\]]|$)");

    private EntryText() {}

    /** The text with what says nothing blanked out: every other character keeps its place. */
    static String withoutAsides(String text) {
        StringBuilder blanked = new StringBuilder(text);
        for (Pattern aside : List.of(MAIL, IN_BRACKETS, AS_FIELD, EMOJI)) {
            Matcher m = aside.matcher(blanked.toString());
            while (m.find()) for (int i = m.start(); i < m.end(); i++) blanked.setCharAt(i, ' ');
        }
        return blanked.toString();
    }

    /** Whether a remark of the entry says that the person is not there. */
    static boolean saysAbsent(String entry, List<EntryField> fields) {
        Matcher m = BRACKET.matcher(entry);
        while (m.find()) if (REGRETS.matcher(m.group(1)).find()) return true;
        return fields.size() > 1
                && fields.stream()
                        .skip(1)
                        .anyMatch(f -> REGRETS.matcher(f.text()).lookingAt());
    }

    /** Where a sentence that tells of an absence ends its names: {@code Ada sends regrets}; empty where it is none. */
    static Optional<Integer> namesOfAbsent(String entry) {
        Matcher sentence = SENDS_REGRETS.matcher(entry);
        return sentence.find()
                        && PersonName.looksLike(
                                entry.substring(0, sentence.start()).strip())
                ? Optional.of(sentence.start())
                : Optional.empty();
    }

    /** Where the first colon stands that no brackets hold; -1 where there is none. */
    static int colonOutsideBrackets(String text) {
        int open = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '(' || c == '[') open++;
            else if (c == ')' || c == ']') open--;
            else if (c == ':' && open <= 0) return i;
        }
        return -1;
    }

    /** What stands in brackets in the text, in order. */
    static List<EntryField> bracketed(String text, int from, int to) {
        List<EntryField> found = new ArrayList<>();
        Matcher m = BRACKET.matcher(text).region(from, to);
        while (m.find()) found.add(EntryField.of(text, m.start(1), m.end(1)));
        return found;
    }
}
