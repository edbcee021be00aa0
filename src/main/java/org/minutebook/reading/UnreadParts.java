package org.minutebook.reading;

import java.util.List;
import org.minutebook.minutes.NotUnderstood;
import org.minutebook.minutes.SourceLine;

/** Finds what is {@linkplain BoundedInlineParser too long} or {@linkplain NotesAsWritten nested too deeply} to be parsed. */
final class UnreadParts {
    private UnreadParts() {}

    static List<NotUnderstood> in(ParsedNotes notes) {
        if (notes.tree().getFirstChild() instanceof NotesAsWritten)
            return List.of(
                    new NotUnderstood(
                            notes.notes().source(),
                            "lists or quotes stand in each other more than " + NotesAsWritten.MOST_LEVELS
                                    + " levels deep: the notes are shown as written, and nothing is read in them; nest them less"));
        return notes.outline()
                .blocks()
                .filter(block -> BoundedInlineParser.isUnparsed(block.node()))
                .map(block -> tooLong(
                        notes.lines().lineOf(block.own().start()),
                        block.node().getChars().trim().length()))
                .toList();
    }

    private static NotUnderstood tooLong(SourceLine line, int length) {
        return new NotUnderstood(
                line,
                "a paragraph of " + length
                        + " characters is shown as written, and nothing is read in it; part it by blank"
                        + " lines or bullets, so that none has more than " + BoundedInlineParser.MOST);
    }
}
