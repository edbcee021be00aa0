package org.minutebook.minutes;

/**
 * A place where the notes name a project.
 *
 * @param source the line
 * @param at the words or the address
 * @param project {@code owner/repository} in lower case, under today's name
 * @param rule whether by link, by name or by alias
 */
public record ProjectMention(SourceLine source, TextSpan at, String project, Rule rule) {}
