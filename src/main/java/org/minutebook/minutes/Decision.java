package org.minutebook.minutes;

/**
 * What the meeting decided.
 *
 * @param source the line
 * @param at the line's own text
 * @param text plain, without markup
 * @param rule why it was taken
 */
public record Decision(SourceLine source, TextSpan at, String text, Rule rule) {}
