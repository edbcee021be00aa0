package org.minutebook.book.accuracy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.minutebook.book.Attendance;
import org.minutebook.book.Meeting;
import org.minutebook.book.Task;
import org.minutebook.minutes.ActionItem.Kind;

/** Compares the facts of meetings, one after the other, with their labels. Not thread-safe. */
final class Facts {
    private final Tally dates = new Tally();
    private final Tally attendees = new Tally();
    private final Tally handles = new Tally();
    private final Tally affiliations = new Tally();
    private final Tally speakers = new Tally();
    private final Tally actions = new Tally();
    private final Tally explicit = new Tally();
    private final Tally commitments = new Tally();
    private final Tally done = new Tally();
    private final Tally projects = new Tally();

    void compare(Pair pair) {
        Label label = pair.label();
        List<Attendance> present = pair.meeting().map(Meeting::attendees).orElse(List.of());
        List<Task> tasks = pair.meeting().map(Meeting::tasks).orElse(List.of());
        pair.meeting()
                .ifPresent(m -> dates.compare(
                        Set.of(label.text("date")),
                        Set.of(m.date().map(Object::toString).orElse("")),
                        Set.of()));
        attendees(label, present);
        actions(label, tasks);
        speakers.compare(
                lines(label.objects("speakers")),
                pair.meeting().stream()
                        .flatMap(m -> m.statements().stream())
                        .map(s -> s.statement().source().line())
                        .collect(Collectors.toSet()),
                lines(label.object("maybe").objects("speakers")));
        projects(label, pair);
    }

    /** Labels name repositories on GitHub; those of other forges are neither right nor wrong, unless labelled. */
    private void projects(Label label, Pair pair) {
        Set<String> labelled = lowerCase(label.texts("projects").stream());
        Set<String> found = lowerCase(pair.meeting().stream()
                .flatMap(m -> m.minutes().projects().stream())
                .map(p -> p.project()));
        found.removeIf(project -> isElsewhere(project) && !labelled.contains(project));
        projects.compare(labelled, found, lowerCase(label.object("maybe").texts("projects").stream()));
    }

    /** {@code gitlab.com/owner/name}: a host stands before the owner. */
    private static boolean isElsewhere(String project) {
        return project.indexOf('/') != project.lastIndexOf('/');
    }

    private void attendees(Label label, List<Attendance> present) {
        Map<Signed, Label> labelled = new HashMap<>();
        label.objects("attendees").forEach(l -> labelled.put(Signed.of(l.line(), l.text("name")), l));
        Map<Signed, Attendance> found = new HashMap<>();
        present.forEach(a -> found.put(Signed.of(a), a));
        Set<Integer> maybe = lines(label.object("maybe").objects("attendees"));
        attendees.compare(
                labelled.keySet(),
                found.keySet(),
                found.keySet().stream().filter(s -> maybe.contains(s.line())).collect(Collectors.toSet()));
        labelled.forEach((signed, l) -> {
            if (!found.containsKey(signed)) return;
            var entry = found.get(signed).entry();
            handles.compareValue(
                    Signed.handle(l.text("handle")),
                    Signed.handle(entry.handle().orElse("")));
            affiliations.compareValue(
                    Signed.fold(l.text("affiliation")),
                    Signed.fold(entry.affiliation().orElse("")));
        });
    }

    private void actions(Label label, List<Task> tasks) {
        List<Label> labelled = label.objects("actions");
        Set<Integer> all = lines(labelled);
        Set<Integer> found = lines(tasks, t -> true);
        Set<Integer> maybe = lines(label.object("maybe").objects("actions"));
        actions.compare(all, found, maybe);
        for (Kind kind : Kind.values()) {
            Set<Integer> ofKind = lines(labelled.stream()
                    .filter(l -> l.text("kind").equals(kind.name().toLowerCase(Locale.ROOT)))
                    .toList());
            // One that was found as the other kind still counts as found.
            Set<Integer> asKind = new HashSet<>(lines(tasks, t -> t.item().kind() == kind));
            asKind.removeAll(all);
            found.stream().filter(ofKind::contains).forEach(asKind::add);
            (kind == Kind.EXPLICIT ? explicit : commitments).compare(ofKind, asKind, maybe);
        }
        done.compare(
                lines(labelled.stream().filter(l -> l.is("done")).toList()),
                lines(tasks, t -> t.item().done()),
                Set.of());
    }

    private static Set<Integer> lines(List<Label> labels) {
        return labels.stream().map(Label::line).collect(Collectors.toSet());
    }

    private static Set<Integer> lines(List<Task> tasks, Predicate<Task> which) {
        return tasks.stream().filter(which).map(t -> t.item().source().line()).collect(Collectors.toSet());
    }

    private static Set<String> lowerCase(Stream<String> texts) {
        return texts.map(t -> t.toLowerCase(Locale.ROOT)).collect(Collectors.toCollection(HashSet::new));
    }

    List<Score> scores() {
        List<Score> scores = new ArrayList<>();
        scores.add(dates.score("dates"));
        scores.add(attendees.score("attendees"));
        scores.add(handles.score("handles"));
        scores.add(affiliations.score("affiliations"));
        scores.add(speakers.score("speakers"));
        scores.add(actions.score("actions"));
        scores.add(explicit.score("actions.explicit"));
        scores.add(commitments.score("actions.commitment"));
        scores.add(done.score("actions.done"));
        scores.add(projects.score("projects"));
        return scores;
    }
}
