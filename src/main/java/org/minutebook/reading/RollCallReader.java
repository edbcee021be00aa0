package org.minutebook.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.minutebook.minutes.Attendee;
import org.minutebook.minutes.NotUnderstood;
import org.minutebook.minutes.SourceLine;
import org.minutebook.minutes.WrittenName;

/** Reads the roll call: who was there and who sent regrets, with handle and affiliation. */
final class RollCallReader {
    private static final int SHOWN = 80;
    private static final Pattern BLANKS = Pattern.compile("\\s+");

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
        List<RollCallEntries> lists =
                RollCallFinder.find(notes).stream().map(RollCallEntries::of).toList();
        boolean commas = FieldCommas.part(lists.stream()
                .flatMap(list -> list.signatures().stream())
                .filter(signature -> signature.entry().form() == RollCallEntry.Form.BULLET)
                .toList());
        lists.forEach(list -> reader.read(list.parted(commas)));
        reader.attendees.sort(
                Comparator.comparing(attendee -> attendee.name().at().start()));
        return new RollCall(reader.attendees, reader.regrets, reader.unclear);
    }

    private void read(RollCallEntries list) {
        RollCallForm form = RollCallForm.of(list.roles(), list.signatures());
        boolean organizationFirst = list.roles().isEmpty() && OrganizationFirst.isUsedIn(list.signatures());
        boolean boxes = list.signatures().stream().anyMatch(signature -> isTicked(signature, true));
        boolean ticks = list.hasTicks();
        list.signatures().stream()
                .sorted(Comparator.comparing(RollCallReader::hasRole))
                .forEach(signature -> add(
                        signature,
                        organizationFirst ? OrganizationFirst.read(signature, group) : signIns(signature, form),
                        list.initials(signature),
                        boxes && isTicked(signature, false) || ticks && list.isUnticked(signature)));
    }

    private List<SignIn> signIns(Signature signature, RollCallForm form) {
        return signature.fields().size() > 1
                ? FieldSignature.read(signature, form, group)
                : people(signature).stream()
                        .flatMap(one -> BareSignature.read(one, group).stream())
                        .toList();
    }

    /** @param unticked whether the others' boxes are ticked, and this one's is not */
    private void add(Signature signature, List<SignIn> signed, Optional<String> initials, boolean unticked) {
        if (signed.isEmpty()) unclear.add(notUnderstood(signature));
        boolean absent = unticked
                || signature.entry().kind() == RollCallWords.Kind.ABSENT
                || EntryText.saysAbsent(signature.entry().text(), signature.fields());
        for (SignIn one : signed) {
            boolean again = hasRole(signature) || isSpoken(signature, one);
            if (!(again && isSignedIn(one)))
                (absent ? regrets : attendees)
                        .add(attendee(signature, one, signed.size() == 1 ? initials : Optional.empty()));
        }
    }

    private static boolean hasRole(Signature signature) {
        return signature.entry().form() == RollCallEntry.Form.ROLE;
    }

    /** Whether words follow the name as what somebody says: {@code Ada: the loom is loud}. */
    private static boolean isSpoken(Signature signature, SignIn one) {
        int after = one.name().to();
        return signature.entry().form() == RollCallEntry.Form.BULLET
                && after < signature.entry().to()
                && signature.text().charAt(after) == ':';
    }

    private boolean isSignedIn(SignIn one) {
        String name = NameForms.fold(one.name().text());
        return attendees.stream().anyMatch(attendee -> NameForms.of(attendee).contains(name));
    }

    private static boolean isTicked(Signature signature, boolean ticked) {
        return signature.entry().block().checked().filter(t -> t == ticked).isPresent();
    }

    /** The people that an entry of one field names. */
    private static List<Signature> people(Signature signature) {
        RollCallEntry entry = signature.entry();
        List<EntryField> parts = EntryField.splitList(signature.text(), entry.from(), entry.to());
        boolean several = parts.size() > 1
                && parts.stream()
                        .map(part -> PersonName.withoutRemarks(part.text()))
                        .allMatch(PersonName::looksLike);
        return several
                ? parts.stream()
                        .map(part -> Signature.of(entry.part(part), signature.text()))
                        .toList()
                : List.of(signature);
    }

    private Attendee attendee(Signature signature, SignIn one, Optional<String> initials) {
        EntryField name = one.name();
        WrittenName written = new WrittenName(
                BLANKS.matcher(name.text()).replaceAll(" "),
                signature.entry().block().words().span(name.from(), name.to()));
        SourceLine line = notes.lines().lineOf(written.at().start());
        return new Attendee(line, written, initials, one.handle(), one.affiliation(), one.rule());
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
