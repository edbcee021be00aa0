package org.minutebook.reading;

import java.util.List;
import org.minutebook.minutes.NotUnderstood;
import org.minutebook.minutes.SourceLine;

/** Finds the paragraphs that are {@linkplain BoundedInlineParser too long} to be parsed. */
final class LongParagraphs {
    private LongParagraphs() {}

    static List<NotUnderstood> in(ParsedNotes notes) {
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
