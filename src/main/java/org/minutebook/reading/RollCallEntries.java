package org.minutebook.reading;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The entries of one list of a roll call, taken apart into fields.
 *
 * @param roles what a first row or the table's head says of the fields; empty where there is none
 * @param signatures the entries, without template rows and placeholders
 * @param given the initials that entries give
 */
record RollCallEntries(List<FieldRole> roles, List<Signature> signatures, Map<RollCallEntry, String> given) {
    private static final int MANY = 4;
    private static final Pattern CELL = Pattern.compile(InlineText.CELL_PATTERN);
    /** {@code Loom team: @loomworks/team}: whom to call, and nobody who came. */
    private static final Pattern TEAM = Pattern.compile("[^@]*@[\\w-]+/[\\w-]+\\W*");

    private static final Pattern NO = Pattern.compile("(?i)[-–—.?\\s]*|n|no|absent|regrets|excused|[✗✘❌]\\W*");

    static RollCallEntries of(RollCallFinder.Section section) {
        List<FieldRole> roles = section.head();
        List<Signature> signatures = new ArrayList<>();
        Map<RollCallEntry, String> given = new IdentityHashMap<>();
        Map<Block, String> blanked = new IdentityHashMap<>();
        boolean initials = Initials.areGiven(
                section.entries().stream().map(RollCallEntry::text).toList());
        for (RollCallEntry written : section.entries()) {
            RollCallEntry entry = written.meant();
            String text = blanked.computeIfAbsent(entry.block(), block -> EntryText.withoutAsides(block.text()));
            if (initials) text = withoutInitials(entry, text, given);
            Signature signature = Signature.of(entry, text);
            List<FieldRole> told = rolesOf(signature);
            if (told.size() > 1) roles = told;
            boolean isVoid = signature.fields().stream().allMatch(EntryField::isBlank)
                    || Affiliation.isNone(signature.fields().get(0).text()) && signature.handleField(0) < 0;
            boolean isVoidOrTeam = isVoid
                    || TEAM.matcher(text.substring(entry.from(), entry.to())).matches();
            boolean isPlaceholder =
                    entry.form() != RollCallEntry.Form.INITIALS && FieldRole.isPlaceholder(entry.text());
            if (told.isEmpty() && !isVoidOrTeam && !isPlaceholder) signatures.add(signature);
        }
        return new RollCallEntries(roles, signatures, given);
    }

    /** The same entries, parted at commas where these part fields, here or in the meeting's other lists. */
    RollCallEntries parted(boolean elsewhere) {
        boolean bullets = signatures.stream().allMatch(s -> s.entry().form() == RollCallEntry.Form.BULLET);
        boolean commas = elsewhere && bullets || FieldCommas.part(signatures);
        long otherwise = signatures.stream().filter(s -> s.fields().size() > 1).count();
        boolean always = MANY * otherwise < signatures.size();
        return new RollCallEntries(
                roles,
                signatures.stream()
                        .map(s -> commas || isFromSemicolons(s) ? FieldCommas.apply(s, always) : s)
                        .toList(),
                given);
    }

    /** The capitals that stand for the one who signs, where the entry or its row gives them. */
    Optional<String> initials(Signature signature) {
        int column = roles.indexOf(FieldRole.INITIALS);
        if (signature.entry().isRow()
                && column >= 0
                && column < signature.fields().size())
            return Optional.of(signature.fields().get(column).text()).filter(text -> !text.isEmpty());
        return Optional.ofNullable(given.get(signature.entry()));
    }

    /** Whether the row's column of ticks is left blank, or says no. */
    boolean isUnticked(Signature signature) {
        return presence(signature).filter(cell -> NO.matcher(cell).matches()).isPresent();
    }

    /** Whether some row's column of ticks is ticked: then the others' were not there. */
    boolean hasTicks() {
        return signatures.stream()
                .anyMatch(signature -> presence(signature)
                        .filter(cell -> !NO.matcher(cell).matches())
                        .isPresent());
    }

    /** The cell as written: a tick may be an emoji, which the fields leave out. */
    private Optional<String> presence(Signature signature) {
        int column = roles.indexOf(FieldRole.PRESENCE);
        if (!signature.entry().isRow() || column < 0) return Optional.empty();
        String[] cells = CELL.split(signature.entry().text(), -1);
        return column < cells.length ? Optional.of(cells[column].strip()) : Optional.empty();
    }

    private static String withoutInitials(RollCallEntry entry, String text, Map<RollCallEntry, String> given) {
        Optional<Matcher> found = Initials.of(text.substring(entry.from(), entry.to()));
        if (found.isEmpty()) return text;
        given.put(entry, found.get().group("initials"));
        int from = entry.from() + found.get().start("aside");
        int to = entry.from() + found.get().end("aside");
        return text.substring(0, from) + " ".repeat(to - from) + text.substring(to);
    }

    /** A part of {@code Ada, Tidelab; Grace, Navy}. */
    private static boolean isFromSemicolons(Signature signature) {
        return signature.entry().form() == RollCallEntry.Form.LIST
                && signature.entry().text().contains(",");
    }

    private static List<FieldRole> rolesOf(Signature signature) {
        List<FieldRole> roles = FieldRole.rolesOf(texts(signature));
        boolean parted = !roles.isEmpty() || signature.fields().size() > 1;
        return parted ? roles : FieldRole.rolesOf(texts(signature.atCommas()));
    }

    private static List<String> texts(Signature signature) {
        return signature.fields().stream().map(EntryField::text).toList();
    }
}
