package org.minutebook.reading;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells whether a field of a roll call is a city, region or country rather than an organization. */
final class Place {
    /** By ISO 3166, in English, with the short forms that people write. */
    private static final Set<String> COUNTRIES = countries();

    private static final Pattern REGION = Pattern.compile("(.{2,40}),\\s*\\p{Lu}{2,3}");
    private static final Pattern LAST_PART = Pattern.compile("(?:(.*)[,\\s]\\s*)?([^,]{2,40})");
    private static final Pattern ORGANIZATION = Pattern.compile(
            "(?i)\\b(?:univ\\w*|institut\\w*|college|school|labs?|laborator\\w*|cent(?:er|re)|inc|ltd|llc|gmbh|ag|foundation"
                    + "|council|company|group|department|dept|consult\\w*|open source|society|research|services?|tech\\w*)\\b");
    private static final int CITY_WORDS = 3;

    private Place() {}

    static boolean is(String field) {
        if (field.length() > 60 || ORGANIZATION.matcher(field).find()) return false;
        String words =
                field.replaceAll("(?i)^(?:currently |now |based )?(?:in )?", "").replaceAll("\\s*\\([^()]*\\)$", "");
        Matcher region = REGION.matcher(words);
        if (region.matches() && words(region.group(1)) <= CITY_WORDS) return true;
        Matcher last = LAST_PART.matcher(words);
        if (isCountry(words)) return true;
        if (words.contains(",") && last.matches() && last.group(1) != null) {
            String country = words.substring(words.lastIndexOf(',') + 1).strip();
            return isCountry(country) && words(words.substring(0, words.lastIndexOf(','))) <= CITY_WORDS;
        }
        return false;
    }

    /** Whether the words say that they name an organization: a university, an institute, a company, an acronym. */
    static boolean isOrganization(String field) {
        return ORGANIZATION.matcher(field).find() || field.matches("\\p{Lu}{3,6}");
    }

    private static int words(String text) {
        return text.strip().split("\\s+").length;
    }

    private static boolean isCountry(String words) {
        return COUNTRIES.contains(
                words.toLowerCase(Locale.ROOT).replaceFirst("^the ", "").replaceAll("\\.", ""));
    }

    private static Set<String> countries() {
        Set<String> names =
                new HashSet<>(Set.of("usa", "us", "uk", "england", "scotland", "wales", "holland", "aotearoa"));
        for (String code : Locale.getISOCountries())
            names.add(new Locale.Builder()
                    .setRegion(code)
                    .build()
                    .getDisplayCountry(Locale.ENGLISH)
                    .toLowerCase(Locale.ROOT));
        return names;
    }
}
