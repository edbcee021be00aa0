package org.minutebook.reading;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Whom a meeting's notes may mean by a name: those who signed in, else those whom the archive knows. Immutable. */
final class Participants {
    /** How well a written name is known to be a person's. */
    enum Evidence {
        NONE,
        /** Somebody of that name is known in the archive. */
        ELSEWHERE,
        /** Somebody of that name signed in, or sent regrets. */
        HERE
    }

    private static final int SHORTEST_LOWER_CASE_NAME = 4;

    private static final int SHORTEST_SHORT_FORM = 3;

    private final KnownNames archive;
    private final Set<String> names = new HashSet<>();
    private final Set<String> firstNames = new HashSet<>();
    private final Set<String> initials = new HashSet<>();

    private Participants(KnownNames archive) {
        this.archive = archive;
    }

    static Participants of(RollCall rollCall, KnownNames archive) {
        Participants participants = new Participants(archive);
        KnownNames.people(rollCall).forEach(attendee -> {
            participants.names.addAll(NameForms.of(attendee));
            participants.firstNames.add(NameForms.first(attendee));
            NameForms.initials(attendee).ifPresent(participants.initials::add);
            attendee.initials().map(NameForms::fold).ifPresent(participants.initials::add);
        });
        return participants;
    }

    Evidence evidence(String written) {
        String folded = NameForms.fold(written);
        if (folded.isEmpty()) return Evidence.NONE;
        if (names.contains(folded) || initials.contains(folded)) return Evidence.HERE;
        if (isCapitals(written)) return archive.areInitials(written) ? Evidence.ELSEWHERE : Evidence.NONE;
        boolean lowerCase = Character.isLowerCase(written.codePointAt(0));
        if (!lowerCase && !archive.isPlainWord(written) && isShortForm(folded)) return Evidence.HERE;
        boolean isShort = folded.length() < SHORTEST_LOWER_CASE_NAME && !archive.isSignedNick(written);
        if (lowerCase && (isShort || !archive.canBeLowerCase(written))) return Evidence.NONE;
        return archive.isName(written) ? Evidence.ELSEWHERE : Evidence.NONE;
    }

    /** Of somebody who is there: {@code Wes} for Wesley, {@code Chuck} for Charles. */
    private boolean isShortForm(String folded) {
        return folded.length() >= SHORTEST_SHORT_FORM
                && firstNames.stream().anyMatch(first -> first.startsWith(folded) || Nicknames.areForms(folded, first));
    }

    /** Whether the archive writes the word in lower case somewhere in prose: names are not. */
    boolean isPlainWord(String written) {
        return archive.isPlainWord(written);
    }

    private static boolean isCapitals(String written) {
        return written.length() <= 4 && written.equals(written.toUpperCase(Locale.ROOT));
    }
}
