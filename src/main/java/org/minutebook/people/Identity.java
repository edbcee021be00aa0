package org.minutebook.people;

import java.util.List;
import java.util.Optional;
import org.minutebook.minutes.MeetingDate;

/**
 * One person of the archive.
 *
 * @param id the lower-case GitHub handle where one is known, else a slug of the fullest name
 * @param name the fullest name
 * @param handle GitHub handle as they write it, without {@code @}
 * @param aliases every name and handle under which the notes write of them, sorted, the name itself left out
 * @param affiliations by first date
 * @param reasons why these names were taken to be one person, a sentence each
 */
public record Identity(
        String id,
        String name,
        Optional<String> handle,
        List<String> aliases,
        List<Affiliation> affiliations,
        List<String> reasons) {
    public Identity {
        aliases = List.copyOf(aliases);
        affiliations = List.copyOf(affiliations);
        reasons = List.copyOf(reasons);
    }

    /**
     * A time with an organization, as far as the roll calls tell.
     *
     * @param organization the {@link OrganizationName#id()}
     * @param asWritten the forms that the roll calls used, sorted
     * @param from first meeting with it
     * @param to last meeting with it
     */
    public record Affiliation(
            String organization, List<String> asWritten, Optional<MeetingDate> from, Optional<MeetingDate> to) {
        public Affiliation {
            asWritten = List.copyOf(asWritten);
        }
    }
}
