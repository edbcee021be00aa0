package org.minutebook.people;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.minutebook.minutes.MeetingDate;

/**
 * Gives roll-call entries without a handle to people: by full name; else by what the name lets expect, the affiliation,
 * and who usually comes to that series at that time. Who fits nobody is a person of their own.
 */
final class UnsignedEntries {
    /** Fits at least as well as a first name of somebody who came once about then. */
    private static final double ENOUGH = 0.8;
    /** Fits as well as the first name of somebody who came once within about a year, and nobody else bears it. */
    private static final double ENOUGH_ALONE = 0.4;

    private static final double SAME_ORGANIZATION = 4;
    private static final double OTHER_ORGANIZATION = 0.15;
    /** A full name speaks for itself, however long ago its bearer came. */
    private static final double FULL_NAME = 6;

    /** The same word as a name in the same series: years later, too, it is more likely one person than two. */
    private static final double SAME_NAME = ENOUGH;
    /** The same word in another series, where nobody else bears it. */
    private static final double SAME_NAME_ELSEWHERE = ENOUGH_ALONE;

    /** A full name with a slip in one of its long words speaks for itself, too. */
    private static final double MISTYPED = 2;

    private final Profiles people;

    UnsignedEntries(Profiles people) {
        this.people = people;
    }

    /** Full names first: they tell most, and first names may then join them. */
    void assign(List<Signature> entries) {
        entries.stream()
                .sorted(Comparator.comparing((Signature s) -> !s.name().isFull())
                        .thenComparing(s ->
                                s.meeting().date().map(MeetingDate::firstDay).orElse(LocalDate.MIN))
                        .thenComparing(s -> s.entry().source()))
                .forEach(this::assign);
    }

    private void assign(Signature entry) {
        Choice choice = new Choice(ENOUGH, ENOUGH_ALONE);
        for (Profile person : people.sharing(entry.name())) weigh(person, entry, choice);
        Optional<Profile> made = choice.made();
        made.ifPresent(person ->
                person.because("\"" + entry.name().text() + "\" signs without the handle: " + choice.why() + "."));
        Profile person = made.orElseGet(Profile::new);
        boolean newName = person.names().stream().noneMatch(entry.name()::equals);
        person.add(entry);
        if (made.isEmpty()) people.add(person);
        else if (newName) people.index(person);
    }

    private static void weigh(Profile person, Signature entry, Choice choice) {
        Likeness likeness = person.likeness(entry.name());
        boolean signsTwice = person.signs(entry.meeting().source());
        boolean fullName = likeness == Likeness.SAME && entry.name().isFull();
        boolean signsAgain = signsTwice && !entry.name().isFull() && person.signsAbove(entry);
        if (!likeness.isSome() || signsTwice && !fullName && !signsAgain) return;
        boolean bothTell =
                !entry.organizations().isEmpty() && !person.organizations().isEmpty();
        boolean shares = bothTell && OrganizationForm.share(entry.organizations(), person.organizations());
        double closeness = Closeness.of(person, entry.meeting());
        if (signsAgain) closeness = Math.max(closeness, 1);
        if (person.names().stream()
                .anyMatch(name -> name.folded().equals(entry.name().folded())))
            closeness = Math.max(closeness, person.comesTo(entry.meeting().series()) ? SAME_NAME : SAME_NAME_ELSEWHERE);
        if (likeness != Likeness.SAME && person.names().stream().anyMatch(entry.name()::isMistypedOr))
            closeness = Math.max(closeness, MISTYPED);
        double score = likeness.weight() * (fullName ? FULL_NAME : closeness);
        if (shares) score = SAME_ORGANIZATION * Math.max(score, likeness.weight() / 2);
        else if (bothTell) score *= fullName ? 1 : OTHER_ORGANIZATION;
        choice.consider(person, score, shares ? likeness.words() + " and the organization" : likeness.words());
    }
}
