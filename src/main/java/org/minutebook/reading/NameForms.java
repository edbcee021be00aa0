package org.minutebook.reading;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.minutebook.minutes.Attendee;

/** The ways in which notes write one person's name for short. */
final class NameForms {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0]+");

    private NameForms() {}

    /** Case, accents and a leading {@code @} taken away: {@code Félix} and {@code felix} are one name. */
    static String fold(String name) {
        String plain = name.strip();
        if (plain.startsWith("@")) plain = plain.substring(1);
        if (!isAscii(plain))
            plain = MARKS.matcher(Normalizer.normalize(plain, Normalizer.Form.NFKD))
                    .replaceAll("");
        return SPACES.matcher(plain).replaceAll(" ").toLowerCase(Locale.ROOT);
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(c -> c < 128);
    }

    /** Folded: the first name. */
    static String first(Attendee attendee) {
        return fold(attendee.name().text()).split(" ")[0];
    }

    /**
     * Folded: full name, first name and its first half, first name with the initial of the last name or those of all
     * others, and handle.
     */
    static Set<String> of(Attendee attendee) {
        Set<String> forms = new LinkedHashSet<>();
        String full = fold(attendee.name().text());
        String[] words = full.split(" ");
        forms.add(full);
        forms.add(words[0]);
        int hyphen = words[0].indexOf('-');
        if (hyphen > 2) forms.add(words[0].substring(0, hyphen));
        if (words.length > 1) {
            forms.add(words[0] + " " + words[words.length - 1]);
            for (int end = full.lastIndexOf(' '); end > 0; end = full.lastIndexOf(' ', end - 1))
                forms.add(full.substring(0, end));
            forms.add(words[0] + " " + words[words.length - 1].charAt(0));
            initials(attendee).ifPresent(initials -> forms.add(words[0] + " " + initials.substring(1)));
        }
        if (words.length == 1 && full.indexOf('_') > 0) forms.add(full.replace("_", ""));
        attendee.handle().map(NameForms::fold).ifPresent(forms::add);
        return forms;
    }

    /** The initials, folded: {@code ch} of Carla Hess; a word that is all capitals stays whole. */
    static Optional<String> initials(Attendee attendee) {
        String name = attendee.name().text().strip();
        StringBuilder initials = new StringBuilder();
        for (String word : SPACES.split(name.replace('-', ' '))) {
            if (word.isEmpty() || !Character.isLetter(word.charAt(0))) continue;
            word = word.replace(".", "");
            boolean capitals = word.length() <= 3 && word.equals(word.toUpperCase(Locale.ROOT));
            initials.append(capitals ? word : word.substring(0, 1));
        }
        return initials.length() < 2 ? Optional.empty() : Optional.of(fold(initials.toString()));
    }
}
