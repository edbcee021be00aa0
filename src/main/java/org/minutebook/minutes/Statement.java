package org.minutebook.minutes;

import java.util.List;

/**
 * A line that the notes credit to a speaker or author.
 *
 * @param source the line
 * @param at the credited words, from the start of the line's own text to its end
 * @param speakers at least one name, as written
 * @param rule which form of credit it is
 */
public record Statement(SourceLine source, TextSpan at, List<WrittenName> speakers, Rule rule) {
    public Statement {
        speakers = List.copyOf(speakers);
    }
}
