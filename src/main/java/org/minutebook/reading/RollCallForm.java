package org.minutebook.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.minutebook.minutes.Rule;

/**
 * What the entries of one roll call have in common, by which each is understood: where the handle stands, by the first
 * row or by most entries, and which organizations are named.
 */
final class RollCallForm {
    private static final Rule FIELDS = new Rule(
            "roll-call-fields", "an entry of the roll call, its fields parted by slashes, bars, dashes or commas");
    private static final Rule ROW = new Rule("roll-call-row", "a row of the roll call's table, read by its head");

    private static final Pattern BARE_HANDLE = Pattern.compile("[A-Za-z0-9](?:[A-Za-z0-9._-]{0,38})");
    private static final Pattern REMARK =
            Pattern.compile("\\s*[(\\[](?:\\p{Ll}[^()\\[\\]]*\\s[^()\\[\\]]*|\\.{2,})[)\\]]?\\s*$");
    private static final Pattern NOTHING = Pattern.compile("(?i)[-–—?.\\s]*|none|n/?a|no affiliation|unaffiliated");
    private static final Pattern REMARK_OR_HANDLE = Pattern.compile("\\s*[(\\[@].*");
    private static final Pattern WHOLE_BRACKETS = Pattern.compile("^[(\\[]([^()\\[\\]]*)[)\\]]$");
    private static final Pattern BRACKET = Pattern.compile("[(\\[]");

    private final MeetingGroup group;
    private final List<FieldRole> roles;
    private final int handleField;
    private final Set<String> organizations;

    private RollCallForm(MeetingGroup group, List<FieldRole> roles, int handleField, Set<String> organizations) {
        this.group = group;
        this.roles = roles;
        this.handleField = handleField;
        this.organizations = organizations;
    }

    /** @param roles what the first row or the table's head says; empty where there is none */
    static RollCallForm of(MeetingGroup group, List<FieldRole> roles, List<Signature> signatures) {
        Map<Integer, Integer> places = new HashMap<>();
        Set<String> organizations = new HashSet<>();
        for (Signature signature : signatures) {
            int handle = signature.handleField(0);
            if (handle < 0) continue;
            places.merge(handle, 1, Integer::sum);
            for (int i = 1; i < signature.fields().size(); i++)
                if (i != handle)
                    organizations.add(folded(signature.fields().get(i).text()));
        }
        int usual = places.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(-1);
        int told = roles.indexOf(FieldRole.HANDLE);
        organizations.remove("");
        return new RollCallForm(group, roles, told >= 0 ? told : usual, organizations);
    }

    /** Who signed in by an entry of several fields; empty where no name can be told. */
    List<SignIn> read(Signature signature) {
        List<EntryField> fields = signature.fields();
        int nameField = roles.contains(FieldRole.NAME) && roles.indexOf(FieldRole.NAME) < fields.size()
                ? roles.indexOf(FieldRole.NAME)
                : 0;
        int handleAt = handleField(signature, nameField);
        Optional<String> handle = handleAt < 0 ? Optional.empty() : handle(signature, handleAt);
        EntryField name = name(signature, nameField);
        if (name.isBlank() && handle.isPresent() && handleAt == nameField) {
            int next = nameField + 1;
            if (isNameAfterHandle(signature, next)) {
                nameField = next;
                name = cut(signature, fields.get(next));
            } else {
                Signature.Handle own = signature.handles().get(nameField).orElseThrow();
                name = EntryField.of(
                        signature.text(), own.from() + (signature.text().charAt(own.from()) == '@' ? 1 : 0), own.to());
            }
        }
        List<EntryField> names = names(signature, name);
        if (names.isEmpty()) return List.of();
        Optional<String> affiliation = affiliation(signature, nameField, handleAt);
        if (handleAt >= 0 && handleAt != nameField && affiliation.isEmpty())
            affiliation = handle.isEmpty() ? asWritten(signature, handleAt) : beforeHandle(signature, handleAt);
        Rule rule = signature.entry().isRow() ? ROW : FIELDS;
        List<SignIn> signed = new ArrayList<>();
        for (EntryField one : names)
            signed.add(new SignIn(one, names.size() == 1 ? handle : Optional.empty(), affiliation, rule));
        return signed;
    }

    /** {@code @ada / Ada Byron}: of two fields the second may as well be an employer. */
    private boolean isNameAfterHandle(Signature signature, int next) {
        List<EntryField> fields = signature.fields();
        boolean told = roles.contains(FieldRole.NAME) && signature.entry().isRow();
        if (told || next >= fields.size()) return false;
        String words = fields.get(next).text();
        return fields.size() > 2
                        && PersonName.looksLike(cut(signature, fields.get(next)).text())
                || roles.isEmpty() && PersonName.looksLike(words) && words.contains(" ");
    }

    /** The field with the handle: one that shows it by a mark, or a bare word in the handle's place. */
    private int handleField(Signature signature, int nameField) {
        List<EntryField> fields = signature.fields();
        if (signature.handles().get(nameField).isPresent()) return nameField;
        int marked = signature.handleField(nameField);
        if (marked >= 0) return marked;
        String name = fields.get(nameField).text();
        for (int i = 1; i < fields.size(); i++)
            if (i != nameField
                    && isBareHandle(fields.get(i))
                    && resembles(fields.get(i).text(), name)) return i;
        boolean inPlace = handleField > 0 && handleField < fields.size() && handleField != nameField;
        boolean enough = fields.stream().filter(f -> !f.isBlank()).count() > 2
                || signature.entry().isRow();
        if (!inPlace || !enough || !isBareHandle(fields.get(handleField))) return -1;
        boolean thenPlace = handleField == fields.size() - 2
                && Place.is(fields.get(handleField + 1).text());
        return thenPlace && !signature.entry().isRow() ? -1 : handleField;
    }

    private boolean isBareHandle(EntryField field) {
        return BARE_HANDLE.matcher(field.text()).matches()
                && !NOTHING.matcher(field.text()).matches()
                && !Place.is(field.text())
                && !organizations.contains(folded(field.text()));
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
    private Optional<String> handle(Signature signature, int at) {
        Optional<Signature.Handle> marked = signature.handles().get(at);
        if (marked.isEmpty())
            return Optional.of(signature.fields().get(at).text().toLowerCase(Locale.ROOT));
        if (organizations.contains(folded(marked.get().name()))) return Optional.empty();
        EntryField field = signature.fields().get(at);
        String after = EntryField.of(
                        signature.text(),
                        marked.get().to(),
                        Math.max(marked.get().to(), field.to()))
                .text();
        boolean opens = signature
                .fields()
                .get(0)
                .text()
                .toLowerCase(Locale.ROOT)
                .startsWith(marked.get().name());
        boolean restOfName = at > 0 && opens && !after.isEmpty() && Character.isUpperCase(after.codePointAt(0));
        return restOfName ? Optional.empty() : Optional.of(marked.get().name());
    }

    private EntryField name(Signature signature, int nameField) {
        EntryField field = signature.fields().get(nameField);
        int end = signature
                .handles()
                .get(nameField)
                .map(Signature.Handle::from)
                .filter(from -> signature.text().charAt(from) == '@')
                .orElse(field.to());
        return cut(signature, EntryField.of(signature.text(), field.from(), Math.max(field.from(), end)));
    }

    /** The field up to its first bracket. */
    private static EntryField cut(Signature signature, EntryField field) {
        var bracket = BRACKET.matcher(signature.text()).region(field.from(), field.to());
        return bracket.find() ? EntryField.of(signature.text(), field.from(), bracket.start()) : field;
    }

    /** The names that a field holds: one, or several joined by "and"; none where it is no name. */
    private static List<EntryField> names(Signature signature, EntryField name) {
        if (name.isBlank()) return List.of();
        List<EntryField> parts = EntryField.splitList(signature.text(), name.from(), name.to());
        boolean severalHandles = Signature.countHandles(
                        signature.text(),
                        signature.entry().from(),
                        signature.entry().to())
                > 1;
        boolean joined = name.text().contains(" and ") || name.text().contains(" & ") || severalHandles;
        if (parts.size() > 1 && joined && parts.stream().allMatch(p -> PersonName.looksLike(p.text()))) return parts;
        boolean written =
                Character.isLetter(name.text().codePointAt(0)) && name.text().length() <= 80;
        return written && (PersonName.canBe(name.text()) || name.text().split("\\s+").length <= 3)
                ? List.of(name)
                : List.of();
    }

    private Optional<String> affiliation(Signature signature, int nameField, int handleAt) {
        List<EntryField> fields = signature.fields();
        int told = roles.indexOf(FieldRole.AFFILIATION);
        if (signature.entry().isRow())
            return told >= 0 && told < fields.size() ? asWritten(signature, told) : Optional.empty();
        int first = -1;
        int last = -1;
        boolean handleIsLast = handleAt > nameField
                && fields.subList(nameField + 1, handleAt).stream().anyMatch(f -> !f.isBlank());
        for (int i = nameField + 1; i < fields.size() && !(handleIsLast && i >= handleAt); i++) {
            if (i == handleAt || saysNothing(signature, fields.get(i))) continue;
            if (first < 0) first = i;
            last = i;
        }
        if (first < 0) return Optional.empty();
        boolean placeTold = roles.contains(FieldRole.PLACE) || handleField == 1;
        if (!handleIsLast) last = first;
        if (first == last && placeTold && Place.is(fields.get(first).text())) return Optional.empty();
        return asWritten(signature, first, last);
    }

    /** Whether a field names no employer: it is void, or tells a role in the group that meets. */
    private boolean saysNothing(Signature signature, EntryField field) {
        if (NOTHING.matcher(field.text()).matches()) return true;
        String words = cut(signature, field).text();
        String role = group.without(words);
        return !words.isEmpty() && (role.isEmpty() || Role.isField(role));
    }

    private Optional<String> asWritten(Signature signature, int field) {
        return asWritten(signature, field, field);
    }

    /** {@code Tidelab (@ada)}: the handle stands beside the employer. */
    private static Optional<String> beforeHandle(Signature signature, int at) {
        EntryField field = signature.fields().get(at);
        return signature
                .handles()
                .get(at)
                .filter(handle -> handle.from() > field.from())
                .map(handle -> signature.text().substring(field.from(), handle.from()))
                .flatMap(words -> affiliation(words.replaceFirst("[(\\[\\s]+$", "")));
    }

    private static Optional<String> asWritten(Signature signature, int first, int last) {
        EntryField field = EntryField.of(
                signature.text(),
                signature.fields().get(first).from(),
                signature.fields().get(last).to());
        return affiliation(field.text());
    }

    /** An affiliation as written, without remarks; none where the words say that there is none. */
    static Optional<String> affiliation(String words) {
        String plain =
                REMARK.matcher(words).replaceFirst("").replaceAll("\\s+", " ").replaceFirst("^@\\s?", "");
        String trimmed = WHOLE_BRACKETS
                .matcher(EntryField.of(plain, 0, plain.length()).text())
                .replaceFirst("$1");
        boolean none = NOTHING.matcher(trimmed).matches() || FieldRole.asksForAffiliation(trimmed);
        return none || trimmed.length() > 200 ? Optional.empty() : Optional.of(trimmed);
    }

    /**
     * Whether commas part the fields of entries, rather than people: a part has a marked handle or is an organization,
     * which several may share, or nearly every entry has one comma.
     */
    static boolean partsAtCommas(List<Signature> signatures) {
        List<Signature> single =
                signatures.stream().filter(s -> s.fields().size() == 1).toList();
        List<List<EntryField>> parted = single.stream()
                .map(s -> s.atCommas().fields())
                .filter(parts -> parts.size() > 1)
                .toList();
        if (2 * parted.size() < single.size()) return false;
        Set<String> seconds = new HashSet<>();
        boolean shared = false;
        boolean regular = parted.size() >= 3 && parted.size() == single.size();
        for (List<EntryField> parts : parted) {
            String second = REMARK_OR_HANDLE.matcher(parts.get(1).text()).replaceFirst("");
            boolean marked = !parts.get(0).text().contains("@")
                    && parts.stream().filter(p -> p.text().contains("@")).count() == 1;
            if (marked || Place.isOrganization(second)) return true;
            shared |= !seconds.add(folded(second));
            regular &= parts.size() == 2;
        }
        return regular || shared && signatures.stream().allMatch(s -> s.entry().form() == RollCallEntry.Form.BULLET);
    }

    private static String folded(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
