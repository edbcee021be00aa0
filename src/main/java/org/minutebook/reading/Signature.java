package org.minutebook.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One entry of a roll call taken into its fields. What the fields hold is decided by {@link RollCallForm}, over all the
 * entries.
 *
 * @param entry where it stands
 * @param text the block's words with asides blanked out
 * @param fields its fields, blank ones too, since their places count
 * @param handles for each field, the handle that it shows by a mark: {@code @ada}, a link, code
 */
record Signature(RollCallEntry entry, String text, List<EntryField> fields, List<Optional<Handle>> handles) {
    /**
     * A handle with its mark.
     *
     * @param name in lower case, without {@code @}
     * @param from where it stands in the entry's text, with its mark
     * @param to after its last character
     */
    record Handle(String name, int from, int to) {}

    private static final Pattern AT =
            Pattern.compile("(?<![\\w@.])@([A-Za-z0-9](?:[\\w.-]{0,60}[A-Za-z0-9])?)(?![\\w@])");
    private static final Pattern PROFILE =
            Pattern.compile("https?://(?:www\\.)?(?:github|gitlab)\\.com/([A-Za-z0-9][\\w-]{0,38})/?");
    private static final Pattern CODE_WORD = Pattern.compile("@?([A-Za-z0-9][\\w.-]{0,38})");
    private static final Pattern WORD = Pattern.compile("\\S+");

    Signature {
        fields = List.copyOf(fields);
        handles = List.copyOf(handles);
    }

    /** Takes an entry apart at its separators. */
    static Signature of(RollCallEntry entry) {
        return of(entry, EntryText.withoutAsides(entry.block().text()));
    }

    /** @param text the block's words with asides blanked out, which all entries of a line share */
    static Signature of(RollCallEntry entry, String text) {
        List<EntryField> fields =
                entry.isRow() ? cells(text, entry) : EntryField.split(text, start(text, entry), entry.to());
        return of(entry, text, fields);
    }

    /** The entry taken apart at commas instead. */
    Signature atCommas() {
        return of(entry, text, EntryField.splitAtCommas(text, start(text, entry), entry.to()));
    }

    private static Signature of(RollCallEntry entry, String text, List<EntryField> fields) {
        List<Optional<Handle>> handles = new ArrayList<>();
        for (EntryField field : fields) handles.add(handle(entry.block().words(), text, field));
        return new Signature(entry, text, fields, handles);
    }

    /** A remark in brackets before the name is passed over. */
    private static int start(String text, RollCallEntry entry) {
        int from = entry.from();
        while (from < entry.to() && Character.isWhitespace(text.charAt(from))) from++;
        if (from == entry.to() || text.charAt(from) != '(') return entry.from();
        int close = text.indexOf(')', from);
        return close < 0 || close >= entry.to() ? entry.from() : close + 1;
    }

    private static List<EntryField> cells(String text, RollCallEntry entry) {
        List<EntryField> cells = new ArrayList<>();
        int start = entry.from();
        for (int bar = text.indexOf(InlineText.CELL, start); bar >= 0; bar = text.indexOf(InlineText.CELL, start)) {
            cells.add(EntryField.of(text, start, bar));
            start = bar + InlineText.CELL.length();
        }
        cells.add(EntryField.of(text, start, entry.to()));
        return cells;
    }

    /** How many handles with a mark the entry shows. */
    static int countHandles(String text, int from, int to) {
        Matcher at = AT.matcher(text).region(from, to);
        int count = 0;
        while (at.find()) count++;
        return count;
    }

    static Optional<Handle> handle(InlineText words, String text, EntryField field) {
        Matcher at = AT.matcher(text).region(field.from(), field.to()).useTransparentBounds(true);
        if (at.find()) return Optional.of(new Handle(at.group(1).toLowerCase(Locale.ROOT), at.start(), at.end()));
        for (InlineText.LinkRun link : words.links()) {
            if (link.to() <= field.from() || link.from() >= field.to()) continue;
            Matcher profile = PROFILE.matcher(link.url());
            if (profile.matches())
                return Optional.of(new Handle(
                        profile.group(1).toLowerCase(Locale.ROOT), link.from(), Math.min(link.to(), field.to())));
        }
        Matcher word = WORD.matcher(text).region(field.from(), field.to());
        while (word.find()) {
            int end = word.end() - (word.group().endsWith(",") ? 1 : 0);
            Matcher code = CODE_WORD.matcher(text).region(word.start(), end);
            if (code.matches() && words.is(InlineText.Style.CODE, word.start(), end))
                return Optional.of(new Handle(code.group(1).toLowerCase(Locale.ROOT), word.start(), end));
        }
        return Optional.empty();
    }

    /** The first field besides the name's with a marked handle; -1 where none has one. */
    int handleField(int nameField) {
        for (int i = 0; i < fields.size(); i++)
            if (i != nameField && handles.get(i).isPresent()) return i;
        return -1;
    }
}
