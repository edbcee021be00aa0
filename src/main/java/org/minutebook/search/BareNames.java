package org.minutebook.search;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.minutebook.book.Book;
import org.minutebook.people.Identity;

/** Lines that say nothing but who speaks, and for how long: {@code Ada (5 min):}. */
final class BareNames {
    private static final Pattern BRACKETS = Pattern.compile("\\([^()]*\\)|\\[[^\\[\\]]*]");
    private static final Pattern BETWEEN = Pattern.compile("[,/&+]|\\band\\b");

    private final Set<String> names = new HashSet<>();

    private BareNames(Book book) {
        book.people()
                .forEach(person -> forms(person.identity()).map(BareNames::key).forEach(names::add));
        names.remove("");
    }

    static BareNames of(Book book) {
        return new BareNames(book);
    }

    /** The given name by itself too. */
    private static Stream<String> forms(Identity who) {
        return Stream.of(
                        Stream.of(who.id(), who.name(), who.name().split(" ", 2)[0]),
                        who.handle().stream(),
                        who.aliases().stream())
                .flatMap(forms -> forms);
    }

    private static String key(String name) {
        return String.join(" ", Words.texts(name));
    }

    /** Whether the line has names, and nothing else. */
    boolean isAll(String line) {
        boolean any = false;
        for (String part : BETWEEN.split(BRACKETS.matcher(line).replaceAll(" "))) {
            String key = key(part);
            if (key.isEmpty()) continue;
            if (!names.contains(key)) return false;
            any = true;
        }
        return any;
    }
}
