package org.minutebook.reading;

import com.vladsch.flexmark.ext.tables.TableHead;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The rows of tables that have a column for what is to do and one for who does it. Where a column says by when, the first
 * column that is not the owner's is what is to do, whatever its title.
 */
final class TaskTables {
    /**
     * One row.
     *
     * @param task the cell that says what is to do
     * @param owner the cell that says who does it, as a line of the same block
     * @param status the cell that says how far it is; empty where there is none
     */
    record Row(Line task, Line owner, String status) {}

    private static final Pattern TASK =
            Pattern.compile("(?i)\\W*(?:(?:action|task|to-?do)(?: ?items?)?s?|actions?|what|what to do)\\W*");
    private static final Pattern OWNER =
            Pattern.compile("(?i)\\W*(?:owners?|who|assignees?|assigned(?: to)?|responsible|person|lead|by whom)\\W*");
    private static final Pattern DEADLINE = Pattern.compile(
            "(?i)\\W*(?:deadlines?|due(?: dates?| by)?|by when|until|target dates?|eta|complete by)\\W*");
    private static final Pattern STATUS = Pattern.compile("(?i)\\W*(?:status|state|done\\??|completed\\??)\\W*");

    private final List<Row> rows = new ArrayList<>();
    private int task = -1;
    private int owner = -1;
    private int status = -1;

    private TaskTables() {}

    /** The rows that say what is to do, in order. */
    static List<Row> of(Outline outline) {
        TaskTables tables = new TaskTables();
        outline.blocks().filter(block -> block.kind() == Block.Kind.TABLE_ROW).forEach(tables::row);
        return tables.rows;
    }

    private void row(Block block) {
        List<Line> cells = cells(block);
        if (block.node().getAncestorOfType(TableHead.class) != null) {
            owner = column(cells, OWNER);
            int said = column(cells, TASK);
            task = said < 0 && owner >= 0 && column(cells, DEADLINE) >= 0 ? (owner == 0 ? 1 : 0) : said;
            status = column(cells, STATUS);
        } else if (task >= 0 && owner >= 0 && Math.max(task, owner) < cells.size()) {
            if (cells.get(task).text().isBlank()) return;
            Optional<Line> state = Optional.of(status)
                    .filter(column -> column >= 0 && column < cells.size())
                    .map(cells::get);
            rows.add(new Row(
                    cells.get(task), cells.get(owner), state.map(Line::text).orElse("")));
        }
    }

    private static int column(List<Line> head, Pattern title) {
        for (int i = 0; i < head.size(); i++)
            if (title.matcher(head.get(i).text()).matches()) return i;
        return -1;
    }

    private static List<Line> cells(Block row) {
        List<Line> cells = new ArrayList<>();
        int from = 0;
        for (int bar = row.text().indexOf(InlineText.CELL);
                bar >= 0;
                bar = row.text().indexOf(InlineText.CELL, from)) {
            cells.add(new Line(row, from, bar));
            from = bar + InlineText.CELL.length();
        }
        cells.add(new Line(row, from, row.text().length()));
        return cells;
    }
}
