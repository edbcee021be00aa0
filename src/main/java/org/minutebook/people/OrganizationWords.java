package org.minutebook.people;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words by which a reader tells that something is an organization, and that something is not. */
final class OrganizationWords {
    private static final Set<String> KINDS = Set.of(
            "university",
            "universite",
            "universitat",
            "universitaet",
            "universidad",
            "universidade",
            "universita",
            "college",
            "school",
            "institute",
            "institut",
            "instituto",
            "academy",
            "center",
            "centre",
            "laboratory",
            "laboratories",
            "lab",
            "labs",
            "forschungszentrum",
            "hochschule",
            "council",
            "foundation",
            "society",
            "association",
            "consortium",
            "hospital",
            "library",
            "museum",
            "agency",
            "ministry",
            "department",
            "group",
            "team",
            "project",
            "company",
            "consulting",
            "technologies",
            "technology",
            "systems",
            "software",
            "research",
            "services",
            "partners",
            "solutions",
            "studio",
            "bank",
            "press");
    private static final Set<String> NONE = Set.of(
            "", "n a", "na", "none", "no", "tba", "tbd", "etc", "self", "independent", "unaffiliated", "freelance");
    private static final Set<String> COUNTRIES = countries();
    /** {@code CA}, or with its town {@code Oakland CA}. */
    private static final Pattern STATE = Pattern.compile("(?:\\p{Lu}\\p{Ll}+ ){0,2}\\p{Lu}{2}");

    private static final Pattern ACRONYM = Pattern.compile("(?=.*\\p{Lu})[\\p{Lu}\\p{N}.&-]{2,}");
    private static final Pattern INNER_CAPITAL_OR_DIGIT = Pattern.compile("\\S*(?:\\p{Ll}\\p{Lu}|\\p{N}\\p{Ll})\\S*");

    private OrganizationWords() {}

    /** Whether a folded word names a kind of organization: {@code institute}. */
    static boolean isKind(String word) {
        return KINDS.contains(word);
    }

    /** Whether a part of an affiliation names no organization at all. */
    static boolean isNone(String part) {
        return NONE.contains(
                String.join(" ", Fold.of(part).split("[^\\p{L}\\p{N}]+")).strip());
    }

    /** Whether a part looks like an organization's whole name: "Harbour Institute", "HBL", "TideStack". */
    static boolean isWhole(String part) {
        if (ACRONYM.matcher(part.strip()).matches()) return true;
        List<String> words = OrganizationForm.words(part);
        if (words.size() == 1)
            return INNER_CAPITAL_OR_DIGIT.matcher(part.strip()).matches();
        return words.stream().anyMatch(OrganizationWords::isKind);
    }

    /** A country, or the two capitals of a state: what may follow an organization after a comma. */
    static boolean isPlace(String part) {
        String plain =
                Fold.of(part).replaceAll("^the ", "").replaceAll("\\.", "").strip();
        return COUNTRIES.contains(plain) || STATE.matcher(part.strip()).matches();
    }

    private static Set<String> countries() {
        Set<String> countries = Arrays.stream(Locale.getISOCountries())
                .map(code ->
                        Fold.of(new Locale.Builder().setRegion(code).build().getDisplayCountry(Locale.ENGLISH)))
                .collect(Collectors.toCollection(HashSet::new));
        countries.addAll(List.of("uk", "usa", "us", "uae", "england", "scotland", "wales", "great britain", "holland"));
        return Set.copyOf(countries);
    }
}
