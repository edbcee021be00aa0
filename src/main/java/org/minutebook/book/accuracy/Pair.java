package org.minutebook.book.accuracy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.minutebook.book.Book;
import org.minutebook.book.Meeting;

/**
 * A labelled meeting, and the book's.
 *
 * @param label what careful readers say of it
 * @param meeting empty where the book has no meeting there
 */
record Pair(Label label, Optional<Meeting> meeting) {
    String source() {
        return label.text("source");
    }

    /** Every labelled meeting; of files with several, only the part that the labels cover is compared. */
    static List<Pair> of(Book book, List<Label> labels, Tally meetings) {
        List<Pair> pairs = new ArrayList<>();
        Set<String> sources = labels.stream().map(l -> l.text("source")).collect(Collectors.toCollection(TreeSet::new));
        for (String source : sources) {
            List<Label> labelled =
                    labels.stream().filter(l -> l.text("source").equals(source)).toList();
            List<Meeting> found = book.meetings().stream()
                    .filter(m -> isSame(m.minutes().source().file(), source))
                    .toList();
            pairs.addAll(pairs(labelled, found, meetings));
        }
        return pairs;
    }

    private static List<Pair> pairs(List<Label> labelled, List<Meeting> found, Tally meetings) {
        if (labelled.size() == 1 && found.size() == 1) {
            meetings.compare(Set.of(0), Set.of(0), Set.of());
            return List.of(new Pair(labelled.get(0), Optional.of(found.get(0))));
        }
        Set<Integer> lines = labelled.stream().map(Label::line).collect(Collectors.toCollection(TreeSet::new));
        int first = lines.iterator().next();
        int last = lines.stream().mapToInt(line -> line).max().orElseThrow();
        List<Meeting> covered = found.stream()
                .filter(m -> labelled.size() == 1 || first <= line(m) && line(m) <= last)
                .toList();
        meetings.compare(lines, covered.stream().map(Pair::line).collect(Collectors.toSet()), Set.of());
        return labelled.stream()
                .map(l -> new Pair(
                        l, covered.stream().filter(m -> line(m) == l.line()).findFirst()))
                .toList();
    }

    private static int line(Meeting meeting) {
        return meeting.minutes().source().line();
    }

    /** The labels' paths may start at another folder than the archive's. */
    private static boolean isSame(String file, String source) {
        return ("/" + file).endsWith("/" + source) || ("/" + source).endsWith("/" + file);
    }
}
