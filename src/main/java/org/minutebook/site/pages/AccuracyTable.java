package org.minutebook.site.pages;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.minutebook.book.accuracy.Accuracy;
import org.minutebook.book.accuracy.Score;

/**
 * How well what was taken from the notes agrees with labels that careful readers wrote.
 *
 * @param meetings how many meetings are labelled
 * @param files in how many files
 * @param rows a row for each kind of fact
 * @param series the ids of the series with labels
 */
public record AccuracyTable(int meetings, int files, List<Row> rows, List<String> series) {
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("affiliations", "their affiliations"),
            Map.entry("handles", "their handles"),
            Map.entry("identity", "who is who"),
            Map.entry("speakers", "statements"),
            Map.entry("speakers.who", "who made a statement"),
            Map.entry("actions", "action items"),
            Map.entry("actions.explicit", "of these, marked tasks"),
            Map.entry("actions.commitment", "of these, promises"),
            Map.entry("actions.done", "of these, done"),
            Map.entry("actions.who", "who owns an action item"));

    /**
     * A kind of fact.
     *
     * @param what in words
     * @param precision {@code 0.98}
     * @param recall likewise
     * @param f1 likewise
     * @param labelled how many the labels have
     * @param bySeries F1 in each series; empty where its labels have none of the kind
     */
    public record Row(String what, String precision, String recall, String f1, int labelled, List<String> bySeries) {
        public Row {
            bySeries = List.copyOf(bySeries);
        }

        private static Row of(Score score, Collection<List<Score>> series) {
            return new Row(
                    WORDS.getOrDefault(score.kind(), score.kind()),
                    number(score.precision()),
                    number(score.recall()),
                    number(score.f1()),
                    score.labelled(),
                    series.stream().map(scores -> f1(score.kind(), scores)).toList());
        }

        private static String f1(String kind, List<Score> scores) {
            return scores.stream()
                    .filter(score -> score.kind().equals(kind) && score.labelled() > 0)
                    .map(score -> number(score.f1()))
                    .findFirst()
                    .orElse("");
        }

        private static String number(double share) {
            return String.format(Locale.ROOT, "%.3f", share);
        }
    }

    public AccuracyTable {
        rows = List.copyOf(rows);
        series = List.copyOf(series);
    }

    static AccuracyTable of(Accuracy accuracy) {
        return new AccuracyTable(
                accuracy.meetings(),
                accuracy.files(),
                accuracy.scores().stream()
                        .map(score -> Row.of(score, accuracy.bySeries().values()))
                        .toList(),
                List.copyOf(accuracy.bySeries().keySet()));
    }
}
