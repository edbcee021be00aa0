package org.minutebook.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes the organizations of one affiliation apart. Slashes, bars, spaced dashes and {@code @} always part two; a comma,
 * "and" or "&amp;" only where what they part stands for itself: "Institute for Tides and Shores" is one.
 */
final class AffiliationSplitter {
    private static final Pattern STRONG = Pattern.compile("\\s*(?:[/|;]|->|→|\\s\\+\\s|\\s[-–—]\\s|@)\\s*");
    private static final Pattern WEAK = Pattern.compile("\\s*,\\s*(?:and\\s+)?|\\s+(?:and|&|\\+)\\s+|\\s*\\+\\s*");
    private static final Pattern BRACKETS = Pattern.compile("\\s*[(\\[]([^)\\]]*)[)\\]]?\\s*");
    private static final Pattern CAMPUS = Pattern.compile("(?i)univ\\S* of [^,]+,\\s*\\S+(?: \\S+)?");
    private static final Pattern SINGLE_NAME = Pattern.compile("\\p{Lu}[\\p{L}\\p{N}]+");
    private static final Pattern HYPHEN = Pattern.compile("(\\p{Lu}\\S*[^\\s-])-(\\p{Lu}[^\\s-]+)");

    private final Set<String> registered;
    private final Set<String> alone;
    private final Map<String, String> explained = new HashMap<>();

    /**
     * @param registered keys of the forms that the registry knows: they are never taken apart
     * @param affiliations all of the archive: what fills a field, or a side of a slash, stands for itself
     */
    AffiliationSplitter(Set<String> registered, Iterable<String> affiliations) {
        this.registered = registered;
        this.alone = new HashSet<>(registered);
        Map<String, Integer> sides = new HashMap<>();
        for (String affiliation : affiliations)
            for (String part : STRONG.split(affiliation)) {
                if (part.contains("(")) continue;
                if (!WEAK.matcher(part).find() && !HYPHEN.matcher(part).matches())
                    alone.add(OrganizationForm.key(part));
                for (String side : WEAK.split(HYPHEN.matcher(part).matches() ? part.replace('-', ',') : part))
                    sides.merge(OrganizationForm.key(side), 1, Integer::sum);
            }
        // What stands beside different others is a name of its own.
        sides.forEach((side, times) -> {
            if (times > 1) alone.add(side);
        });
    }

    /** Acronyms that the archive itself explains, by key: "Tidal Research Institute (TRI)". */
    Map<String, String> explained() {
        return explained;
    }

    /** The organizations, as written, in order; none for "n/a". */
    List<String> split(String affiliation) {
        if (registered.contains(OrganizationForm.key(affiliation))) return List.of(affiliation.strip());
        List<String> parts = new ArrayList<>();
        for (String strong : strong(affiliation)) brackets(strong, parts);
        return parts.stream()
                .map(AffiliationSplitter::trimmed)
                .filter(part -> !OrganizationWords.isNone(part) && part.chars().anyMatch(Character::isLetter))
                .distinct()
                .toList();
    }

    /** A side of one letter is no organization: {@code TU/e} stays whole. */
    private static List<String> strong(String affiliation) {
        List<String> sides = List.of(STRONG.split(affiliation));
        return sides.stream().anyMatch(side -> side.strip().length() == 1) ? List.of(affiliation) : sides;
    }

    private void brackets(String part, List<String> parts) {
        Matcher m = BRACKETS.matcher(part);
        if (!m.find() || m.start() == 0) {
            weak(part, parts);
            return;
        }
        String outer = (part.substring(0, m.start()) + " " + part.substring(m.end())).strip();
        String inner = m.group(1);
        weak(outer, parts);
        if (OrganizationForm.isAcronym(inner, outer))
            explained.put(OrganizationForm.key(inner), OrganizationForm.key(outer));
        else if (stands(inner)) weak(inner, parts);
    }

    private void weak(String part, List<String> parts) {
        if (registered.contains(OrganizationForm.key(part))
                || CAMPUS.matcher(part).matches()) {
            parts.add(part);
            return;
        }
        Matcher m = WEAK.matcher(part);
        int from = 0;
        while (m.find()) {
            String left = part.substring(from, m.start());
            String right = part.substring(m.end());
            if (isPlace(right)) {
                juxtaposed(left, parts);
                return;
            }
            if (!left.isBlank() && parts(left, m.group(), right)) {
                juxtaposed(left, parts);
                from = m.end();
            }
        }
        juxtaposed(part.substring(from), parts);
    }

    /** A place, or a town with its state or country: "Dundee, UK". */
    private boolean isPlace(String part) {
        int comma = part.lastIndexOf(',');
        if (comma < 0) return OrganizationWords.isPlace(part);
        String town = part.substring(0, comma);
        return OrganizationWords.isPlace(part.substring(comma + 1))
                && !WEAK.matcher(town).find()
                && !stands(town);
    }

    /**
     * Whether the separator parts two organizations: both stand for themselves, or one does and the other is a single
     * name. After a comma a single name may be a town, and after "of" or "for" it goes on: "of Tides and Shores".
     */
    private boolean parts(String left, String separator, String rest) {
        Matcher next = WEAK.matcher(rest);
        String right = next.find() ? rest.substring(0, next.start()) : rest;
        boolean rightStands = stands(right) || stands(rest);
        if (stands(left)) {
            boolean mayGoOn = separator.contains(",") || OrganizationForm.hasSmallWord(left);
            return rightStands || !mayGoOn && isSingleName(right);
        }
        return rightStands && isSingleName(left);
    }

    private static boolean isSingleName(String part) {
        return SINGLE_NAME.matcher(part.strip()).matches();
    }

    private boolean stands(String part) {
        return alone.contains(OrganizationForm.key(part)) || OrganizationWords.isWhole(part);
    }

    /** "Tide Harbour" and "NOC-Tide", where Tide, Harbour and NOC stand alone elsewhere. */
    private void juxtaposed(String part, List<String> parts) {
        String plain = part.strip();
        if (!alone.contains(OrganizationForm.key(plain)) || plain.contains(" ") || plain.contains("-")) {
            Matcher hyphen = HYPHEN.matcher(plain);
            if (hyphen.matches() && alone.contains(OrganizationForm.key(hyphen.group(1)))) {
                parts.add(hyphen.group(1));
                parts.add(hyphen.group(2));
                return;
            }
            for (int gap = plain.indexOf(' '); gap > 0; gap = plain.indexOf(' ', gap + 1)) {
                String left = plain.substring(0, gap);
                String right = plain.substring(gap + 1);
                if (isName(left) && isName(right)) {
                    parts.add(left);
                    parts.add(right);
                    return;
                }
            }
        }
        parts.add(plain);
    }

    private boolean isName(String part) {
        return alone.contains(OrganizationForm.key(part))
                && Character.isUpperCase(part.charAt(0))
                && OrganizationForm.words(part).stream().anyMatch(word -> !OrganizationWords.isKind(word));
    }

    private static String trimmed(String part) {
        return part.replaceAll("^[\\s,.?!:-]+|[\\s,?!:-]+$|(?<!\\b\\p{Lu})\\.$", "");
    }
}
