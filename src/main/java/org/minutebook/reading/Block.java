package org.minutebook.reading;

import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.minutebook.minutes.TextSpan;

/**
 * A heading, list item, paragraph, table row or code block of the notes, with the items and paragraphs inside it. Seen
 * from outside the package a block never changes.
 */
public final class Block {
    /** What a block is. */
    public enum Kind {
        HEADING,
        ITEM,
        PARAGRAPH,
        TABLE_ROW,
        /** A fenced or indented code block, raw HTML, or what is too long to be parsed: text that no rule reads. */
        VERBATIM
    }

    private final Kind kind;
    private final int level;
    private final Node node;
    private final InlineText words;
    private final TextSpan own;
    private final TextSpan whole;
    private final Optional<Boolean> checked;
    private final Optional<Block> parent;
    private final List<Block> headings;
    private final List<Block> children = new ArrayList<>();

    Block(
            Kind kind,
            int level,
            Node node,
            InlineText words,
            TextSpan own,
            Optional<Boolean> checked,
            Optional<Block> parent,
            List<Block> headings) {
        this.kind = kind;
        this.level = level;
        this.node = node;
        this.words = words;
        this.own = own;
        this.whole = new TextSpan(node.getStartOffset(), Math.max(own.end(), node.getEndOffset()));
        this.checked = checked;
        this.parent = parent;
        this.headings = List.copyOf(headings);
        parent.ifPresent(p -> p.children.add(this));
    }

    public Kind kind() {
        return kind;
    }

    /** A heading's level, 1 to 6; an item's depth, 1 for a top-level bullet; 0 for all else. */
    public int level() {
        return level;
    }

    /** The node of flexmark's tree. */
    public Node node() {
        return node;
    }

    /** The block's own words, without those of its children. */
    public InlineText words() {
        return words;
    }

    /** Short for {@code words().text()}. */
    public String text() {
        return words.text();
    }

    /** Where the block's own lines stand, a bullet's marker included, its children left out. */
    public TextSpan own() {
        return own;
    }

    /** Where the block stands, children included. */
    public TextSpan whole() {
        return whole;
    }

    /** Whether a task-list item is ticked; empty where the block is none. */
    public Optional<Boolean> checked() {
        return checked;
    }

    /** The item that holds this block. */
    public Optional<Block> parent() {
        return parent;
    }

    /** The headings above, outermost first; a heading's own is not among them. */
    public List<Block> headings() {
        return headings;
    }

    public List<Block> children() {
        return Collections.unmodifiableList(children);
    }

    /** This block and all inside it, in document order. */
    public Stream<Block> withDescendants() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(Block::withDescendants));
    }
}
