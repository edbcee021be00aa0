package org.minutebook.minutes;

import java.util.Optional;

/**
 * Somebody whom the roll call names, as present or as sending regrets.
 *
 * @param source the line that names them
 * @param name the name as written, without markup, pronouns, emoji and remarks
 * @param initials capitals that stand for the name in this meeting's notes, where the roll call gives them
 * @param handle the GitHub handle in lower case, without {@code @}
 * @param affiliation the organization as written
 * @param rule why it was taken
 */
public record Attendee(
        SourceLine source,
        WrittenName name,
        Optional<String> initials,
        Optional<String> handle,
        Optional<String> affiliation,
        Rule rule) {}
