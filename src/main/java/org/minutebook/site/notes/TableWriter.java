package org.minutebook.site.notes;

import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.minutebook.site.notes.Markup.Attributes;

/** Writes a table, its rows all as wide as the widest: no cell of a row that is too long is lost. */
final class TableWriter {
    private final Markup markup;
    private final InlineWriter inline;
    private final BlockWriter blocks;

    TableWriter(Markup markup, InlineWriter inline, BlockWriter blocks) {
        this.markup = markup;
        this.inline = inline;
        this.blocks = blocks;
    }

    void write(TableBlock table) {
        List<TableRow> rows = rows(table);
        int width = rows.stream().mapToInt(row -> cells(row).size()).max().orElse(0);
        Attributes attributes = new Attributes().classed("table").with("tabindex", "0");
        Direction before = blocks.turn(table.getChars(), attributes);
        markup.open("div", attributes).open("table");
        for (TableRow row : rows) row(row, width);
        markup.close("table").close("div").raw("\n");
        blocks.turnBack(before);
    }

    private static List<TableRow> rows(TableBlock table) {
        List<TableRow> rows = new ArrayList<>();
        for (Node part : table.getChildren()) {
            if (part instanceof TableSeparator) continue;
            for (Node row : part.getChildren()) if (row instanceof TableRow r) rows.add(r);
        }
        return rows;
    }

    private static List<TableCell> cells(TableRow row) {
        List<TableCell> cells = new ArrayList<>();
        for (Node cell : row.getChildren()) if (cell instanceof TableCell c) cells.add(c);
        return cells;
    }

    private void row(TableRow row, int width) {
        boolean head = row.getParent() instanceof TableHead;
        List<TableCell> cells = cells(row);
        markup.open("tr", blocks.begin(row));
        for (int i = 0; i < width; i++) {
            boolean words = i < cells.size() && !cells.get(i).getText().isBlank();
            String tag = head && words ? "th" : "td";
            Attributes attributes = i < cells.size() ? aligned(cells.get(i)) : new Attributes();
            markup.open(tag, tag.equals("th") ? attributes.with("scope", "col") : attributes);
            if (i == 0) blocks.labels(row);
            if (i < cells.size()) inline.children(cells.get(i));
            if (i == width - 1) blocks.permalink(row);
            markup.close(tag);
        }
        markup.close("tr").raw("\n");
    }

    private static Attributes aligned(TableCell cell) {
        return cell.getAlignment() == null
                ? new Attributes()
                : new Attributes().classed("align-" + cell.getAlignment().name().toLowerCase(Locale.ROOT));
    }
}
