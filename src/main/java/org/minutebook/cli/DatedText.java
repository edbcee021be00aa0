package org.minutebook.cli;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A path or a line of notes that tells a day, with places for the parts of the date, so that it can tell another day:
 * {@code {yyyyMMdd}-core/index.md}, {@code ## {d} {MMMM} {yyyy}}.
 *
 * @param text with the parts of the date as patterns of {@link DateTimeFormatter} in braces
 * @param tellsDay whether month and day stand in it
 * @param tellsYear whether the year does
 */
record DatedText(String text, boolean tellsDay, boolean tellsYear) {
    /** Fuller ones first; where two are written alike, as in the fifth of May, the first that tells something new. */
    private static final List<String> PARTS = List.of(
            "yyyy-MM-dd",
            "yyyy_MM_dd",
            "yyyy.MM.dd",
            "yyyy/MM/dd",
            "yyyyMMdd",
            "dd-MM-yyyy",
            "dd.MM.yyyy",
            "d.M.yyyy",
            "MM/dd/yyyy",
            "M/d/yyyy",
            "dd/MM/yyyy",
            "yyyy-M-d",
            "MM-dd",
            "MM_dd",
            "yyyy-MM",
            "yyyyMM",
            "EEEE",
            "MMMM",
            "yyyy",
            "EEE",
            "MMM",
            "MM",
            "dd",
            "d");

    private static final Pattern PLACE = Pattern.compile("\\{([yMdE/._-]+)}(?:st|nd|rd|th)?");
    private static final int TENS = 10;
    private static final int ELEVEN = 11;
    private static final int THIRTEEN = 13;

    /** @param day that the text tells, wholly or in part */
    static DatedText of(String text, LocalDate day) {
        Map<String, List<String>> parts = new HashMap<>();
        for (String part : PARTS)
            parts.computeIfAbsent(format(part, day), any -> new ArrayList<>()).add(part);
        String any = parts.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        Matcher m = Pattern.compile("(?<![\\p{L}\\d])(?:" + any + ")(?![\\d]|(?!(?:st|nd|rd|th)\\b)\\p{L})")
                .matcher(text);
        Set<Integer> told = new LinkedHashSet<>();
        String places = m.replaceAll(found -> {
            List<String> alike = parts.getOrDefault(found.group(), List.of());
            String part = alike.stream()
                    .filter(p -> !told.containsAll(units(p)))
                    .findFirst()
                    .orElse(alike.get(0));
            // A number may be any number once the date is told.
            boolean says = part.length() > 2 || !told.containsAll(units(part));
            told.addAll(units(part));
            return Matcher.quoteReplacement(says ? "{" + part + "}" : found.group());
        });
        boolean tellsYear = told.contains((int) 'y');
        boolean tellsDay = told.contains((int) 'M') && told.contains((int) 'd');
        // A number or a weekday by itself says nothing of this day.
        if (!tellsDay && (!tellsYear || told.contains((int) 'd'))) return new DatedText(text, false, false);
        return new DatedText(places, tellsDay, tellsYear);
    }

    /** The one that most of the texts have; of several the one that comes last. */
    static DatedText usual(List<DatedText> texts) {
        Map<DatedText, Long> counts = texts.stream().collect(Collectors.groupingBy(t -> t, Collectors.counting()));
        return IntStream.range(0, texts.size())
                .boxed()
                .max(Comparator.comparing((Integer i) -> counts.get(texts.get(i)))
                        .thenComparing(i -> i))
                .map(texts::get)
                .orElseThrow();
    }

    /** The same for another day. */
    String on(LocalDate day) {
        return PLACE.matcher(text).replaceAll(place -> {
            boolean ordinal = !place.group().endsWith("}");
            return Matcher.quoteReplacement(
                    format(place.group(1), day) + (ordinal ? ordinal(day.getDayOfMonth()) : ""));
        });
    }

    private static String format(String part, LocalDate day) {
        return DateTimeFormatter.ofPattern(part, Locale.ENGLISH).format(day);
    }

    private static String ordinal(int day) {
        if (day >= ELEVEN && day <= THIRTEEN) return "th";
        return Stream.of("th", "st", "nd", "rd").skip(day % TENS).findFirst().orElse("th");
    }

    private static Set<Integer> units(String part) {
        return part.chars()
                .filter(c -> c == 'y' || c == 'M' || c == 'd')
                .boxed()
                .collect(Collectors.toSet());
    }
}
