package org.minutebook.site.pages;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.minutebook.book.Book;
import org.minutebook.book.Meeting;
import org.minutebook.book.Spoken;
import org.minutebook.minutes.ProjectMention;

/** Who speaks of which project: counts of mentions on lines that the notes credit to somebody. */
final class Said {
    private final Map<String, Map<String, Integer>> projectsByPerson = new HashMap<>();
    private final Map<String, Map<String, Integer>> peopleByProject = new HashMap<>();

    Said(Book book) {
        for (Meeting meeting : book.meetings()) {
            Map<Integer, List<String>> speakers = new HashMap<>();
            for (Spoken s : meeting.statements())
                speakers.put(s.statement().source().line(), s.people());
            for (ProjectMention mention : meeting.minutes().projects())
                for (String person : speakers.getOrDefault(mention.source().line(), List.of()))
                    count(person, mention.project());
        }
    }

    private void count(String person, String project) {
        projectsByPerson.computeIfAbsent(person, any -> new TreeMap<>()).merge(project, 1, Integer::sum);
        peopleByProject.computeIfAbsent(project, any -> new TreeMap<>()).merge(person, 1, Integer::sum);
    }

    /** Project ids with counts. */
    Map<String, Integer> projectsOf(String person) {
        return projectsByPerson.getOrDefault(person, Map.of());
    }

    /** Ids of people with counts. */
    Map<String, Integer> speakersOf(String project) {
        return peopleByProject.getOrDefault(project, Map.of());
    }
}
