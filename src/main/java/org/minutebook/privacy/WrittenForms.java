package org.minutebook.privacy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The forms of one person's names as they are looked for in a text. */
final class WrittenForms {
    /** Between the words of a name: nothing, a few signs, or the end of a line. */
    private static final String GAP = "(?:[^\\p{L}\\p{N}\\n]{0,4}|[ \\t]*\\n[ \\t>*+-]{0,24})";

    /** From this length on, a handle within a longer name with hyphens is the handle. */
    static final int TELLING = 6;

    /** Stands in an address where the handle stood: no forge has an account of that name. */
    private static final String NO_ACCOUNT = "~";

    private final PrivatePerson person;
    private final Pattern pattern;
    private final Set<String> capitalOnly;

    private WrittenForms(PrivatePerson person, Pattern pattern, Set<String> capitalOnly) {
        this.person = person;
        this.pattern = pattern;
        this.capitalOnly = Set.copyOf(capitalOnly);
    }

    /**
     * @param means whether a word by itself means the person
     * @param use tells names from words
     */
    static WrittenForms of(PrivatePerson person, Predicate<String> means, WordUse use) {
        List<String> forms = new ArrayList<>();
        List<String> longestFirst = person.names().stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
        List<String> words = person.words().stream().filter(means).toList();
        for (String handle : person.handles()) forms.add(handle(handle, use.isCommon(handle)));
        for (String name : longestFirst)
            forms.add(bounded(Arrays.stream(name.split(" ")).map(Pattern::quote).collect(Collectors.joining(GAP))));
        words.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .forEach(word -> forms.add(bounded(Pattern.quote(word))));
        return new WrittenForms(
                person,
                Pattern.compile(String.join("|", forms)),
                words.stream().filter(use::isCommon).collect(Collectors.toSet()));
    }

    private static String handle(String handle, boolean common) {
        String quoted = Pattern.quote(handle);
        if (common) return "(?:@|(?<=/))" + quoted + "(?![\\p{L}\\p{N}_-])";
        if (handle.length() >= TELLING) return "@?(?<![\\p{L}\\p{N}])" + quoted + "(?![\\p{L}\\p{N}])";
        return "@?(?<![\\p{L}\\p{N}]|[\\p{L}\\p{N}][_-])" + quoted + "(?![\\p{L}\\p{N}]|[_-][\\p{L}\\p{N}])";
    }

    private static String bounded(String form) {
        return "(?<![\\p{L}\\p{N}])" + form + "(?![\\p{L}\\p{N}])";
    }

    /** Marks every form in the text to be replaced. */
    void find(FoldedText text, Edits edits) {
        Matcher found = pattern.matcher(text.folded());
        while (found.find()) {
            int start = text.origin(found.start());
            int end = text.origin(found.end());
            boolean capital = Character.isUpperCase(text.text().charAt(start));
            if (!capital && capitalOnly.contains(found.group())) continue;
            replacement(text.text(), start, end, found.group())
                    .map(words -> Emphasis.kept(text.text().substring(start, end), words))
                    .ifPresent(words -> edits.add(start, end, words));
        }
    }

    /** Empty where the form may stay. */
    private Optional<String> replacement(String text, int start, int end, String form) {
        if (!person.isHidden()) {
            String shown = person.replacement();
            String plain = form.startsWith("@") ? form.substring(1) : form;
            if (!plain.equals(shown.toLowerCase(Locale.ROOT)))
                return Optional.of(form.startsWith("@") ? "@" + shown : shown);
            return Optional.of(text.substring(start, end));
        }
        boolean inPath = start > 0 && text.charAt(start - 1) == '/' || end < text.length() && text.charAt(end) == '/';
        boolean isHandle = person.handles().contains(form);
        return Optional.of(inPath && isHandle ? NO_ACCOUNT : person.replacement());
    }
}
