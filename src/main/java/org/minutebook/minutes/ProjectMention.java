package org.minutebook.minutes;

import java.util.Optional;

/**
 * A place where the notes name a project.
 *
 * @param source the line
 * @param at the words or the address
 * @param project {@code owner/repository} in lower case, under today's name
 * @param issue the number of the issue or pull request that is meant
 * @param rule whether by link, by name or by alias
 */
public record ProjectMention(SourceLine source, TextSpan at, String project, Optional<String> issue, Rule rule) {}
