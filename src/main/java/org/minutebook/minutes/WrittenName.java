package org.minutebook.minutes;

/**
 * A person's name as the notes write it, before anybody knows who it is.
 *
 * @param text without markup, pronouns and remarks: {@code Yuvi}, {@code CH}
 * @param at where it stands in the meeting's text
 */
public record WrittenName(String text, TextSpan at) {}
