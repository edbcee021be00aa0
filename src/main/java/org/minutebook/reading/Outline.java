package org.minutebook.reading;

import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListItem;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.minutebook.minutes.TextSpan;

/** A meeting's notes as headings, items and paragraphs: what the readers walk over. */
public final class Outline {
    private final List<Block> top;
    private final List<Block> all;

    private Outline(List<Block> top, List<Block> all) {
        this.top = List.copyOf(top);
        this.all = List.copyOf(all);
    }

    static Outline of(Document tree) {
        Builder builder = new Builder();
        builder.addAll(tree, Optional.empty(), 0);
        return new Outline(builder.top, builder.all);
    }

    /** The blocks that no item holds, in order. */
    public List<Block> top() {
        return top;
    }

    /** Every block, in document order. */
    public Stream<Block> blocks() {
        return all.stream();
    }

    private static final class Builder {
        private final List<Block> top = new ArrayList<>();
        private final List<Block> all = new ArrayList<>();
        private final List<Block> headings = new ArrayList<>();

        void addAll(Node container, Optional<Block> parent, int depth) {
            for (Node node : container.getChildren()) add(node, parent, depth);
        }

        private void add(Node node, Optional<Block> parent, int depth) {
            if (BoundedInlineParser.isUnparsed(node)) block(Block.Kind.VERBATIM, 0, node, List.of(), parent);
            else if (node instanceof Heading heading) heading(heading, parent);
            else if (node instanceof BulletList || node instanceof OrderedList) addAll(node, parent, depth + 1);
            else if (node instanceof ListItem item) item(item, parent, depth);
            else if (node instanceof Paragraph || node instanceof ColonFence && node.hasChildren())
                block(Block.Kind.PARAGRAPH, 0, node, node.getChildren(), parent);
            else if (node instanceof FencedCodeBlock
                    || node instanceof IndentedCodeBlock
                    || node instanceof HtmlBlockBase) block(Block.Kind.VERBATIM, 0, node, List.of(), parent);
            else if (node instanceof TableRow) block(Block.Kind.TABLE_ROW, 0, node, node.getChildren(), parent);
            else if (node.hasChildren() && !(node instanceof TableSeparator)) addAll(node, parent, depth);
        }

        private void heading(Heading heading, Optional<Block> parent) {
            headings.removeIf(above -> above.level() >= heading.getLevel());
            Block block = block(Block.Kind.HEADING, heading.getLevel(), heading, heading.getChildren(), parent);
            headings.add(block);
        }

        private void item(ListItem item, Optional<Block> parent, int depth) {
            Node first = item.getFirstChild();
            boolean hasWords = first instanceof Paragraph && !BoundedInlineParser.isUnparsed(first);
            Optional<Boolean> checked =
                    item instanceof TaskListItem task ? Optional.of(task.isItemDoneMarker()) : Optional.empty();
            int end = hasWords ? first.getEndOffset() : item.getOpeningMarker().getEndOffset();
            Block block = new Block(
                    Block.Kind.ITEM,
                    depth,
                    item,
                    InlineText.of(hasWords ? first.getChildren() : List.of()),
                    new TextSpan(item.getStartOffset(), end),
                    checked,
                    parent,
                    headings);
            add(block, parent);
            for (Node child : item.getChildren())
                if (!(hasWords && child == first)) add(child, Optional.of(block), depth);
        }

        private Block block(Block.Kind kind, int level, Node node, Iterable<Node> words, Optional<Block> parent) {
            Block block = new Block(
                    kind,
                    level,
                    node,
                    InlineText.of(words),
                    new TextSpan(node.getStartOffset(), node.getEndOffset()),
                    Optional.empty(),
                    parent,
                    headings);
            add(block, parent);
            return block;
        }

        private void add(Block block, Optional<Block> parent) {
            all.add(block);
            if (parent.isEmpty()) top.add(block);
        }
    }
}
