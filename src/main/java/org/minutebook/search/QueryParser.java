package org.minutebook.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.minutebook.search.ParsedQuery.Asked;
import org.minutebook.search.ParsedQuery.Filter;

/**
 * Reads what a person types: words, {@code "phrases"}, {@code -not}, {@code person:}, {@code project:},
 * {@code series:}, {@code kind:}, {@code year:}, {@code after:}, {@code before:}. What is none of these is read as
 * words: no query is wrong. {@code search-engine.js} does the same.
 */
final class QueryParser {
    /** Words beyond these are not looked at. */
    static final int MOST_WORDS = 32;

    private static final Pattern TERM = Pattern.compile(
            "(-?)(?:(person|project|series|kind|year|after|before):)?(?:\"([^\"]*)\"?|([^\\s\\p{Z}\uFEFF\"]+))",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern YEAR = Pattern.compile("[12]\\d{3}");
    private static final Pattern DATE = Pattern.compile("[12]\\d{3}(?:-[01]\\d(?:-[0-3]\\d)?)?");

    private QueryParser() {}

    static ParsedQuery parse(String query) {
        List<Asked> words = new ArrayList<>();
        List<List<String>> phrases = new ArrayList<>();
        List<List<String>> excluded = new ArrayList<>();
        List<Filter> filters = new ArrayList<>();
        Matcher term = TERM.matcher(query);
        int left = MOST_WORDS;
        while (left > 0 && term.find()) {
            boolean quoted = term.group(3) != null;
            String value = quoted ? term.group(3) : term.group(4);
            if (term.group(2) != null && term.group(1).isEmpty()) {
                Filter filter = new Filter(
                        Filter.Name.valueOf(term.group(2).toUpperCase(Locale.ROOT)), value.toLowerCase(Locale.ROOT));
                if (isValid(filter)) {
                    filters.add(filter);
                    left--;
                    continue;
                }
            }
            List<String> folded = Words.texts(value);
            if (folded.isEmpty()) continue;
            if (folded.size() > left) folded = folded.subList(0, left);
            left -= folded.size();
            if (!term.group(1).isEmpty()) excluded.add(folded);
            else {
                if (quoted) phrases.add(folded);
                for (int i = 0; i < folded.size(); i++)
                    words.add(new Asked(folded.get(i), i + 1 == folded.size() && value.endsWith("*")));
            }
        }
        return new ParsedQuery(words, phrases, excluded, filters);
    }

    private static boolean isValid(Filter filter) {
        return switch (filter.name()) {
            case YEAR -> YEAR.matcher(filter.value()).matches();
            case AFTER, BEFORE -> DATE.matcher(filter.value()).matches();
            default -> !Words.texts(filter.value()).isEmpty();
        };
    }
}
