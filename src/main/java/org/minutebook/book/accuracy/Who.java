package org.minutebook.book.accuracy;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.minutebook.book.Book;
import org.minutebook.book.Meeting;

/** Compares who is who with labels: which person each signature, statement and action item is given to. */
final class Who {
    /** A signature in its file. */
    private record Place(String source, Signed signed) {}

    private final Book book;
    private final List<Pair> pairs;
    private final Map<Place, String> labelled = new LinkedHashMap<>();
    private final Map<Place, String> found = new HashMap<>();
    private final Map<String, String> labelOf = new HashMap<>();

    /** @param people labels: {@code {person: [[file, line, name], …]}} */
    Who(Book book, List<Pair> pairs, Label people) {
        this.book = book;
        this.pairs = pairs;
        Set<String> sources = new HashSet<>();
        pairs.forEach(p -> sources.add(p.source()));
        people.values().keySet().forEach(person -> {
            for (Object entry : people.list(String.valueOf(person)))
                if (entry instanceof List<?> at
                        && at.size() == 3
                        && at.get(0) instanceof String source
                        && at.get(1) instanceof Integer line
                        && sources.contains(source))
                    labelled.put(new Place(source, Signed.of(line, String.valueOf(at.get(2)))), String.valueOf(person));
        });
        Map<String, Map<String, Integer>> votes = new HashMap<>();
        for (Pair pair : pairs)
            pair.meeting().stream().flatMap(m -> m.attendees().stream()).forEach(a -> {
                Place place = new Place(pair.source(), Signed.of(a));
                found.put(place, a.person());
                if (labelled.containsKey(place))
                    votes.computeIfAbsent(a.person(), any -> new LinkedHashMap<>())
                            .merge(labelled.get(place), 1, Integer::sum);
            });
        votes.forEach((person, counts) -> labelOf.put(person, most(counts)));
    }

    private static String most(Map<String, Integer> counts) {
        String most = "";
        for (String label : counts.keySet()) if (counts.get(label) > counts.getOrDefault(most, 0)) most = label;
        return most;
    }

    /**
     * B-cubed precision and recall of the signatures' persons.
     *
     * @see <a href="https://aclanthology.org/P98-1012/">Bagga and Baldwin, Entity-based cross-document coreferencing
     *     using the vector space model, 1998</a>
     */
    Score identity() {
        Map<String, Set<Place>> byLabel = new HashMap<>();
        Map<String, Set<Place>> byPerson = new HashMap<>();
        labelled.forEach((place, label) -> {
            byLabel.computeIfAbsent(label, any -> new HashSet<>()).add(place);
            byPerson.computeIfAbsent(person(place), any -> new HashSet<>()).add(place);
        });
        double precision = 0;
        double recall = 0;
        for (Map.Entry<Place, String> entry : labelled.entrySet()) {
            Set<Place> same = byLabel.get(entry.getValue());
            Set<Place> taken = byPerson.get(person(entry.getKey()));
            long both = same.stream().filter(taken::contains).count();
            precision += (double) both / taken.size();
            recall += (double) both / same.size();
        }
        int n = labelled.size();
        return new Score("identity", precision / Math.max(1, n), recall / Math.max(1, n), n);
    }

    private String person(Place place) {
        return found.getOrDefault(place, "missing " + place);
    }

    /**
     * The right person on each line that is rightly taken as somebody's words, or as somebody's task.
     *
     * @param credits the labels: for each meeting, its lines with the people of each
     */
    List<Score> credits(List<Label> credits) {
        Tally speakers = new Tally();
        Tally owners = new Tally();
        for (Pair pair : pairs)
            for (Label credit : credits) {
                boolean same = credit.text("source").equals(pair.source())
                        && credit.line() == pair.label().line();
                if (!same || pair.meeting().isEmpty()) continue;
                compare(credit.objects("speakers"), said(pair.meeting().get()), speakers);
                compare(credit.objects("owners"), owned(pair.meeting().get()), owners);
            }
        return List.of(speakers.score("speakers.who"), owners.score("actions.who"));
    }

    private void compare(List<Label> lines, Map<Integer, List<String>> people, Tally tally) {
        for (Label line : lines) {
            Set<String> wanted = new HashSet<>(line.texts("people"));
            if (wanted.isEmpty() || !people.containsKey(line.line())) continue;
            Set<String> given = new HashSet<>();
            people.get(line.line()).forEach(person -> given.add(label(person)));
            tally.compare(wanted, given, Set.of());
        }
    }

    private static Map<Integer, List<String>> said(Meeting meeting) {
        Map<Integer, List<String>> said = new HashMap<>();
        meeting.statements().forEach(s -> said.put(s.statement().source().line(), s.people()));
        return said;
    }

    private static Map<Integer, List<String>> owned(Meeting meeting) {
        Map<Integer, List<String>> owned = new HashMap<>();
        meeting.tasks().forEach(t -> owned.put(t.item().source().line(), t.owners()));
        return owned;
    }

    /** The labels' id of a person: the one that most of their signatures have, else the handle. */
    private String label(String person) {
        return Optional.ofNullable(labelOf.get(person))
                .or(() ->
                        book.person(person).flatMap(p -> p.identity().handle()).map(Signed::handle))
                .orElse(person);
    }
}
