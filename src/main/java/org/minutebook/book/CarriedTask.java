package org.minutebook.book;

import java.util.List;
import java.util.TreeSet;

/**
 * An action item over all meetings that carry it on: most stand in one meeting only.
 *
 * @param occurrences where it stands, by date, at least one
 */
public record CarriedTask(List<TaskReference> occurrences) {
    public CarriedTask {
        occurrences = List.copyOf(occurrences);
    }

    /** Where it was taken on. */
    public TaskReference firstSeen() {
        return occurrences.get(0);
    }

    /** Where it was last written of: its words and its state are today's. */
    public TaskReference lastSeen() {
        return occurrences.get(occurrences.size() - 1);
    }

    public boolean done() {
        return lastSeen().task().item().done();
    }

    /** Ids of all who ever owned it, sorted. */
    public List<String> owners() {
        TreeSet<String> owners = new TreeSet<>();
        occurrences.forEach(o -> owners.addAll(o.task().owners()));
        return List.copyOf(owners);
    }
}
