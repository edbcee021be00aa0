package org.minutebook.search;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.lucene.search.Explanation;

/**
 * Lucene's explanation of a score, short: what each field's words are worth, what the number of words found adds, the
 * passage's weight, and what the other passages of its meeting add.
 */
final class Reasons {
    private static final Pattern WORDS = Pattern.compile("weight\\((?:Synonym\\()?[a-z]+:.*");
    private static final Pattern WORD = Pattern.compile("([a-z]+):([^\\s^)]+)");

    private static final Comparator<Explanation> BEST_FIRST = Comparator.comparingDouble(
                    (Explanation e) -> -e.getValue().doubleValue())
            .thenComparing(Explanation::getDescription);

    private Reasons() {}

    /**
     * @param explained the passage's own score
     * @param score what it came to, beside the other passages of its meeting
     */
    static List<String> of(Explanation explained, float score) {
        float own = explained.getValue().floatValue();
        float others = score - own;
        Stream<String> meeting = others == 0
                ? Stream.empty()
                : Stream.of(line(others > 0 ? "+" : "−", Math.abs(others), "other passages of the meeting"));
        return Stream.concat(parts(explained), meeting).toList();
    }

    private static Stream<String> parts(Explanation part) {
        float value = part.getValue().floatValue();
        // Conditions are worth nothing, whatever stands in them.
        if (value == 0) return Stream.empty();
        String description = part.getDescription();
        if (WORDS.matcher(description).matches()) return Stream.of(line("+", value, words(description)));
        if (description.startsWith("ConstantScore")) return Stream.of(line("+", value, "one more word of the query"));
        if (description.equals("double(" + IndexBuilder.WEIGHT + ")"))
            return Stream.of(line("×", value, "weight of such passages"));
        Stream<Explanation> details = Stream.of(part.getDetails());
        // Lucene has a word's fields in no order.
        if (description.startsWith("max ")) details = details.sorted(BEST_FIRST);
        return details.flatMap(Reasons::parts);
    }

    private static String words(String description) {
        Set<String> fields = new LinkedHashSet<>();
        Set<String> words = new LinkedHashSet<>();
        Matcher word = WORD.matcher(description);
        while (word.find()) {
            fields.add(word.group(1));
            words.add(word.group(2));
        }
        return String.join(" ", fields) + ": " + String.join(" ", words);
    }

    private static String line(String sign, float value, String what) {
        return String.format(Locale.ROOT, "%s %.2f  %s", sign, value, what);
    }
}
