package org.minutebook.site.pages;

import java.util.ArrayList;
import java.util.List;

/**
 * A table whose numbers are drawn as bars beside them: picture and table in one.
 *
 * @param id unique on its page
 * @param title what it shows
 * @param columns headings; the first is the rows'
 * @param rows from top to bottom
 */
public record Bars(String id, String title, List<String> columns, List<Row> rows) {
    /** Units of the longest bar. */
    private static final int WIDTH = 1000;

    public Bars {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * A bar.
     *
     * @param label what it is of
     * @param numbers one for each column but the first
     * @param ends where the part of each number ends, in thousandths of the longest bar
     */
    public record Row(String label, List<Integer> numbers, List<Integer> ends) {
        public Row {
            numbers = List.copyOf(numbers);
            ends = List.copyOf(ends);
        }
    }

    /** A row before it is known how long the longest is. */
    record Numbers(String label, List<Integer> numbers) {
        int sum() {
            return numbers.stream().mapToInt(Integer::intValue).sum();
        }
    }

    static Bars of(String id, String title, List<String> columns, List<Numbers> rows) {
        int longest = Math.max(1, rows.stream().mapToInt(Numbers::sum).max().orElse(1));
        return new Bars(
                id, title, columns, rows.stream().map(r -> row(r, longest)).toList());
    }

    private static Row row(Numbers numbers, int longest) {
        List<Integer> ends = new ArrayList<>();
        int sum = 0;
        for (int number : numbers.numbers()) {
            sum += number;
            ends.add(WIDTH * sum / longest);
        }
        return new Row(numbers.label(), numbers.numbers(), ends);
    }
}
