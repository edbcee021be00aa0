package org.minutebook.reading;

/**
 * Where an entry of a roll call stands.
 *
 * @param block the bullet, paragraph or row
 * @param from first character of the entry in the block's text
 * @param to character after the last
 * @param kind whether it names somebody present or absent
 * @param form in which form it stands
 */
record RollCallEntry(Block block, int from, int to, RollCallWords.Kind kind, Form form) {
    /** How the roll call sets its entries. */
    enum Form {
        /** A bullet, or a line of one. */
        BULLET,
        /** A part of one line that names several people. */
        LIST,
        ROW
    }

    String text() {
        return block.text().substring(from, to);
    }

    boolean isRow() {
        return form == Form.ROW;
    }
}
