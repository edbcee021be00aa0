package org.minutebook.people;

import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;

/** The ways in which the roll calls write organizations, to tell these from people. Immutable. */
final class OrganizationForms {
    private static final Pattern INNER_CAPITAL = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})");

    private final List<List<String>> forms;

    private OrganizationForms(List<List<String>> forms) {
        this.forms = forms;
    }

    /** @param affiliations as the roll calls write them */
    static OrganizationForms of(Collection<String> affiliations) {
        return new OrganizationForms(affiliations.stream()
                .distinct()
                .flatMap(affiliation -> OrganizationForm.parts(affiliation).stream())
                .map(OrganizationForm::words)
                .distinct()
                .toList());
    }

    /** Whether a name is one of them, maybe shortened: "OrgTide" of Organizational Tide. */
    boolean contains(String name) {
        List<String> whole = OrganizationForm.words(name);
        List<String> split = OrganizationForm.words(INNER_CAPITAL.matcher(name).replaceAll(" "));
        return forms.stream()
                .anyMatch(form -> FormLikeness.isSame(whole, form)
                        || FormLikeness.isSame(split, form)
                        || split.size() > 1 && FormLikeness.of(name, split, "", form) != FormLikeness.NONE);
    }
}
