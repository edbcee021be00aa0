package org.minutebook.book.accuracy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.minutebook.book.Book;

/**
 * How well a book agrees with labels that careful readers wrote of some of its meetings.
 *
 * @param meetings how many meetings are labelled
 * @param files in how many files
 * @param scores a line for each kind of fact
 */
public record Accuracy(int meetings, int files, List<Score> scores) {
    public Accuracy {
        scores = List.copyOf(scores);
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
        Tally found = new Tally();
        List<Pair> pairs = Pair.of(book, Label.in(minutes), found);
        Facts facts = new Facts();
        pairs.forEach(facts::compare);
        List<Score> scores = new ArrayList<>(List.of(found.score("meetings")));
        scores.addAll(facts.scores());
        Path people = folder.resolve("people.json");
        Path speakers = folder.resolve("speakers.jsonl");
        Optional<Label> persons =
                Files.exists(people) ? Label.in(people).stream().findFirst() : Optional.empty();
        Who who = new Who(book, pairs, persons.orElse(Label.NONE));
        if (persons.isPresent()) scores.add(who.identity());
        if (Files.exists(speakers)) scores.addAll(who.credits(Label.in(speakers)));
        int files = (int) pairs.stream().map(Pair::source).distinct().count();
        return new Accuracy(pairs.size(), files, scores);
    }
}
