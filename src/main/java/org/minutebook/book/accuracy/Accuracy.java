package org.minutebook.book.accuracy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.minutebook.book.Book;

/**
 * How well a book agrees with labels that careful readers wrote of some of its meetings.
 *
 * @param meetings how many meetings are labelled
 * @param files in how many files
 * @param scores a line for each kind of fact
 * @param bySeries the same over the meetings of each series alone, by its id: rules made for one fall short elsewhere
 */
public record Accuracy(int meetings, int files, List<Score> scores, SortedMap<String, List<Score>> bySeries) {
    public Accuracy {
        scores = List.copyOf(scores);
        bySeries = Collections.unmodifiableSortedMap(new TreeMap<>(bySeries));
    }

    /**
     * Measures a book.
     *
     * @param folder holds {@code minutes.jsonl}; {@code people.json} and {@code speakers.jsonl} where it is labelled who
     *     is who
     * @throws IOException where there are no labels, or a file of them can't be read; names the file
     */
    public static Accuracy of(Book book, Path folder) throws IOException {
        Path minutes = folder.resolve("minutes.jsonl");
        if (!Files.isRegularFile(minutes)) throw new NoSuchFileException(minutes.toString());
        List<Label> labels = Label.in(minutes);
        Path people = folder.resolve("people.json");
        Path speakers = folder.resolve("speakers.jsonl");
        Optional<Label> persons =
                Files.exists(people) ? Label.in(people).stream().findFirst() : Optional.empty();
        Optional<List<Label>> credits = Files.exists(speakers) ? Optional.of(Label.in(speakers)) : Optional.empty();
        SortedMap<String, List<Score>> bySeries = new TreeMap<>();
        labels.stream()
                .collect(Collectors.groupingBy(label -> label.text("series")))
                .forEach((series, of) -> bySeries.put(series, scores(book, of, persons, credits)));
        int files = (int) labels.stream().map(l -> l.text("source")).distinct().count();
        return new Accuracy(labels.size(), files, scores(book, labels, persons, credits), bySeries);
    }

    private static List<Score> scores(
            Book book, List<Label> labels, Optional<Label> persons, Optional<List<Label>> credits) {
        Tally found = new Tally();
        List<Pair> pairs = Pair.of(book, labels, found);
        Facts facts = new Facts();
        pairs.forEach(facts::compare);
        List<Score> scores = new ArrayList<>(List.of(found.score("meetings")));
        scores.addAll(facts.scores());
        Who who = new Who(book, pairs, persons.orElse(Label.NONE));
        if (persons.isPresent()) scores.add(who.identity());
        credits.ifPresent(lines -> scores.addAll(who.credits(lines)));
        return List.copyOf(scores);
    }
}
