package org.minutebook.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.minutebook.minutes.Attendee;
import org.minutebook.minutes.NotUnderstood;
import org.minutebook.minutes.SourceLine;
import org.minutebook.minutes.WrittenName;

/** Reads the roll call: who was there and who sent regrets, with handle and affiliation. */
final class RollCallReader {
    private static final int SHOWN = 80;

    private final ParsedNotes notes;
    private final MeetingGroup group;
    private final List<Attendee> attendees = new ArrayList<>();
    private final List<Attendee> regrets = new ArrayList<>();
    private final List<NotUnderstood> unclear = new ArrayList<>();

    private RollCallReader(ParsedNotes notes) {
        this.notes = notes;
        this.group = MeetingGroup.of(notes.outline());
    }

    static RollCall read(ParsedNotes notes) {
        RollCallReader reader = new RollCallReader(notes);
        RollCallFinder.find(notes.outline()).forEach(reader::read);
        reader.attendees.sort(
                Comparator.comparing(attendee -> attendee.name().at().start()));
        return new RollCall(reader.attendees, reader.regrets, reader.unclear);
    }

    private void read(RollCallFinder.Section section) {
        List<FieldRole> roles = section.head();
        List<Signature> signatures = new ArrayList<>();
        Map<Block, String> blanked = new IdentityHashMap<>();
        for (RollCallEntry written : section.entries()) {
            RollCallEntry entry = written.meant();
            Signature signature = Signature.of(
                    entry, blanked.computeIfAbsent(entry.block(), block -> EntryText.withoutAsides(block.text())));
            List<FieldRole> told = rolesOf(signature);
            if (!told.isEmpty() && told.size() > 1) roles = told;
            boolean isBlank = signature.fields().stream().allMatch(EntryField::isBlank);
            if (told.isEmpty() && !isBlank && !FieldRole.isPlaceholder(entry.text())) signatures.add(signature);
        }
        boolean commas = RollCallForm.partsAtCommas(signatures);
        signatures.replaceAll(signature -> commas || isFromSemicolons(signature) ? atCommas(signature) : signature);
        RollCallForm form = RollCallForm.of(group, roles, signatures);
        boolean boxes = signatures.stream().anyMatch(signature -> isTicked(signature, true));
        signatures.sort(Comparator.comparing(RollCallReader::hasRole));
        for (Signature signature : signatures) read(form, signature, boxes && isTicked(signature, false));
    }

    private static boolean hasRole(Signature signature) {
        return signature.entry().form() == RollCallEntry.Form.ROLE;
    }

    private boolean isSignedIn(SignIn one) {
        String name = NameForms.fold(one.name().text());
        return attendees.stream().anyMatch(attendee -> NameForms.of(attendee).contains(name));
    }

    private static boolean isTicked(Signature signature, boolean ticked) {
        return signature.entry().block().checked().filter(t -> t == ticked).isPresent();
    }

    private static List<FieldRole> rolesOf(Signature signature) {
        List<String> fields = signature.fields().stream().map(EntryField::text).toList();
        List<FieldRole> roles = FieldRole.rolesOf(fields);
        if (!roles.isEmpty() || fields.size() > 1) return roles;
        return FieldRole.rolesOf(
                signature.atCommas().fields().stream().map(EntryField::text).toList());
    }

    private static Signature atCommas(Signature signature) {
        return signature.fields().size() == 1 ? signature.atCommas() : signature;
    }

    /** A part of {@code Ada, Tidelab; Grace, Navy}. */
    private static boolean isFromSemicolons(Signature signature) {
        return signature.entry().form() == RollCallEntry.Form.LIST
                && signature.entry().text().contains(",");
    }

    /** @param unticked whether the others' boxes are ticked, and this one's is not */
    private void read(RollCallForm form, Signature signature, boolean unticked) {
        List<SignIn> signed = signature.fields().size() > 1
                ? form.read(signature)
                : people(signature).stream()
                        .flatMap(one -> BareSignature.read(one, group).stream())
                        .toList();
        if (signed.isEmpty()) unclear.add(notUnderstood(signature));
        boolean absent = unticked
                || signature.entry().kind() == RollCallWords.Kind.ABSENT
                || EntryText.saysAbsent(signature.entry().text(), signature.fields());
        for (SignIn one : signed)
            if (!(hasRole(signature) && isSignedIn(one))) (absent ? regrets : attendees).add(attendee(signature, one));
    }

    /** The people that an entry of one field names. */
    private static List<Signature> people(Signature signature) {
        RollCallEntry entry = signature.entry();
        List<EntryField> parts = EntryField.splitList(signature.text(), entry.from(), entry.to());
        boolean several = parts.size() > 1
                && parts.stream()
                        .allMatch(p -> PersonName.looksLike(
                                p.text().replaceAll("[@(\\[].*", "").strip()));
        if (!several) return List.of(signature);
        return parts.stream()
                .map(p -> Signature.of(
                        new RollCallEntry(entry.block(), p.from(), p.to(), entry.kind(), RollCallEntry.Form.LIST),
                        signature.text()))
                .toList();
    }

    private Attendee attendee(Signature signature, SignIn one) {
        EntryField name = one.name();
        WrittenName written = new WrittenName(
                name.text().replaceAll("\\s+", " "),
                signature.entry().block().words().span(name.from(), name.to()));
        return new Attendee(
                notes.lines().lineOf(written.at().start()), written, one.handle(), one.affiliation(), one.rule());
    }

    private NotUnderstood notUnderstood(Signature signature) {
        RollCallEntry entry = signature.entry();
        SourceLine line = notes.lines()
                .lineOf(entry.block().words().span(entry.from(), entry.to()).start());
        String words = entry.text().strip();
        String shown = words.length() > SHOWN ? words.substring(0, SHOWN) + "…" : words;
        return new NotUnderstood(
                line,
                "no name found in this entry of the roll call: \"" + shown + "\"; write Name / @handle / affiliation");
    }
}
