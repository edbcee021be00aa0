package org.minutebook.book;

import org.minutebook.minutes.MeetingRole;

/**
 * What a person did for a meeting.
 *
 * @param at where the notes say so
 * @param kind which part they had
 */
public record RoleReference(Reference at, MeetingRole.Kind kind) {}
