package org.minutebook.book;

import org.minutebook.minutes.Attendee;

/**
 * A person in a roll call.
 *
 * @param person id of the {@link Person}
 * @param entry what the line says
 */
public record Attendance(String person, Attendee entry) {}
