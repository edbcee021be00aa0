package org.minutebook.book;

/**
 * An action item in its meeting.
 *
 * @param at where it stands
 * @param task what is to be done, and by whom
 */
public record TaskReference(Reference at, Task task) {}
