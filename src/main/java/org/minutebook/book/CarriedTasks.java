package org.minutebook.book;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Recognises an action item that later meetings of its series write down again: nearly the same words, no owner of
 * another name, not long after. Another series may repeat it word for word within weeks, as a report does.
 */
final class CarriedTasks {
    private static final class Carried {
        final List<TaskReference> occurrences = new ArrayList<>();
        Set<String> words;
        int meeting;

        Carried(TaskReference first, Set<String> words, int meeting) {
            occurrences.add(first);
            this.words = words;
            this.meeting = meeting;
        }

        TaskReference last() {
            return occurrences.get(occurrences.size() - 1);
        }

        void goesOn(TaskReference at, Set<String> wordsHere, int meetingHere) {
            occurrences.add(at);
            words = wordsHere;
            meeting = meetingHere;
        }
    }

    /** Meetings of the series after which an item that nobody wrote down again is forgotten. */
    private static final int FORGOTTEN_AFTER = 4;
    /** Of all the words of two items, how many they must share (Jaccard's index). */
    private static final double ALIKE = 0.7;
    /** With fewer words, only the same ones count: "Write notes" is said of many things. */
    private static final int FEW = 4;

    /** Days within which another series may repeat an item. */
    private static final int REPEATED_WITHIN = 35;

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}#]+");
    private static final Set<String> SMALL = Set.of(
            "a",
            "an",
            "the",
            "to",
            "of",
            "for",
            "in",
            "on",
            "and",
            "will",
            "should",
            "is",
            "done",
            "completed",
            "todo",
            "action");

    private final Map<String, List<Carried>> open = new HashMap<>();
    private final Map<String, Integer> meetings = new HashMap<>();
    private final List<Carried> all = new ArrayList<>();

    private CarriedTasks() {}

    /** Every item once, by first meeting. */
    static List<CarriedTask> in(List<Meeting> byDate) {
        CarriedTasks tasks = new CarriedTasks();
        byDate.forEach(tasks::add);
        return tasks.all.stream().map(c -> new CarriedTask(c.occurrences)).toList();
    }

    private void add(Meeting meeting) {
        int number = meetings.merge(meeting.series(), 1, Integer::sum);
        List<Carried> before = open.computeIfAbsent(meeting.series(), any -> new ArrayList<>());
        before.removeIf(c -> number - c.meeting > FORGOTTEN_AFTER);
        List<Carried> fresh = new ArrayList<>();
        for (Task task : meeting.tasks()) {
            TaskReference at =
                    new TaskReference(new Reference(meeting, task.item().source()), task);
            Set<String> words = words(task.item().text());
            Optional<Carried> carried = before.stream()
                    .filter(c -> c.meeting < number && isSame(c, task, words))
                    .findFirst();
            if (carried.isPresent()) {
                carried.get().goesOn(at, words, number);
                continue;
            }
            Optional<Carried> repeated = elsewhere(meeting, task, words);
            repeated.ifPresent(c -> c.occurrences.add(at));
            if (repeated.isEmpty()) fresh.add(new Carried(at, words, number));
        }
        before.addAll(fresh);
        all.addAll(fresh);
    }

    private Optional<Carried> elsewhere(Meeting meeting, Task task, Set<String> words) {
        if (words.size() < FEW) return Optional.empty();
        return open.entrySet().stream()
                .filter(series -> !series.getKey().equals(meeting.series()))
                .sorted(Map.Entry.comparingByKey())
                .flatMap(series -> series.getValue().stream())
                .filter(c -> c.words.equals(words))
                .filter(c -> c.last().task().owners().equals(task.owners()))
                .filter(c -> !c.last().task().item().done() || task.item().done())
                .filter(c -> areNear(c.last().at().meeting(), meeting))
                .findFirst();
    }

    private static boolean areNear(Meeting one, Meeting other) {
        return one.date()
                .flatMap(from ->
                        other.date().map(to -> Math.abs(ChronoUnit.DAYS.between(from.firstDay(), to.firstDay()))))
                .filter(days -> days <= REPEATED_WITHIN)
                .isPresent();
    }

    private static boolean isSame(Carried carried, Task task, Set<String> words) {
        Task last = carried.last().task();
        boolean otherOwner = !last.owners().isEmpty()
                && !task.owners().isEmpty()
                && last.owners().stream().noneMatch(task.owners()::contains);
        if (otherOwner || last.item().done() && !task.item().done()) return false;
        int both = 0;
        for (String word : words) if (carried.words.contains(word)) both++;
        int either = words.size() + carried.words.size() - both;
        return either < FEW ? both == either && either > 1 : both >= ALIKE * either;
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        for (String word : NO_WORD.split(text.toLowerCase(Locale.ROOT)))
            if (!word.isEmpty() && !SMALL.contains(word)) words.add(word);
        return words;
    }
}
