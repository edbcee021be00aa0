package org.minutebook.reading;

import java.util.ArrayList;
import java.util.List;

/** Finds a roll call that no heading and no label announces, by what its entries look like. */
final class UnannouncedRollCall {
    private static final int LONGEST_ENTRY = 200;

    private UnannouncedRollCall() {}

    /** Its entries; none where there is none. */
    static List<RollCallEntry> find(Outline outline) {
        List<RollCallEntry> named = withInitials(outline);
        return named.isEmpty() ? signedBullets(outline) : named;
    }

    /** A line of names with their initials, and those that are sorted after it: {@code Remote: …}. */
    private static List<RollCallEntry> withInitials(Outline outline) {
        List<RollCallEntry> entries = new ArrayList<>();
        for (Block block : outline.top()) {
            boolean isLine = block.kind() == Block.Kind.PARAGRAPH;
            String text = block.text();
            int colon = text.indexOf(':');
            boolean sorted = colon > 0 && RollCallWords.sortsPeople(text.substring(0, colon));
            int from = sorted ? colon + 1 : 0;
            boolean named =
                    isLine && (sorted ? RosterLine.listsNames(text.substring(from)) : RosterLine.givesInitials(text));
            if (named)
                entries.addAll(RollCallEntry.list(
                        block, from, text.length(), RollCallWords.Kind.PRESENT, RollCallEntry.Form.LIST));
            else if (!entries.isEmpty()) break;
        }
        return entries;
    }

    /** The first list in which most bullets are a name, a handle and more. */
    private static List<RollCallEntry> signedBullets(Outline outline) {
        List<RollCallEntry> run = new ArrayList<>();
        for (Block block : outline.top()) {
            if (block.kind() == Block.Kind.ITEM) {
                run.add(new RollCallEntry(
                        block, 0, block.text().length(), RollCallWords.Kind.PRESENT, RollCallEntry.Form.BULLET));
            } else {
                if (areSigned(run)) break;
                run.clear();
            }
        }
        return areSigned(run) ? run : List.of();
    }

    private static boolean areSigned(List<RollCallEntry> run) {
        long signed = run.stream()
                .filter(entry -> entry.text().length() < LONGEST_ENTRY)
                .map(Signature::of)
                .filter(UnannouncedRollCall::hasNameAndHandle)
                .count();
        return signed > 0 && 2 * signed > run.size();
    }

    private static boolean hasNameAndHandle(Signature signature) {
        int handle = signature.handleField(0);
        List<EntryField> fields = signature.fields();
        return fields.size() > 2
                && handle > 0
                && fields.get(handle).isHandle()
                && PersonName.canBe(PersonName.withoutRemarks(fields.get(0).text()));
    }
}
