package org.minutebook.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.minutebook.book.Meeting;
import org.minutebook.minutes.Passage;

/** Who or what is named in each passage of a meeting, or in the headings and bullets that it stands under. */
final class Named {
    // By identity: a passage's hash code would read the whole of its text.
    private final Map<Passage, Set<String>> byPassage = new IdentityHashMap<>();

    private Named() {}

    /** @param byLine ids of what is named, by line of the file */
    static Named of(Meeting meeting, Map<Integer, Set<String>> byLine) {
        Named named = new Named();
        Map<List<String>, Set<String>> above = new HashMap<>();
        for (Passage passage : meeting.minutes().passages()) {
            Set<String> here = new TreeSet<>();
            for (int line = passage.source().line(); line <= passage.endLine(); line++)
                here.addAll(byLine.getOrDefault(line, Set.of()));
            List<String> path = new ArrayList<>(passage.headings());
            path.addAll(passage.context());
            if (!path.isEmpty()) here.addAll(above.getOrDefault(path, Set.of()));
            path.add(passage.text());
            above.put(path, here);
            named.byPassage.put(passage, here);
        }
        return named;
    }

    Set<String> in(Passage passage) {
        return byPassage.getOrDefault(passage, Set.of());
    }
}
