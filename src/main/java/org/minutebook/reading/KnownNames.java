package org.minutebook.reading;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.minutebook.minutes.Attendee;

/**
 * The names by which an archive's people go, learned from its roll calls and from whom its notes credit: somebody who
 * spoke without signing in, or in notes without a roll call, is still known. Immutable.
 */
public final class KnownNames {
    private static final Pattern CREDITED_INITIALS =
            Pattern.compile("(?m)^(?:\\[(?=\\p{Lu}+]))?(\\p{Lu}{2,4})(?:]|:(?=\\s|$))");
    private static final Pattern WORD =
            Pattern.compile("(?<![\\p{L}\\p{N}@/=.-])(?:(\\p{Ll}[\\p{Ll}'’]*)|\\p{Lu}[\\p{Ll}'’]+)(?![\\p{L}:=/.-])");

    /** What somebody who signs with initials alone signs with. */
    private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}{2,4}");

    private static final Set<String> PLAIN_WORDS = Set.copyOf(WordList.read("common-words.txt"));
    private static final int SHORTEST_OF_HANDLE = 3;
    private static final int SHORTEST_NICK = 3;

    private final Set<String> names;
    private final Set<String> initials;
    private final Set<String> handles;
    private final Set<String> lowerCase;
    private final Set<String> words;
    private final Set<String> seldomCapitalized;

    private KnownNames(
            Set<String> names,
            Set<String> initials,
            Set<String> handles,
            Set<String> lowerCase,
            Set<String> words,
            Set<String> seldomCapitalized) {
        this.names = Set.copyOf(names);
        this.initials = Set.copyOf(initials);
        this.handles = Set.copyOf(handles);
        this.lowerCase = Set.copyOf(lowerCase);
        this.words = Set.copyOf(words);
        this.seldomCapitalized = Set.copyOf(seldomCapitalized);
    }

    static KnownNames of(List<ParsedNotes> archive, Collection<RollCall> rollCalls) {
        Set<String> names = new HashSet<>();
        Set<String> possible = new HashSet<>();
        Set<String> handles = new HashSet<>();
        Set<String> lowerCase = new HashSet<>();
        Set<String> organizations = new HashSet<>();
        rollCalls.forEach(rollCall -> people(rollCall).forEach(attendee -> {
            names.addAll(NameForms.of(attendee));
            NameForms.initials(attendee).ifPresent(possible::add);
            attendee.initials().map(NameForms::fold).ifPresent(possible::add);
            attendee.handle().map(NameForms::fold).ifPresent(handles::add);
            if (isNick(attendee.name().text()))
                lowerCase.add(NameForms.fold(attendee.name().text()));
            attendee.affiliation().map(NameForms::fold).ifPresent(organizations::add);
        }));
        Set<String> initials = new HashSet<>();
        Set<String> words = new HashSet<>();
        Map<String, Integer> capitalized = new HashMap<>();
        archive.forEach(notes -> notes.outline().blocks().map(Block::text).forEach(text -> {
            Matcher credited = CREDITED_INITIALS.matcher(text);
            while (credited.find()) initials.add(NameForms.fold(credited.group(1)));
            Matcher word = WORD.matcher(text);
            while (word.find()) {
                if (word.group(1) != null) words.add(word.group());
                capitalized.merge(word.group().toLowerCase(Locale.ROOT), word.group(1) == null ? 1 : -1, Integer::sum);
            }
        }));
        initials.retainAll(possible);
        rollCalls.forEach(rollCall -> people(rollCall)
                .map(attendee -> attendee.name().text())
                .filter(name -> CAPITALS.matcher(name).matches())
                .forEach(name -> initials.add(NameForms.fold(name))));
        capitalized.values().removeIf(surplus -> surplus > 0);
        Set<String> signed = Set.copyOf(names);
        Set<String> credited = CreditedNames.in(
                archive,
                name -> signed.contains(NameForms.fold(name)),
                word -> words.contains(NameForms.fold(word)) || organizations.contains(NameForms.fold(word)));
        names.addAll(credited);
        initials.addAll(credited);
        return new KnownNames(names, initials, handles, lowerCase, words, capitalized.keySet());
    }

    /** Whether somebody signs with a word in lower case that is no plain one: {@code adab}; not {@code will}. */
    private static boolean isNick(String name) {
        return !name.contains(" ")
                && Character.isLowerCase(name.codePointAt(0))
                && !PLAIN_WORDS.contains(NameForms.fold(name));
    }

    static Stream<Attendee> people(RollCall rollCall) {
        return Stream.concat(rollCall.attendees().stream(), rollCall.regrets().stream());
    }

    /** Whether the archive has somebody of this name. */
    boolean isName(String written) {
        return names.contains(NameForms.fold(written));
    }

    /** Whether these are initials of somebody in the archive, and some line is credited by them, or begin a handle. */
    boolean areInitials(String written) {
        String folded = NameForms.fold(written);
        return initials.contains(folded)
                || folded.length() >= SHORTEST_OF_HANDLE && handles.stream().anyMatch(h -> h.startsWith(folded));
    }

    /** Whether somebody in the archive signs with this word in lower case, and it is long enough to be no slip. */
    boolean isSignedNick(String written) {
        String folded = NameForms.fold(written);
        return folded.length() >= SHORTEST_NICK && lowerCase.contains(folded);
    }

    /**
     * Whether a name that is written in lower case can be meant: it is a handle, somebody signs so, or the archive mostly
     * writes it with a capital.
     */
    boolean canBeLowerCase(String written) {
        String folded = NameForms.fold(written);
        return handles.contains(folded) || lowerCase.contains(folded) || !seldomCapitalized.contains(folded);
    }

    /** Whether the archive writes the word in lower case somewhere in prose: surnames are not. */
    boolean isPlainWord(String written) {
        return words.contains(NameForms.fold(written));
    }
}
