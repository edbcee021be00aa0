package org.minutebook.book;

import java.util.List;
import java.util.Optional;
import org.minutebook.minutes.NotUnderstood;
import org.minutebook.minutes.Passage;
import org.minutebook.minutes.Remark;
import org.minutebook.minutes.SourceLine;

/**
 * What was taken from one line of the notes, by which rules, and why not more.
 *
 * @param source the line
 * @param text as written
 * @param meeting whose notes it belongs to
 * @param passage the innermost passage that holds it
 * @param facts what was taken
 * @param notUnderstood what was seen there and not understood
 * @param remarks why nothing of a kind was taken, where the readers can tell
 */
public record Explanation(
        SourceLine source,
        String text,
        Meeting meeting,
        Optional<Passage> passage,
        List<Fact> facts,
        List<NotUnderstood> notUnderstood,
        List<Remark> remarks) {
    public Explanation {
        facts = List.copyOf(facts);
        notUnderstood = List.copyOf(notUnderstood);
        remarks = List.copyOf(remarks);
    }
}
