package org.minutebook.site.pages;

import java.util.List;

/**
 * A picture over the years, drawn by the template as SVG: a row of marks for each series, all on one time axis, and the
 * same as a table.
 *
 * @param id unique on its page
 * @param title what it shows
 * @param description how to read it, in words
 * @param years the axis
 * @param rows from top to bottom; none where nothing has a date
 * @param table the same numbers
 */
public record Chart(String id, String title, String description, List<Year> years, List<Row> rows, Table table) {
    public Chart {
        years = List.copyOf(years);
        rows = List.copyOf(rows);
    }

    /**
     * A year of the axis.
     *
     * @param year the year
     * @param at where it starts: {@code 12.5%}
     */
    public record Year(String year, String at) {}

    /**
     * A row of marks.
     *
     * @param label what the row is of
     * @param note a few words beside the label: {@code 41 of 62 meetings}
     * @param marks groups of like marks, those in front last
     */
    public record Row(Link label, String note, List<Marks> marks) {
        public Row {
            marks = List.copyOf(marks);
        }
    }

    /**
     * Like marks.
     *
     * @param kind what they mean, in kebab case: {@code held}, {@code present}, {@code spoke}, {@code regrets}
     * @param path the strokes as an SVG path, in a box of 1000 × 100 with its origin at the top left
     */
    public record Marks(String kind, String path) {}

    /**
     * The numbers of a chart.
     *
     * @param columns headings; the first is the row's
     * @param rows as many cells as there are columns
     */
    public record Table(List<String> columns, List<List<String>> rows) {
        public Table {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }
}
