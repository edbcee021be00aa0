package org.minutebook.people;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.minutebook.minutes.Minutes;
import org.minutebook.minutes.SourceLine;
import org.minutebook.minutes.WrittenName;

/**
 * Finds people whom the notes credit with words or tasks, but who sign in nowhere: guests, and everybody where the notes
 * have no roll calls. Who may be somebody known already is not made a person of their own.
 */
final class CreditedPeople {
    /**
     * A name that fits nobody known.
     *
     * @param line where it stands
     */
    record Credit(Minutes meeting, SourceLine line, WrittenName name) {}

    /** Where there are roll calls, a name of one word that is credited once may be a slip, or no person. */
    private static final int LEAST = 2;

    private final Profiles people;
    private final OrganizationForms organizations;
    private final int least;

    /** @param people everybody known, to whom the credited people are added */
    CreditedPeople(Profiles people, OrganizationForms organizations, boolean areRollCalls) {
        this.people = people;
        this.organizations = organizations;
        this.least = areRollCalls ? LEAST : 1;
    }

    /** Adds those whom the credits name. Full names first: first names may then be theirs. */
    void add(List<Credit> credits) {
        Map<PersonName, List<Credit>> byName = new LinkedHashMap<>();
        for (Credit credit : credits)
            byName.computeIfAbsent(PersonName.of(credit.name().text()), any -> new ArrayList<>())
                    .add(credit);
        byName.keySet().stream()
                .sorted(Comparator.comparing((PersonName name) -> !name.isFull())
                        .thenComparing(name -> -byName.get(name).size())
                        .thenComparing(PersonName::text))
                .forEach(name -> add(name, byName.get(name)));
    }

    private void add(PersonName name, List<Credit> credits) {
        Set<Profile> alike = people.sharing(name);
        Optional<Profile> known = alike.stream()
                .filter(person -> person.likeness(name) == Likeness.SAME
                        && person.signatures().isEmpty())
                .findFirst();
        boolean mayBeSomebody =
                alike.stream().anyMatch(person -> person.likeness(name).isSome());
        if (known.isEmpty()
                && (mayBeSomebody
                        || credits.size() < (name.isFull() ? 1 : least)
                        || !isName(name)
                        || organizations.contains(name.text()))) return;
        Profile person = known.orElseGet(Profile::new);
        person.addName(name.text());
        credits.forEach(credit -> person.credit(credit.meeting()));
        person.because("\"" + name.text() + "\" signs in nowhere, but is credited.");
        if (known.isEmpty()) people.add(person);
        else people.index(person);
    }

    /** Not initials, which may be anybody's. */
    private static boolean isName(PersonName name) {
        return name.text().codePoints().anyMatch(c -> Character.isLetter(c) && !Character.isUpperCase(c));
    }
}
