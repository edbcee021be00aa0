package org.minutebook.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a field of a roll call's entry holds, as the roll call's first row may say. */
enum FieldRole {
    NAME("name", "names", "attendee", "participant", "member", "who", "person"),
    HANDLE("github", "gitlab", "handle", "handles", "username", "gh", "account"),
    AFFILIATION(
            "institution",
            "institute",
            "affiliation",
            "affiliations",
            "organization",
            "organisation",
            "org",
            "company",
            "employer",
            "university",
            "organizations",
            "organisations"),
    PRESENCE("present", "attended", "attendance"),
    INITIALS("initials", "abbreviation", "abbr"),
    PLACE("location", "place", "city", "country", "timezone", "region", "based"),
    OTHER(
            "role",
            "email",
            "mail",
            "pronouns",
            "pronoun",
            "title",
            "team",
            "project",
            "projects",
            "website",
            "twitter",
            "mastodon",
            "slack",
            "contact",
            "notes",
            "status");

    private static final Set<String> FILLERS = Set.of(
            "your",
            "you",
            "full",
            "first",
            "last",
            "preferred",
            "real",
            "and",
            "or",
            "if",
            "d",
            "like",
            "optional",
            "geographic",
            "id",
            "user",
            "time",
            "zone",
            "url",
            "link",
            "here",
            "add",
            "please",
            "sign",
            "in",
            "up",
            "below",
            "the",
            "is",
            "from",
            "where",
            "re",
            "s",
            "a",
            "an",
            "of",
            "e",
            "g",
            "eg",
            "etc",
            "example",
            "yourself",
            "my",
            "myname",
            "yourname",
            "to",
            "more",
            "tbd",
            "insert",
            "line",
            "new",
            "with",
            "x",
            "profile",
            "none",
            "nobody",
            "n",
            "tba");

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}]+");

    @SuppressWarnings("ImmutableEnumChecker") // Set.of makes one that never changes.
    private final Set<String> words;

    FieldRole(String... words) {
        this.words = Set.of(words);
    }

    /** The roles of a table's columns where a heading announces a roll call: what is no name may be anything. */
    static List<FieldRole> rolesOfColumns(List<String> titles) {
        List<FieldRole> roles = new ArrayList<>();
        for (String title : titles)
            roles.add(
                    rolesOf(List.of("name", title)).stream().skip(1).findFirst().orElse(OTHER));
        return roles.contains(NAME) ? roles : List.of();
    }

    /** The roles that a template row or a table's head gives the fields; empty where it is an ordinary entry. */
    static List<FieldRole> rolesOf(List<String> fields) {
        List<FieldRole> roles = new ArrayList<>();
        for (String field : fields) {
            if (field.length() > 120) return List.of();
            FieldRole role = OTHER;
            boolean found = false;
            for (String word : NO_WORD.split(field.toLowerCase(Locale.ROOT))) {
                if (word.isEmpty() || FILLERS.contains(word)) continue;
                FieldRole of = ofWord(word);
                if (of == null) return List.of();
                if (!found) role = of;
                found = true;
            }
            roles.add(role);
        }
        return roles.contains(NAME) ? roles : List.of();
    }

    /** Whether an entry only asks to be filled in: {@code Sign up here!}, {@code …}. */
    static boolean isPlaceholder(String entry) {
        if (entry.length() > 120) return false;
        for (String word : NO_WORD.split(entry.toLowerCase(Locale.ROOT)))
            if (!word.isEmpty() && !FILLERS.contains(word) && ofWord(word) == null) return false;
        return true;
    }

    /** Whether a field only repeats what it asks for: {@code affiliation}, {@code your organization}. */
    static boolean asksForAffiliation(String field) {
        boolean asks = false;
        for (String word : NO_WORD.split(field.toLowerCase(Locale.ROOT))) {
            FieldRole of = word.isEmpty() ? null : ofWord(word);
            if (of == null && !word.isEmpty() && !FILLERS.contains(word)) return false;
            asks |= of == AFFILIATION;
        }
        return asks;
    }

    private static @Nullable FieldRole ofWord(String word) {
        for (FieldRole role : values()) if (role.words.contains(word)) return role;
        return null;
    }
}
