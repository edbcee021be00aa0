package org.minutebook.people;

import org.minutebook.minutes.SourceLine;
import org.minutebook.minutes.TextSpan;

/**
 * A place in a meeting's notes that names a person: in the roll call, as a speaker, as an owner, or in passing.
 *
 * @param source the line
 * @param at the name
 * @param person the {@link Identity#id()}
 */
public record PersonMention(SourceLine source, TextSpan at, String person) {}
