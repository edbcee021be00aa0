package org.minutebook.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

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
        /** Initials in a line of nothing else: no word, whatever it looks like. */
        INITIALS,
        /** Behind a role, {@code Chair: Ada}: whoever has signed in otherwise does not sign in twice. */
        ROLE,
        ROW
    }

    private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}+");

    /** The entry as it is meant: one that tells in a sentence who is absent names them, and no more. */
    RollCallEntry meant() {
        return EntryText.namesOfAbsent(text())
                .map(end -> new RollCallEntry(block, from, from + end, RollCallWords.Kind.ABSENT, form))
                .orElse(this);
    }

    /** The parts of a line that names several people. */
    static List<RollCallEntry> list(Block block, int from, int to, RollCallWords.Kind kind, Form form) {
        String text = block.text().replace('\n', ',');
        return EntryField.splitList(text, from, to).stream()
                .flatMap(part -> people(text, part).stream())
                .map(part -> new RollCallEntry(block, part.from(), part.to(), kind, form))
                .toList();
    }

    /** Between semicolons may stand several people, each with a handle: {@code Ada (@ada), Lin (@lin); Grace}. */
    private static List<EntryField> people(String text, EntryField part) {
        List<EntryField> parts = EntryField.splitAtCommas(text, part.from(), part.to());
        boolean several = parts.size() > 1
                && parts.stream().allMatch(one -> Signature.countHandles(text, one.from(), one.to()) == 1);
        return several ? parts : List.of(part);
    }

    /** A bullet; where somebody forgot the marks of the next ones, each of its lines that has fields. */
    static List<RollCallEntry> bullets(Block block, RollCallWords.Kind kind) {
        List<RollCallEntry> entries = new ArrayList<>();
        String text = block.text();
        int from = 0;
        for (int newline = text.indexOf('\n'); newline >= 0; newline = text.indexOf('\n', newline + 1)) {
            int end = text.indexOf('\n', newline + 1);
            if (EntryField.split(text, newline + 1, end < 0 ? text.length() : end)
                            .size()
                    <= 2) continue;
            entries.add(new RollCallEntry(block, from, newline, kind, Form.BULLET));
            from = newline + 1;
        }
        entries.add(new RollCallEntry(block, from, text.length(), kind, Form.BULLET));
        return entries;
    }

    /** Each line of a paragraph. */
    static List<RollCallEntry> lines(Block block, RollCallWords.Kind kind) {
        return Line.of(block)
                .map(line -> new RollCallEntry(block, line.from(), line.to(), kind, Form.BULLET))
                .toList();
    }

    /** Each run of capitals in a stretch of nothing else: {@code AB CD EF}. */
    static List<RollCallEntry> initials(Block block, int from, int to, RollCallWords.Kind kind) {
        return CAPITALS.matcher(block.text())
                .region(from, to)
                .results()
                .map(one -> new RollCallEntry(block, one.start(), one.end(), kind, Form.INITIALS))
                .toList();
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
