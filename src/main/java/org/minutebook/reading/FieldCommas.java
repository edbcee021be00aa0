package org.minutebook.reading;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells whether commas part the fields of entries, {@code Ada Byron, Tidelab}, rather than people. */
final class FieldCommas {
    private static final Pattern LETTER = Pattern.compile("\\p{L}");
    private static final int SEVERAL = 3;

    private FieldCommas() {}

    /**
     * Whether they part fields in these entries: a part has a marked handle or is an organization, which several may
     * share, or nearly every entry has one comma.
     */
    static boolean part(List<Signature> signatures) {
        List<Signature> single = signatures.stream()
                .filter(s -> s.fields().size() == 1
                        && LETTER.matcher(s.entry().text()).find())
                .toList();
        List<List<EntryField>> parted = single.stream()
                .map(s -> s.atCommas().fields())
                .filter(parts -> parts.size() > 1)
                .toList();
        if (2 * parted.size() < single.size()) return false;
        Set<String> seconds = new HashSet<>();
        boolean shared = false;
        boolean everyone = parted.size() == single.size();
        boolean regular = parted.size() >= SEVERAL && everyone;
        boolean fullNames = everyone && parted.size() > 1 && areBullets(signatures);
        for (List<EntryField> parts : parted) {
            String second = PersonName.withoutRemarks(parts.get(1).text());
            boolean marked = !parts.get(0).text().contains("@")
                    && parts.stream().filter(p -> p.text().contains("@")).count() == 1;
            if (marked || Place.isOrganization(second)) return true;
            shared |= !seconds.add(RollCallForm.folded(second));
            regular &= parts.size() == 2;
            fullNames &= parts.size() == 2 && parts.get(0).text().contains(" ") && !second.contains(" ");
        }
        return regular || fullNames || shared && areBullets(signatures);
    }

    private static boolean areBullets(List<Signature> signatures) {
        return signatures.stream().allMatch(s -> s.entry().form() == RollCallEntry.Form.BULLET);
    }

    /**
     * The entry with its fields parted at commas, where nothing but a slash within a field parts it otherwise.
     *
     * @param always whether nearly all others are, so that a slash with blanks around it parts no fields either
     */
    static Signature apply(Signature signature, boolean always) {
        boolean whole = signature.fields().size() == 1;
        boolean slashWithin = signature.fields().size() > 1
                && signature.entry().form() == RollCallEntry.Form.BULLET
                && signature.fields().get(0).text().contains(", ")
                && (always || !isSpaced(signature));
        return whole || slashWithin ? signature.atCommas() : signature;
    }

    /** Whether blanks stand around what parts the first field from the second. */
    private static boolean isSpaced(Signature signature) {
        return signature.fields().get(1).from() - signature.fields().get(0).to() > 1;
    }
}
