package org.minutebook.book;

import java.util.List;
import org.minutebook.minutes.Statement;

/**
 * A statement, with who made it.
 *
 * @param people ids of those speakers who are known; may be empty
 * @param statement what the line says
 */
public record Spoken(List<String> people, Statement statement) {
    public Spoken {
        people = List.copyOf(people);
    }
}
