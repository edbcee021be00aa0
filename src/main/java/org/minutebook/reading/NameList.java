package org.minutebook.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.minutebook.minutes.WrittenName;
import org.minutebook.reading.Participants.Evidence;

/**
 * The names in the words that a credit gives to them: {@code Ada, Grace & Lin (10 min?)}. Durations and remarks in
 * brackets are passed over.
 */
final class NameList {
    /** How sure it must be that the words are names. */
    enum Need {
        /** The form says so itself: {@code [name=…]}. */
        ANY,
        /** They look like names; the form makes it likely. */
        LOOKS,
        /** At least one is known in the archive. */
        KNOWN,
        /** All are known in the archive. */
        ALL_KNOWN,
        /** At least one signed in. */
        HERE
    }

    private static final int MOST_NAMES = 6;
    private static final Pattern DURATION = Pattern.compile(
            "[(\\[]?~?(?:(?<!\\d)\\d+(?:\\s?[-–]\\s?\\d+)?|X|\\?)\\s?\\+?(?:m|mins?|minutes?|h|hours?|hrs?|secs?)\\b\\??[)\\]]?");
    private static final Pattern REMARK = Pattern.compile("\\([^()]*\\)");
    private static final Pattern SEPARATOR =
            Pattern.compile(",?\\s(?:c/o|on behalf of)\\s|[,/&+;]|\\band\\b|\\sor\\s|\\s[-–—]\\s");
    private static final Pattern LOOKS_LIKE_NAME =
            Pattern.compile("\\p{Lu}[\\p{L}\\p{M}'’.-]+(?: \\p{Lu}[\\p{L}\\p{M}'’.-]*){0,3}");
    private static final Pattern AT_SITE = Pattern.compile("(\\p{L}+)\\s?@\\s?\\p{Lu}{2,}");
    private static final Set<String> NO_NAMES = Set.of(
            "et al",
            "short",
            "others",
            "all",
            "both",
            "each",
            "everyone",
            "everybody",
            "anyone",
            "anybody",
            "someone",
            "somebody",
            "nobody",
            "team");
    private static final String TRIMMED = " \t\u00a0*_`~\"'“”?!.:…[](){}@$>=→⇒";

    private NameList() {}

    /** Whether the words tell how long somebody may speak: {@code (10 min)}. */
    static boolean hasDuration(String words) {
        return DURATION.matcher(words).find();
    }

    /**
     * Reads the names in a part of a line.
     *
     * @param line the line
     * @param from first character of the part
     * @param to character after the last
     * @return empty where the words are not names, as far as the need goes
     */
    static List<WrittenName> read(Line line, int from, int to, Participants participants, Need need) {
        String words = blank(DURATION, blank(REMARK, line.text().substring(from, to)));
        List<WrittenName> names = new ArrayList<>();
        Evidence best = Evidence.NONE;
        Matcher separator = SEPARATOR.matcher(words);
        for (int start = 0; start <= words.length(); ) {
            int end = separator.find() ? separator.start() : words.length();
            int next = end < words.length() ? separator.end() : words.length() + 1;
            int a = start;
            int b = end;
            while (a < b && TRIMMED.indexOf(words.charAt(a)) >= 0) a++;
            while (b > a && TRIMMED.indexOf(words.charAt(b - 1)) >= 0) b--;
            Matcher site = AT_SITE.matcher(words).region(a, b);
            if (site.matches()) b = site.end(1);
            start = next;
            String name = words.substring(a, b);
            String plain = name.toLowerCase(Locale.ROOT);
            if (name.isEmpty() || NO_NAMES.contains(plain)) continue;
            Evidence evidence = participants.evidence(name);
            boolean noName = evidence != Evidence.HERE && FieldRole.isPlaceholder(name) || RollCallWords.isRole(name);
            if (noName || names.size() == MOST_NAMES) return List.of();
            if (evidence == Evidence.NONE) {
                if (need == Need.ALL_KNOWN
                        || need != Need.ANY && !LOOKS_LIKE_NAME.matcher(name).matches()) return List.of();
                if (need == Need.KNOWN && name.equals(name.toUpperCase(Locale.ROOT))) continue;
            }
            if (evidence.compareTo(best) > 0) best = evidence;
            names.add(new WrittenName(name, line.span(from + a, from + b)));
        }
        return best.compareTo(least(need)) >= 0 ? names : List.of();
    }

    private static Evidence least(Need need) {
        return switch (need) {
            case ANY, LOOKS -> Evidence.NONE;
            case KNOWN, ALL_KNOWN -> Evidence.ELSEWHERE;
            case HERE -> Evidence.HERE;
        };
    }

    /** What the pattern finds made blank, so that all else keeps its place. */
    private static String blank(Pattern pattern, String text) {
        return pattern.matcher(text)
                .replaceAll(found -> " ".repeat(found.group().length()));
    }
}
