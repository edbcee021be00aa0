package org.minutebook.search;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import org.minutebook.minutes.Passage;

/**
 * A passage that is searched, cut into words once for all that look at them.
 *
 * @param passage the passage
 * @param words its own words, addresses left out, in order
 * @param lines the folded words of each of its lines that has any, joined by a space
 */
record PassageText(Passage passage, List<Word> words, List<String> lines) {
    private static final Pattern ADDRESS = Pattern.compile("(?:https?://|www\\.)\\S+");

    static PassageText of(Passage passage) {
        String text = withoutAddresses(passage.text());
        List<Word> words = Words.of(text);
        return new PassageText(passage, words, lines(text, words));
    }

    /** The words of the headings and bullets above it. */
    List<Word> context() {
        return Words.of(
                withoutAddresses(String.join("\n", passage.headings()) + "\n" + String.join("\n", passage.context())));
    }

    /** The folded words of its first line, where more lines follow that it is the title of; else none. */
    List<String> title() {
        return lines.size() < 2 ? List.of() : List.of(lines.get(0).split(" "));
    }

    static String withoutAddresses(String text) {
        boolean mayHave = text.contains("://") || text.contains("www.");
        return mayHave ? ADDRESS.matcher(text).replaceAll(" ") : text;
    }

    private static List<String> lines(String text, List<Word> words) {
        List<String> lines = new ArrayList<>();
        StringJoiner line = new StringJoiner(" ");
        int lineEnd = -1;
        for (int i = 0; i < words.size(); i++) {
            line.add(words.get(i).text());
            if (lineEnd < words.get(i).end())
                lineEnd = endOfLine(text, words.get(i).end());
            boolean last = i + 1 == words.size() || lineEnd < words.get(i + 1).start();
            if (!last) continue;
            lines.add(line.toString());
            line = new StringJoiner(" ");
        }
        return lines;
    }

    private static int endOfLine(String text, int from) {
        int newline = text.indexOf('\n', from);
        return newline < 0 ? text.length() : newline;
    }
}
