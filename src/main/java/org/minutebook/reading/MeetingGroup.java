package org.minutebook.reading;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The group that meets, by the abbreviations in the meeting's title: {@code Technical Committee (TC) Meeting}. Whoever
 * signs in as its member names no employer by it. Immutable.
 */
final class MeetingGroup {
    private static final Pattern ABBREVIATION = Pattern.compile("(?<![\\p{L}\\p{N}])\\p{Lu}{2,6}(?![\\p{L}\\p{N}])");

    private final Set<String> abbreviations;

    private MeetingGroup(Set<String> abbreviations) {
        this.abbreviations = Set.copyOf(abbreviations);
    }

    static MeetingGroup of(Outline outline) {
        Set<String> abbreviations = new HashSet<>();
        outline.top().stream()
                .filter(block -> block.kind() == Block.Kind.HEADING)
                .limit(1)
                .forEach(title -> {
                    Matcher word = ABBREVIATION.matcher(title.text());
                    while (word.find()) abbreviations.add(word.group());
                });
        return new MeetingGroup(abbreviations);
    }

    /** The words without the group's abbreviation at their start: {@code chair} of {@code TC chair}. */
    String without(String words) {
        Matcher word = ABBREVIATION.matcher(words);
        return word.lookingAt() && abbreviations.contains(word.group())
                ? words.substring(word.end()).strip()
                : words;
    }
}
