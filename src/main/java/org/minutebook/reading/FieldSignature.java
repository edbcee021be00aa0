package org.minutebook.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.minutebook.minutes.Rule;

/** Reads an entry of several fields: {@code Ada Byron / @ada / Analytical Society}, or a row of a table. */
final class FieldSignature {
    private static final Rule FIELDS = new Rule(
            "roll-call-fields", "an entry of the roll call, its fields parted by slashes, bars, dashes or commas");
    private static final Rule ROW = new Rule("roll-call-row", "a row of the roll call's table, read by its head");

    private static final Pattern BRACKET = Pattern.compile("[(\\[]");
    private static final Pattern OPENING = Pattern.compile("[(\\[\\s]+$");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final int LONGEST_NAME = 80;
    private static final int FEW_WORDS = 3;

    private final Signature signature;
    private final RollCallForm form;
    private final MeetingGroup group;
    private final List<EntryField> fields;

    private FieldSignature(Signature signature, RollCallForm form, MeetingGroup group) {
        this.signature = signature;
        this.form = form;
        this.group = group;
        this.fields = signature.fields();
    }

    /** Who signed in; empty where no name can be told. */
    static List<SignIn> read(Signature signature, RollCallForm form, MeetingGroup group) {
        return new FieldSignature(signature, form, group).read();
    }

    private List<SignIn> read() {
        int nameField = Math.max(form.placeOf(FieldRole.NAME), 0);
        if (nameField >= fields.size()) nameField = 0;
        int handleAt = handleField(nameField);
        Optional<String> handle = handleAt < 0 ? Optional.empty() : handle(handleAt);
        EntryField name = name(nameField);
        if (name.isBlank() && handle.isPresent() && handleAt == nameField) {
            if (isNameAfterHandle(nameField + 1)) {
                nameField++;
                name = cut(fields.get(nameField));
            } else {
                name = withoutMark(signature.handles().get(nameField).orElseThrow());
            }
        }
        List<EntryField> names = names(name);
        if (names.isEmpty()) return List.of();
        Optional<String> affiliation = affiliation(nameField, handleAt);
        if (handleAt >= 0 && handleAt != nameField && affiliation.isEmpty())
            affiliation = handle.isEmpty() ? asWritten(handleAt, handleAt) : beforeHandle(handleAt);
        Rule rule = signature.entry().isRow() ? ROW : FIELDS;
        List<SignIn> signed = new ArrayList<>();
        for (EntryField one : names)
            signed.add(new SignIn(one, names.size() == 1 ? handle : Optional.empty(), affiliation, rule));
        return signed;
    }

    private EntryField withoutMark(Signature.Handle handle) {
        int mark = signature.text().charAt(handle.from()) == '@' ? 1 : 0;
        return EntryField.of(signature.text(), handle.from() + mark, handle.to());
    }

    /** {@code @ada / Ada Byron}: of two fields the second may as well be an employer. */
    private boolean isNameAfterHandle(int next) {
        boolean told = form.placeOf(FieldRole.NAME) >= 0 && signature.entry().isRow();
        if (told || next >= fields.size()) return false;
        String words = fields.get(next).text();
        return fields.size() > 2 && PersonName.looksLike(cut(fields.get(next)).text())
                || !form.tellsRoles() && PersonName.looksLike(words) && words.contains(" ");
    }

    /** The field with the handle: one that shows it by a mark, or a bare word in the handle's place. */
    private int handleField(int nameField) {
        if (signature.handles().get(nameField).isPresent()) return nameField;
        int marked = signature.handleField(nameField);
        if (marked >= 0) return marked;
        String name = fields.get(nameField).text();
        for (int i = 1; i < fields.size(); i++)
            if (i != nameField
                    && form.isBareHandle(fields.get(i))
                    && resembles(fields.get(i).text(), name)) return i;
        int place = form.handlePlace();
        boolean inPlace = place > 0 && place < fields.size() && place != nameField;
        boolean enough = fields.stream().filter(f -> !f.isBlank()).count() > 2
                || signature.entry().isRow();
        if (!inPlace || !enough || !form.isBareHandle(fields.get(place))) return -1;
        boolean thenPlace =
                place == fields.size() - 2 && Place.is(fields.get(place + 1).text());
        return thenPlace && !signature.entry().isRow() ? -1 : place;
    }

    /** Whether a lower-case word is made of a person's name: {@code abyron} of Ada Byron. */
    static boolean resembles(String word, String name) {
        String letters = word.replaceAll("[^\\p{L}]", "").toLowerCase(Locale.ROOT);
        if (letters.length() < 4
                || !Character.isLowerCase(word.codePointAt(0)) && !word.matches("(?:\\p{Lu}\\p{Ll}+){2}")) return false;
        for (String part : name.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
            if (part.length() >= 4 && letters.contains(part)) return true;
        return false;
    }

    /** The marked handle, or the bare word; none where it is an organization or a name of several words. */
    private Optional<String> handle(int at) {
        Optional<Signature.Handle> marked = signature.handles().get(at);
        if (marked.isEmpty()) return Optional.of(fields.get(at).text().toLowerCase(Locale.ROOT));
        if (form.isOrganization(marked.get().name())) return Optional.empty();
        int end = marked.get().to();
        String after = EntryField.of(
                        signature.text(), end, Math.max(end, fields.get(at).to()))
                .text();
        String first = fields.get(0).text().toLowerCase(Locale.ROOT);
        boolean opensName = first.startsWith(marked.get().name());
        boolean restOfName = at > 0 && opensName && !after.isEmpty() && Character.isUpperCase(after.codePointAt(0));
        return restOfName ? Optional.empty() : Optional.of(marked.get().name());
    }

    private EntryField name(int nameField) {
        EntryField field = fields.get(nameField);
        int end = signature
                .handles()
                .get(nameField)
                .map(Signature.Handle::from)
                .filter(from -> signature.text().charAt(from) == '@')
                .orElse(field.to());
        return cut(EntryField.of(signature.text(), field.from(), Math.max(field.from(), end)));
    }

    /** The field up to its first bracket. */
    private EntryField cut(EntryField field) {
        Matcher bracket = BRACKET.matcher(signature.text()).region(field.from(), field.to());
        return bracket.find() ? EntryField.of(signature.text(), field.from(), bracket.start()) : field;
    }

    /** The names that a field holds: one, or several joined by "and"; none where it is no name. */
    private List<EntryField> names(EntryField name) {
        if (name.isBlank() || Affiliation.isNone(name.text())) return List.of();
        List<EntryField> parts = EntryField.splitList(signature.text(), name.from(), name.to());
        RollCallEntry entry = signature.entry();
        boolean severalHandles = Signature.countHandles(signature.text(), entry.from(), entry.to()) > 1;
        boolean joined = name.text().contains(" and ") || name.text().contains(" & ") || severalHandles;
        if (parts.size() > 1 && joined && parts.stream().allMatch(p -> PersonName.looksLike(p.text()))) return parts;
        boolean written =
                Character.isLetter(name.text().codePointAt(0)) && name.text().length() <= LONGEST_NAME;
        boolean few = BLANKS.split(name.text()).length <= FEW_WORDS;
        return written && (PersonName.canBe(name.text()) || few) ? List.of(name) : List.of();
    }

    /** The handle that stands in the name's own field. */
    private Optional<Signature.Handle> handle(int nameField, int handleAt) {
        return handleAt == nameField ? signature.handles().get(nameField) : Optional.empty();
    }

    private Optional<String> affiliation(int nameField, int handleAt) {
        int told = form.placeOf(FieldRole.AFFILIATION);
        if (signature.entry().isRow())
            return told >= 0
                    ? told < fields.size() ? asWritten(told, told) : Optional.empty()
                    : BareSignature.affiliation(
                            signature.text(),
                            fields.get(nameField),
                            name(nameField),
                            handle(nameField, handleAt),
                            group);
        int first = -1;
        int last = -1;
        boolean handleIsLast = handleAt > nameField
                && fields.subList(nameField + 1, handleAt).stream().anyMatch(f -> !f.isBlank());
        for (int i = nameField + 1; i < fields.size() && !(handleIsLast && i >= handleAt); i++) {
            if (i == handleAt || saysNothing(fields.get(i))) continue;
            if (first < 0) first = i;
            last = i;
        }
        if (first < 0) return Optional.empty();
        boolean placeTold = form.placeOf(FieldRole.PLACE) >= 0 || form.handlePlace() == 1;
        if (!handleIsLast) last = first;
        if (first == last && placeTold && Place.is(fields.get(first).text())) return Optional.empty();
        return asWritten(first, last);
    }

    /** Whether a field names no employer: it is void, or tells a role in the group that meets. */
    private boolean saysNothing(EntryField field) {
        if (Affiliation.isNone(field.text())) return true;
        String words = cut(field).text();
        String role = group.without(words);
        return !words.isEmpty() && (role.isEmpty() || Role.isField(role));
    }

    /** {@code Tidelab (@ada)}: the handle stands beside the employer. */
    private Optional<String> beforeHandle(int at) {
        int from = fields.get(at).from();
        return signature
                .handles()
                .get(at)
                .filter(handle -> handle.from() > from)
                .map(handle -> signature.text().substring(from, handle.from()))
                .flatMap(words -> Affiliation.of(OPENING.matcher(words).replaceFirst("")));
    }

    private Optional<String> asWritten(int first, int last) {
        return Affiliation.of(EntryField.of(
                        signature.text(),
                        fields.get(first).from(),
                        fields.get(last).to())
                .text());
    }
}
