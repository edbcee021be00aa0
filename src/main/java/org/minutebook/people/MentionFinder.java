package org.minutebook.people;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.minutebook.minutes.Minutes;
import org.minutebook.minutes.TextSpan;
import org.minutebook.reading.Block;
import org.minutebook.reading.InlineText;
import org.minutebook.reading.ParsedNotes;
import org.minutebook.reading.Reading;

/**
 * Finds where the notes name people: in the roll call, as speakers and owners, by handle or full name anywhere, and by
 * first name where its bearer takes part in the meeting. Precision first: what may be a plain word is left alone. Not in
 * code, not inside links. Immutable.
 */
public final class MentionFinder {
    private static final Pattern HANDLE = Pattern.compile("@(?<![\\p{L}\\p{N}_@/.]@)([\\p{L}\\p{N}][\\p{L}\\p{N}-]*)");

    private final Directory directory;
    private final Map<String, String> byHandle;
    private final FullNames fullNames;

    private MentionFinder(Directory directory, Map<String, String> byHandle, FullNames fullNames) {
        this.directory = directory;
        this.byHandle = byHandle;
        this.fullNames = fullNames;
    }

    public static MentionFinder of(Directory directory) {
        Map<String, String> byHandle = new TreeMap<>();
        for (Identity person : directory.people())
            Stream.concat(person.handle().stream(), person.aliases().stream())
                    .map(Handles::plain)
                    .filter(handle -> person.handle().isPresent() && !handle.contains(" "))
                    .forEach(handle -> byHandle.putIfAbsent(handle, person.id()));
        for (Identity person : directory.people())
            person.handle().map(Handles::plain).ifPresent(handle -> byHandle.put(handle, person.id()));
        return new MentionFinder(directory, byHandle, FullNames.of(directory.people()));
    }

    /** Every mention in the notes, in order, none inside or across another. */
    public List<PersonMention> find(Reading reading) {
        ParsedNotes notes = reading.notes();
        Minutes minutes = reading.minutes();
        List<PersonMention> mentions = new ArrayList<>();
        WrittenNames.in(minutes)
                .forEach(name -> directory
                        .personOf(minutes, name)
                        .ifPresent(person -> mentions.add(mention(notes, name.at(), person))));
        FirstNames firstNames = FirstNames.of(minutes, directory);
        notes.outline().blocks().filter(b -> b.kind() != Block.Kind.VERBATIM).forEach(block -> {
            handles(notes, block.words(), mentions);
            names(notes, block.words(), firstNames, mentions);
        });
        return apart(mentions, links(notes));
    }

    private void handles(ParsedNotes notes, InlineText words, List<PersonMention> mentions) {
        Matcher m = HANDLE.matcher(words.text());
        while (m.find()) {
            String person = byHandle.get(Handles.plain(m.group(1)));
            if (person != null && isProse(words, m.start(), m.end()))
                mentions.add(mention(notes, words.span(m.start(), m.end()), person));
        }
    }

    private void names(ParsedNotes notes, InlineText words, FirstNames firstNames, List<PersonMention> mentions) {
        List<Word> text = Word.in(words.text());
        int at = 0;
        while (at < text.size()) {
            Optional<FullNames.Found> full = fullNames.at(text, at);
            Optional<String> person = full.isPresent() ? full.map(FullNames.Found::person) : firstNames.at(text, at);
            int last = at + full.map(FullNames.Found::words).orElse(1) - 1;
            if (person.isPresent()
                    && isProse(words, text.get(at).start(), text.get(last).end()))
                mentions.add(mention(
                        notes, words.span(text.get(at).start(), text.get(last).end()), person.get()));
            at = last + 1;
        }
    }

    private static boolean isProse(InlineText words, int from, int to) {
        return !words.is(InlineText.Style.CODE, from, to);
    }

    private static PersonMention mention(ParsedNotes notes, TextSpan at, String person) {
        return new PersonMention(notes.lines().lineOf(at.start()), at, person);
    }

    private static List<TextSpan> links(ParsedNotes notes) {
        return notes.outline()
                .blocks()
                .flatMap(block -> block.words().links().stream())
                .map(InlineText.LinkRun::at)
                .toList();
    }

    /** In order; of two that overlap the longer one, and nothing in a link, which can't hold another. */
    private static List<PersonMention> apart(List<PersonMention> mentions, List<TextSpan> links) {
        NavigableMap<Integer, TextSpan> taken = new TreeMap<>();
        links.forEach(link -> taken.put(link.start(), link));
        List<PersonMention> apart = new ArrayList<>();
        mentions.stream()
                .sorted(Comparator.comparingInt((PersonMention m) -> -m.at().length())
                        .thenComparingInt(m -> m.at().start()))
                .forEach(mention -> {
                    if (mention.at().length() == 0 || isTaken(taken, mention.at())) return;
                    taken.put(mention.at().start(), mention.at());
                    apart.add(mention);
                });
        apart.sort(Comparator.comparingInt(m -> m.at().start()));
        return apart;
    }

    private static boolean isTaken(NavigableMap<Integer, TextSpan> taken, TextSpan span) {
        Map.Entry<Integer, TextSpan> before = taken.lowerEntry(span.end());
        return before != null && before.getValue().overlaps(span);
    }
}
