package org.minutebook.site.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.minutebook.archive.PassedOver;
import org.minutebook.book.Book;
import org.minutebook.book.accuracy.Accuracy;
import org.minutebook.minutes.NotUnderstood;

/**
 * What {@code about.ftl} gets as {@code content.about}.
 *
 * @param meetings how many
 * @param files from how many files
 * @param entries how many entries of roll calls
 * @param statements how many lines credited to a speaker
 * @param tasks how many action items
 * @param mentions how many mentions of projects
 * @param accuracy how well labels of careful readers were met, where there are any
 * @param passedOver files that are no meetings, with the reason
 * @param unclear how many places were not understood
 * @param notUnderstood these by file
 */
public record AboutPage(
        int meetings,
        int files,
        int entries,
        int statements,
        int tasks,
        int mentions,
        Optional<AccuracyTable> accuracy,
        List<PassedOver> passedOver,
        int unclear,
        List<File> notUnderstood) {
    /**
     * What was not understood in a file.
     *
     * @param name path relative to the archive's root
     * @param places by line
     */
    public record File(String name, List<Place> places) {
        public File {
            places = List.copyOf(places);
        }
    }

    /**
     * A line.
     *
     * @param line its number
     * @param message what is unclear
     * @param source where it is to be seen on the web
     */
    public record Place(int line, String message, Optional<String> source) {}

    static AboutPage of(Catalog catalog, Optional<Accuracy> accuracy) {
        Book book = catalog.book();
        Map<String, List<Place>> byFile = new TreeMap<>();
        for (NotUnderstood n : book.notUnderstood())
            byFile.computeIfAbsent(n.source().file(), any -> new ArrayList<>())
                    .add(new Place(n.source().line(), n.message(), catalog.source(n.source())));
        return new AboutPage(
                book.held().size(),
                (int) book.meetings().stream()
                        .map(m -> m.minutes().source().file())
                        .distinct()
                        .count(),
                book.meetings().stream().mapToInt(m -> m.attendees().size()).sum(),
                book.meetings().stream().mapToInt(m -> m.statements().size()).sum(),
                book.meetings().stream().mapToInt(m -> m.tasks().size()).sum(),
                book.projects().stream().mapToInt(p -> p.mentions().size()).sum(),
                accuracy.map(AccuracyTable::of),
                book.archive().passedOver(),
                book.notUnderstood().size(),
                byFile.entrySet().stream()
                        .map(e -> new File(e.getKey(), e.getValue()))
                        .toList());
    }
}
