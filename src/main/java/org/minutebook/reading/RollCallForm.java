package org.minutebook.reading;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What the entries of one roll call have in common, by which each is understood: where the handle stands, by the first
 * row or by most entries, and which organizations are named. Immutable.
 */
final class RollCallForm {
    private static final Pattern BARE_HANDLE = Pattern.compile("[A-Za-z0-9](?:[A-Za-z0-9._-]{0,38})");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final List<FieldRole> roles;
    private final int handlePlace;
    private final Set<String> organizations;

    private RollCallForm(List<FieldRole> roles, int handlePlace, Set<String> organizations) {
        this.roles = roles;
        this.handlePlace = handlePlace;
        this.organizations = organizations;
    }

    /** @param roles what the first row or the table's head says; empty where there is none */
    static RollCallForm of(List<FieldRole> roles, List<Signature> signatures) {
        Map<Integer, Integer> places = new HashMap<>();
        Set<String> organizations = new HashSet<>();
        for (Signature signature : signatures) {
            int handle = signature.handleField(0);
            if (handle < 0) continue;
            places.merge(handle, 1, Integer::sum);
            for (int i = 1; i < signature.fields().size(); i++)
                if (i != handle)
                    organizations.add(folded(signature.fields().get(i).text()));
        }
        int usual = places.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(-1);
        int told = roles.indexOf(FieldRole.HANDLE);
        organizations.remove("");
        return new RollCallForm(List.copyOf(roles), told >= 0 ? told : usual, organizations);
    }

    /** Whether a first row or a table's head says what the fields hold. */
    boolean tellsRoles() {
        return !roles.isEmpty();
    }

    /** The place of the field that is said to have the role; -1 where none is. */
    int placeOf(FieldRole role) {
        return roles.indexOf(role);
    }

    /** The place of the handle, as told or as most entries have it; -1 where none has one. */
    int handlePlace() {
        return handlePlace;
    }

    /** Whether the field could be a handle that has lost its mark. */
    boolean isBareHandle(EntryField field) {
        return BARE_HANDLE.matcher(field.text()).matches()
                && !Affiliation.isNone(field.text())
                && !Place.is(field.text())
                && !isOrganization(field.text());
    }

    /** Whether another entry names the words as its organization. */
    boolean isOrganization(String words) {
        return organizations.contains(folded(words));
    }

    /** Small letters, and blanks for all that is no letter or digit. */
    static String folded(String text) {
        return NO_WORD.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }
}
