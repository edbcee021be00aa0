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
        /** Behind a role, {@code Chair: Ada}: whoever has signed in otherwise does not sign in twice. */
        ROLE,
        ROW
    }

    /** The entry as it is meant: one that tells in a sentence who is absent names them, and no more. */
    RollCallEntry meant() {
        return EntryText.namesOfAbsent(text())
                .map(end -> new RollCallEntry(block, from, from + end, RollCallWords.Kind.ABSENT, form))
                .orElse(this);
    }

    /** A person among those whom this entry names. */
    RollCallEntry part(EntryField person) {
        return new RollCallEntry(block, person.from(), person.to(), kind, Form.LIST);
    }

    String text() {
        return block.text().substring(from, to);
    }

    boolean isRow() {
        return form == Form.ROW;
    }
}
