package org.minutebook.reading;

/** Tells the notes' own title. */
final class TitleReader {
    private TitleReader() {}

    static String read(ParsedNotes notes) {
        return notes.outline()
                .blocks()
                .filter(b -> b.kind() == Block.Kind.HEADING && !b.text().isBlank())
                .map(Block::text)
                .findFirst()
                .orElse(notes.notes().series());
    }
}
