package org.minutebook.reading;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.minutebook.minutes.Attendee;

/**
 * The names by which an archive's people go, learned from its roll calls: somebody who spoke without signing in, or in
 * notes without a roll call, is still known. Immutable.
 */
public final class KnownNames {
    private static final Pattern CREDITED_INITIALS = Pattern.compile("(?m)^\\[(\\p{Lu}{2,4})]");
    private static final Pattern LOWER_CASE_WORD =
            Pattern.compile("(?<![\\p{L}\\p{N}@/=.-])\\p{Ll}[\\p{Ll}'’]*(?![\\p{L}:=/.-])");

    private final Set<String> names;
    private final Set<String> initials;
    private final Set<String> words;

    private KnownNames(Set<String> names, Set<String> initials, Set<String> words) {
        this.names = Set.copyOf(names);
        this.initials = Set.copyOf(initials);
        this.words = Set.copyOf(words);
    }

    static KnownNames of(List<ParsedNotes> archive, Collection<RollCall> rollCalls) {
        Set<String> names = new HashSet<>();
        Set<String> possible = new HashSet<>();
        rollCalls.forEach(rollCall -> people(rollCall).forEach(attendee -> {
            names.addAll(NameForms.of(attendee));
            NameForms.initials(attendee).ifPresent(possible::add);
        }));
        Set<String> initials = new HashSet<>();
        Set<String> words = new HashSet<>();
        archive.forEach(notes -> notes.outline().blocks().map(Block::text).forEach(text -> {
            Matcher credited = CREDITED_INITIALS.matcher(text);
            while (credited.find()) initials.add(NameForms.fold(credited.group(1)));
            Matcher word = LOWER_CASE_WORD.matcher(text);
            while (word.find()) words.add(word.group());
        }));
        initials.retainAll(possible);
        return new KnownNames(names, initials, words);
    }

    static Stream<Attendee> people(RollCall rollCall) {
        return Stream.concat(rollCall.attendees().stream(), rollCall.regrets().stream());
    }

    /** Whether a roll call anywhere in the archive has somebody of this name. */
    boolean isName(String written) {
        return names.contains(NameForms.fold(written));
    }

    /** Whether these are initials of somebody in the archive, and some line is credited by them. */
    boolean areInitials(String written) {
        return initials.contains(NameForms.fold(written));
    }

    /** Whether the archive writes the word in lower case somewhere in prose: names are not. */
    boolean isPlainWord(String written) {
        return words.contains(NameForms.fold(written));
    }
}
