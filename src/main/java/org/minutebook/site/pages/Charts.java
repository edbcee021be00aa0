package org.minutebook.site.pages;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import org.minutebook.book.Book;
import org.minutebook.book.Meeting;
import org.minutebook.book.Series;

/**
 * Draws charts over the archive's years: behind, a tick for every meeting of a series; in front, strokes for those that
 * the chart is about. What stands behind is drawn once for all pages.
 */
final class Charts {
    private static final int TOP = 4;
    private static final int BOTTOM = 100;
    private static final int MIDDLE = 57;
    private static final int TICK = 14;

    private final Timeline timeline;
    private final Map<String, Series> series = new TreeMap<>();
    private final Map<String, Integer> held = new HashMap<>();
    private final Map<String, String> ticks = new HashMap<>();

    Charts(Book book, Timeline timeline) {
        this.timeline = timeline;
        for (Series s : book.series()) {
            series.put(s.id(), s);
            held.put(s.id(), s.held().size());
            ticks.put(s.id(), strokes(s.held(), m -> TICK));
        }
    }

    /**
     * A chart in rows by series.
     *
     * @param marks for each kind of mark, the back ones first, its meetings and how high each stands, 1 to 100
     */
    Chart draw(String id, String title, String description, List<Kind> marks) {
        Map<String, List<Chart.Marks>> rows = new TreeMap<>();
        Map<String, Integer> counts = new TreeMap<>();
        Map<String, Map<Integer, Integer>> table = new TreeMap<>();
        for (Kind kind : marks) {
            Map<String, List<Meeting>> bySeries = new TreeMap<>();
            kind.meetings()
                    .forEach(m -> bySeries.computeIfAbsent(m.series(), any -> new ArrayList<>())
                            .add(m));
            bySeries.forEach((s, meetings) -> {
                rows.computeIfAbsent(s, any -> new ArrayList<>(List.of(new Chart.Marks("meeting", ticks.get(s)))))
                        .add(new Chart.Marks(kind.name(), strokes(meetings, kind.height())));
                if (!kind.counted()) return;
                counts.merge(s, meetings.size(), Integer::sum);
                meetings.stream()
                        .flatMap(m -> m.date().stream())
                        .forEach(d ->
                                table.computeIfAbsent(s, any -> new TreeMap<>()).merge(d.year(), 1, Integer::sum));
            });
        }
        List<Chart.Row> drawn = new ArrayList<>();
        rows.forEach((s, layers) -> drawn.add(new Chart.Row(
                new Link(series.get(s).title(), series.get(s).url()), note(s, counts.getOrDefault(s, 0)), layers)));
        return new Chart(id, title, description, axis(), timeline.years().isEmpty() ? List.of() : drawn, table(table));
    }

    /**
     * A chart in rows by somebody or something: a line from the first meeting to the last, a stroke at each.
     *
     * @param what heading of the rows in the table
     * @param rows from top to bottom; those without a dated meeting are left out
     */
    Chart spans(String id, String title, String description, String what, List<Span> rows) {
        List<Chart.Row> drawn = new ArrayList<>();
        List<List<String>> table = new ArrayList<>();
        for (Span row : rows) {
            List<Meeting> dated =
                    row.meetings().stream().filter(m -> m.date().isPresent()).toList();
            if (dated.isEmpty()) continue;
            DateWords first = DateWords.of(dated.get(0).date());
            DateWords last = DateWords.of(dated.get(dated.size() - 1).date());
            int from = timeline.position(dated.get(0)).orElseThrow();
            int to = timeline.position(dated.get(dated.size() - 1)).orElseThrow();
            List<Chart.Marks> marks = List.of(
                    new Chart.Marks("span", "M" + from + " " + MIDDLE + "H" + to),
                    new Chart.Marks("present", strokes(dated, m -> BOTTOM - TICK)));
            drawn.add(new Chart.Row(row.what(), row.note(), marks));
            table.add(List.of(
                    row.what().text(),
                    first.iso(),
                    last.iso(),
                    String.valueOf(row.meetings().size())));
        }
        return new Chart(
                id, title, description, axis(), drawn, new Chart.Table(List.of(what, "From", "To", "Meetings"), table));
    }

    /**
     * A chart of numbers by quarter: a row for each kind of number, all on one scale.
     *
     * @param kinds what each number counts
     * @param numbers by {@linkplain Timeline#quarters() quarter}, as many as there are kinds
     */
    Chart quarters(
            String id, String title, String description, List<String> kinds, Map<String, List<Integer>> numbers) {
        int most = numbers.values().stream()
                .flatMap(List::stream)
                .max(Integer::compare)
                .orElse(0);
        List<String> quarters = timeline.quarters();
        List<Chart.Row> rows = new ArrayList<>();
        for (int kind = 0; kind < kinds.size() && most > 0; kind++) {
            int column = kind;
            List<Integer> counted = quarters.stream()
                    .map(quarter ->
                            numbers.containsKey(quarter) ? numbers.get(quarter).get(column) : 0)
                    .toList();
            rows.add(bars(kinds.get(kind), counted, most));
        }
        List<String> columns = new ArrayList<>(List.of("Quarter"));
        columns.addAll(kinds);
        List<List<String>> table = quarters.stream()
                .filter(numbers::containsKey)
                .map(quarter -> {
                    List<String> row = new ArrayList<>(List.of(quarter));
                    numbers.get(quarter).forEach(number -> row.add(String.valueOf(number)));
                    return row;
                })
                .toList();
        return new Chart(id, title, description, axis(), rows, new Chart.Table(columns, table));
    }

    /** A row with a bar for each number that is not 0, all equally far apart; the highest possible is {@code most}. */
    private static Chart.Row bars(String label, List<Integer> numbers, int most) {
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < numbers.size(); i++)
            if (numbers.get(i) > 0)
                stroke(
                        path,
                        Timeline.WIDTH * (2 * i + 1) / (2 * numbers.size()),
                        BOTTOM - (BOTTOM - TOP) * numbers.get(i) / most);
        int highest = numbers.stream().max(Integer::compare).orElse(0);
        return new Chart.Row(
                new Link(label, ""), "up to " + highest, List.of(new Chart.Marks("quarter", path.toString())));
    }

    private static void stroke(StringBuilder path, int x, int top) {
        path.append('M').append(x).append(' ').append(BOTTOM).append('V').append(top);
    }

    /** When these meetings took place, and with how many people. */
    Chart attendance(String id, List<Meeting> meetings) {
        int most = meetings.stream().mapToInt(Meeting::headcount).max().orElse(0);
        int scale = Math.max(1, most);
        return draw(
                id,
                "Meetings by series and year",
                "A stroke is a meeting; the more people its roll call names, the higher, up to " + most
                        + ". The lowest strokes have no roll call.",
                List.of(new Kind("held", true, meetings, m -> 20 + 76 * m.headcount() / scale)));
    }

    private String note(String id, int count) {
        int all = held.get(id);
        return count == all ? Words.count(all, "meeting") : count + " of " + all;
    }

    private List<Chart.Year> axis() {
        return timeline.years().stream()
                .map(y -> new Chart.Year(String.valueOf(y), timeline.percent(y)))
                .toList();
    }

    private Chart.Table table(Map<String, Map<Integer, Integer>> counts) {
        List<String> columns = new ArrayList<>(List.of("Year"));
        counts.keySet().forEach(s -> columns.add(series.get(s).title()));
        List<List<String>> rows = timeline.years().stream()
                .map(year -> {
                    List<String> row = new ArrayList<>(List.of(String.valueOf(year)));
                    counts.values().forEach(c -> row.add(String.valueOf(c.getOrDefault(year, 0))));
                    return row;
                })
                .toList();
        return new Chart.Table(columns, rows);
    }

    /**
     * A small picture of how much there was each year, as an SVG path in a box of 1000 × 100: a stroke for each year of
     * the axis, the highest for the year with most.
     */
    String spark(Collection<Meeting> meetings) {
        Map<Integer, Integer> counts = new TreeMap<>();
        meetings.stream().flatMap(m -> m.date().stream()).forEach(d -> counts.merge(d.year(), 1, Integer::sum));
        int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(1);
        int years = timeline.years().size();
        StringBuilder path = new StringBuilder();
        timeline.years().forEach(year -> {
            int x = Timeline.WIDTH * (2 * (year - timeline.years().get(0)) + 1) / (2 * years);
            int count = counts.getOrDefault(year, 0);
            int top = BOTTOM - (count == 0 ? TOP : TICK + (BOTTOM - TICK) * count / most);
            stroke(path, x, top);
        });
        return path.toString();
    }

    /** Upright strokes; of meetings that share a place the highest is drawn. */
    private String strokes(List<Meeting> meetings, ToIntFunction<Meeting> height) {
        Map<Integer, Integer> tops = new TreeMap<>();
        for (Meeting m : meetings)
            timeline.position(m).ifPresent(x -> tops.merge(x, Math.max(TOP, BOTTOM - height.applyAsInt(m)), Math::min));
        StringBuilder path = new StringBuilder();
        tops.forEach((x, top) -> stroke(path, x, top));
        return path.toString();
    }

    /**
     * Somebody or something with its meetings.
     *
     * @param what its page
     * @param note a few words beside it
     * @param meetings by date
     */
    record Span(Link what, String note, List<Meeting> meetings) {
        /** With the months of the first and the last meeting beside it. */
        static Span of(Link what, List<Meeting> meetings) {
            List<String> months = meetings.stream()
                    .map(m -> DateWords.of(m.date()).month())
                    .filter(month -> !month.isEmpty())
                    .toList();
            if (months.isEmpty()) return new Span(what, "", meetings);
            String first = months.get(0);
            String last = months.get(months.size() - 1);
            return new Span(what, first.equals(last) ? first : first + " – " + last, meetings);
        }
    }

    /**
     * A kind of mark.
     *
     * @param name in kebab case
     * @param counted whether it counts in the table and beside the label
     * @param meetings the meetings that have it
     * @param height how high it stands at a meeting, 1 to 100
     */
    record Kind(String name, boolean counted, List<Meeting> meetings, ToIntFunction<Meeting> height) {}
}
