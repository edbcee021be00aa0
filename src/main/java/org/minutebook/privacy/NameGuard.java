package org.minutebook.privacy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Looks through a finished site for private people's names: whole names, and handles long enough to mean nobody else.
 * What was made of the notes has none; the pages, templates and assets that people write themselves may.
 */
public final class NameGuard {
    /** What stands between the words of one name in a text, a link or a file's name; not what parts two entries. */
    private static final String GAP = "(?:\\s+|[._+-])?";

    private final Pattern names;

    private NameGuard(Pattern names) {
        this.names = names;
    }

    static NameGuard of(List<PrivatePerson> people, WordUse use) {
        return new NameGuard(Pattern.compile(people.stream()
                .flatMap(person -> forms(person, use))
                .collect(Collectors.joining("|", "(?<![\\p{L}\\p{N}])(?:", ")(?![\\p{L}\\p{N}])"))));
    }

    private static Stream<String> forms(PrivatePerson person, WordUse use) {
        String unlessShown = person.isHidden()
                ? ""
                : "(?!" + Pattern.quote(person.replacement().toLowerCase(Locale.ROOT)) + "(?![\\p{L}\\p{N}]))";
        Stream<String> names = person.names().stream()
                .map(name -> Arrays.stream(name.split(" "))
                        .map(Pattern::quote)
                        .collect(Collectors.joining(GAP, unlessShown, "")));
        Stream<String> handles = person.handles().stream()
                .filter(handle -> person.isHidden() && handle.length() >= WrittenForms.TELLING)
                .filter(handle -> !use.isCommon(handle))
                .map(Pattern::quote);
        // No text matches a person of whom only a short name is known.
        return Stream.of(names, handles, Stream.of("(?!)")).flatMap(forms -> forms);
    }

    /**
     * The places that have a private person's name, a line each: {@code file:line: …}. The name itself is not told.
     *
     * @param site the site's folder
     * @throws IOException where a file can't be read
     */
    public List<String> find(Path site) throws IOException {
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(site)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String name = site.relativize(file).toString();
                if (has(name)) found.add(name + ": its address has a name that people.yaml keeps private");
                CharSequence text = folded(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
                Matcher match = names.matcher(text);
                if (match.find())
                    found.add(name + ":" + line(text, match.start()) + ": has a name that people.yaml keeps private");
            }
        }
        return found;
    }

    private boolean has(String text) {
        return names.matcher(folded(text)).find();
    }

    private static CharSequence folded(String text) {
        return FoldedText.of(text).folded();
    }

    private static long line(CharSequence text, int at) {
        return 1 + text.chars().limit(at).filter(c -> c == '\n').count();
    }
}
