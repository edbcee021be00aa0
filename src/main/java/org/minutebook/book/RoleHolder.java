package org.minutebook.book;

import java.util.Optional;
import org.minutebook.minutes.MeetingRole;

/**
 * What somebody did for a meeting, with who it was.
 *
 * @param person the id, where the holder is known
 * @param role what the notes say
 */
public record RoleHolder(Optional<String> person, MeetingRole role) {}
