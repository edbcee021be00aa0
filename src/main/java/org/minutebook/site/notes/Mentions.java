package org.minutebook.site.notes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.minutebook.book.Meeting;
import org.minutebook.minutes.TextSpan;

/** The places in a meeting's notes that name a person or a project, none inside another. */
final class Mentions {
    /**
     * A place with a name.
     *
     * @param at where
     * @param url page of the person or project, relative to the site's root; empty where nobody knows who it is
     * @param style {@code person}, {@code project}
     * @param speaker whether the line is credited to this name
     */
    record Mention(TextSpan at, Optional<String> url, String style, boolean speaker) {}

    private final NavigableMap<Integer, Mention> byStart = new TreeMap<>();

    /**
     * @param person the page of a person's id
     * @param project the page of a project's id
     */
    static Mentions of(
            Meeting meeting, Function<String, Optional<String>> person, Function<String, Optional<String>> project) {
        List<Mention> all = new ArrayList<>();
        Map<TextSpan, String> known = new HashMap<>();
        meeting.mentions().forEach(m -> known.putIfAbsent(m.at(), m.person()));
        meeting.minutes()
                .statements()
                .forEach(s -> s.speakers().forEach(name -> {
                    Optional<String> who =
                            Optional.ofNullable(known.get(name.at())).flatMap(person);
                    all.add(new Mention(name.at(), who, "person", true));
                }));
        meeting.mentions().forEach(m -> all.add(new Mention(m.at(), person.apply(m.person()), "person", false)));
        meeting.minutes()
                .projects()
                .forEach(p -> all.add(new Mention(p.at(), project.apply(p.project()), "project", false)));
        return new Mentions(all);
    }

    private Mentions(List<Mention> all) {
        // A speaker's name wins over a mention of the same place, a longer name over one inside it.
        List<Mention> byWorth = new ArrayList<>(all);
        byWorth.sort(Comparator.comparing(Mention::speaker)
                .reversed()
                .thenComparing(m -> -m.at().length())
                .thenComparing(m -> m.at().start()));
        for (Mention mention : byWorth)
            if (mention.at().length() > 0 && within(mention.at()).isEmpty())
                byStart.put(mention.at().start(), mention);
    }

    /** The mentions that overlap a stretch of the notes, in order. */
    List<Mention> within(TextSpan stretch) {
        List<Mention> found = new ArrayList<>();
        var before = byStart.lowerEntry(stretch.start());
        if (before != null && before.getValue().at().overlaps(stretch)) found.add(before.getValue());
        found.addAll(byStart.subMap(stretch.start(), Math.max(stretch.start(), stretch.end()))
                .values());
        return found;
    }
}
