package org.minutebook.people;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.minutebook.minutes.Attendee;
import org.minutebook.minutes.Minutes;

/**
 * An entry of a roll call, as evidence for who is who.
 *
 * @param meeting where it stands
 * @param entry what it says
 * @param name the name, taken apart
 * @param handle in lower case
 * @param organizations keys of the organizations that the affiliation may name
 */
record Signature(Minutes meeting, Attendee entry, PersonName name, Optional<String> handle, Set<String> organizations) {
    /** @param organizations tells the keys that an affiliation may name */
    static Signature of(Minutes meeting, Attendee entry, Function<String, Set<String>> organizations) {
        return new Signature(
                meeting,
                entry,
                PersonName.of(entry.name().text()),
                entry.handle().map(Handles::plain),
                entry.affiliation().map(organizations).orElse(Set.of()));
    }
}
