package org.minutebook.site.pages;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.minutebook.book.CarriedTask;
import org.minutebook.book.Meeting;
import org.minutebook.book.Reference;
import org.minutebook.book.Topic;
import org.minutebook.minutes.Passage;
import org.minutebook.minutes.SourceLine;

/**
 * What came of a topic, as far as the notes mark it: on lines that speak of it, or below an agenda item or bullet whose
 * first line does.
 *
 * @param decided the meetings that decided something, newest first
 * @param tasks each once, newest first
 */
public record Outcome(List<Year<Quotes>> decided, List<TaskLine> tasks) {
    public Outcome {
        decided = List.copyOf(decided);
        tasks = List.copyOf(tasks);
    }

    static Outcome of(Topic topic, Catalog catalog) {
        Map<String, Set<SourceLine>> mentions = topic.mentions().stream()
                .collect(Collectors.groupingBy(
                        m -> m.meeting().id(), Collectors.mapping(Reference::source, Collectors.toSet())));
        Set<SourceLine> about = new HashSet<>();
        for (Meeting meeting : topic.meetings())
            about.addAll(linesAbout(meeting, mentions.getOrDefault(meeting.id(), Set.of())));
        List<Quotes> decided = Catalog.newestFirst(topic.meetings(), m -> m).stream()
                .map(meeting -> new Quotes(
                        catalog.line(meeting),
                        meeting.minutes().decisions().stream()
                                .filter(d -> about.contains(d.source()))
                                .map(d -> catalog.notes(meeting).quote(d.source(), d.text()))
                                .toList()))
                .filter(quotes -> !quotes.lines().isEmpty())
                .toList();
        List<CarriedTask> tasks = catalog.book().carriedTasks().stream()
                .filter(task -> task.occurrences().stream().anyMatch(o -> about.contains(o.at().source())))
                .toList();
        return new Outcome(
                Year.group(decided, quotes -> quotes.meeting().date()),
                Catalog.newestFirst(tasks, task -> task.lastSeen().at().meeting()).stream()
                        .map(task -> catalog.task(task.lastSeen()))
                        .toList());
    }

    private static Set<SourceLine> linesAbout(Meeting meeting, Set<SourceLine> mentions) {
        Set<SourceLine> lines = new HashSet<>(mentions);
        for (Passage passage : meeting.minutes().passages()) {
            SourceLine first = passage.source();
            if (!mentions.contains(first)) continue;
            for (int line = first.line(); line <= passage.endLine(); line++)
                lines.add(new SourceLine(first.file(), line));
        }
        return lines;
    }
}
