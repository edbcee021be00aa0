package org.minutebook.reading;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.minutebook.minutes.Rule;

/**
 * Reads an entry of one field: a name alone, or with a handle, an organization or a role beside it: {@code Ada Byron
 * @ada (chair)}, {@code Ada Byron (Analytical Society)}, {@code Ada: back from leave}.
 */
final class BareSignature {
    private static final Rule NAME = new Rule("roll-call-name", "a name in the roll call, with what stands beside it");

    private static final Pattern END_OF_NAME = Pattern.compile("[(\\[:]|\\s(?:from|of|at|with)\\s|\\s[-–—]");
    private static final Pattern LEAD = Pattern.compile("(?i)^(?:(?:from|of|at|with)\\s|[-–—:,]\\s?)+");
    private static final Pattern HANDLE_SHAPE = Pattern.compile("\\p{Ll}[a-z]*(?:[A-Z]|\\d|-[a-z0-9])[\\w-]*");
    private static final Pattern ROLE_OF =
            Pattern.compile("(?i)^(?:guests?|observers?|representatives?|visitors?) (?:from|of|at|for) ");
    private static final Pattern REST_OF_NAME =
            Pattern.compile("\\([\\p{L}'’.-]+\\)\\s+\\p{Lu}[\\p{L}\\p{M}'’-]+(?=\\s*(?:$|[(@]))");
    private static final int SAME_START = 4;
    private static final int FEW_WORDS = 7;
    private static final Set<Character> BRACKETS = Set.of('(', '[');

    private BareSignature() {}

    /** Who signed in; empty where no name can be told. */
    static Optional<SignIn> read(Signature signature, MeetingGroup group) {
        String text = signature.text();
        EntryField field = signature.fields().get(0);
        InlineText words = signature.entry().block().words();
        Optional<Signature.Handle> handle = Signature.handle(words, text, field).or(() -> inBrackets(text, field));
        int end = field.to();
        Matcher m = END_OF_NAME.matcher(text).region(field.from(), field.to());
        boolean found = m.find();
        if (found && handle.isEmpty() && text.startsWith("://", m.start())) return Optional.empty();
        if (found) end = insideName(text, m.start(), field.to()).orElse(m.start());
        boolean marked = handle.isPresent() && !isName(handle.get(), text, field);
        if (marked && handle.get().from() < end) end = handle.get().from();
        EntryField name = EntryField.of(text, field.from(), end);
        if (name.isBlank() && handle.isPresent()) name = afterHandle(text, field, handle.get());
        Optional<EntryField> bare = handle.isEmpty() ? bareHandle(text, name) : Optional.empty();
        if (bare.isPresent()) {
            Optional<String> rest = Affiliation.of(text.substring(bare.get().to(), field.to()));
            EntryField before = EntryField.of(text, name.from(), bare.get().from());
            return Optional.of(new SignIn(before, Optional.of(bare.get().text().toLowerCase(Locale.ROOT)), rest, NAME));
        }
        if (!PersonName.looksLike(name.text()) && !(marked && PersonName.canBe(name.text())) && !isHandle(name, handle))
            return Optional.empty();
        return Optional.of(new SignIn(
                name, handle.map(Signature.Handle::name), affiliation(text, field, name, handle, group), NAME));
    }

    /** A word in brackets that is written as handles are: {@code Ada Byron (adaB)}, {@code (abyron)}, {@code (ada-b)}. */
    private static Optional<Signature.Handle> inBrackets(String text, EntryField field) {
        for (EntryField aside : EntryText.bracketed(text, field.from(), field.to())) {
            String word = aside.text();
            boolean shaped = HANDLE_SHAPE.matcher(word).matches()
                    || FieldSignature.resembles(word, text.substring(field.from(), aside.from()));
            if (shaped && word.indexOf(' ') < 0 && !Role.isRemark(word))
                return Optional.of(new Signature.Handle(word.toLowerCase(Locale.ROOT), aside.from(), aside.to()));
        }
        return Optional.empty();
    }

    /** A link around the name to its owner's page is no handle in the text. */
    private static boolean isName(Signature.Handle handle, String text, EntryField field) {
        return handle.from() <= field.from()
                && text.charAt(handle.from()) != '@'
                && handle.to() > handle.from()
                && !text.substring(handle.from(), handle.to()).equalsIgnoreCase(handle.name());
    }

    private static boolean isHandle(EntryField name, Optional<Signature.Handle> handle) {
        return handle.filter(h -> h.name().equalsIgnoreCase(name.text())).isPresent();
    }

    /** {@code @ada (Ada Byron)}, {@code @ada - Ada Byron}; else the handle stands for the name. */
    private static EntryField afterHandle(String text, EntryField field, Signature.Handle handle) {
        for (EntryField aside : EntryText.bracketed(text, handle.to(), Math.max(handle.to(), field.to())))
            if (aside.text().contains(" ") && PersonName.looksLike(aside.text())) return aside;
        EntryField rest = EntryField.of(text, handle.to(), Math.max(handle.to(), field.to()));
        EntryField trimmed = EntryField.of(text, rest.from() + (rest.text().startsWith("-") ? 1 : 0), rest.to());
        if (trimmed.text().contains(" ") && PersonName.looksLike(trimmed.text())) return trimmed;
        return EntryField.of(text, handle.from() + (text.charAt(handle.from()) == '@' ? 1 : 0), handle.to());
    }

    /** A lower-case word after a name of two words or more, made of that name. */
    private static Optional<EntryField> bareHandle(String text, EntryField name) {
        String[] parts = name.text().split("\\s+");
        int at = name.from();
        for (int i = 0; i < parts.length; i++) {
            int from = text.indexOf(parts[i], at);
            at = from + parts[i].length();
            String before = text.substring(name.from(), from);
            if (i >= 2
                    && parts[i].equals(parts[i].toLowerCase(Locale.ROOT))
                    && FieldSignature.resembles(parts[i], before)) return Optional.of(EntryField.of(text, from, at));
        }
        return Optional.empty();
    }

    /** Where a name ends that goes on after a short form in brackets: {@code Augusta (Ada) Byron}. */
    private static Optional<Integer> insideName(String text, int bracket, int to) {
        Matcher rest = REST_OF_NAME.matcher(text).region(bracket, to);
        return rest.lookingAt() ? Optional.of(rest.end()) : Optional.empty();
    }

    /** What stands beside a name and can be an employer. */
    static Optional<String> affiliation(
            String text, EntryField field, EntryField name, Optional<Signature.Handle> handle, MeetingGroup group) {
        for (EntryField aside : EntryText.bracketed(text, field.from(), field.to())) {
            if (aside.from() <= name.to() && name.from() <= aside.to()) continue;
            if (isOtherForm(aside.text(), name.text())) continue;
            for (EntryField part : EntryField.splitAtCommas(text, aside.from(), aside.to())) {
                String words = ROLE_OF.matcher(group.without(part.text())).replaceFirst("");
                if (isOrganization(words, handle)) return Affiliation.of(words);
            }
        }
        int from = Math.max(
                name.to(),
                handle.map(Signature.Handle::to).filter(to -> to <= field.to()).orElse(0));
        int bracket = from;
        while (bracket < field.to() && !BRACKETS.contains(text.charAt(bracket))) bracket++;
        String rest = LEAD.matcher(text.substring(from, bracket).strip()).replaceFirst("");
        boolean short_ = rest.split("\\s+").length <= FEW_WORDS && !rest.matches("(?s).*[.!?]\\s.*");
        EntryField part = EntryField.of(rest, 0, rest.length());
        return short_ && isOrganization(part.text(), Optional.empty()) ? Affiliation.of(part.text()) : Optional.empty();
    }

    /** Initials, or a longer or shorter form of the name: {@code (AB)}, {@code (Augusta)} of Gus. */
    private static boolean isOtherForm(String aside, String name) {
        String[] words = name.split("\\s+");
        StringBuilder initials = new StringBuilder();
        for (String word : words) initials.append(word.charAt(0));
        String first = NameForms.fold(aside).split(" ")[0];
        String known = NameForms.fold(words[0]);
        int same = Math.min(SAME_START, Math.min(first.length(), known.length()));
        return aside.contentEquals(initials)
                || PersonName.looksLike(aside) && same > 2 && first.startsWith(known.substring(0, same));
    }

    private static boolean isOrganization(String words, Optional<Signature.Handle> handle) {
        if (words.isEmpty() || words.startsWith("@") || Role.isRemark(words)) return false;
        if (handle.isPresent() && words.equalsIgnoreCase(handle.get().name())) return false;
        int first = words.codePointAt(0);
        return (Character.isUpperCase(first) || Character.isDigit(first) && !words.matches("\\d+\\b.*"))
                && !Place.is(words);
    }
}
