package org.minutebook.site.notes;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.BulletListItem;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListItem;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.yaml.front.matter.YamlFrontMatterBlock;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.minutebook.book.Meeting;
import org.minutebook.minutes.Passage;
import org.minutebook.reading.ColonFence;
import org.minutebook.reading.NotesParser;
import org.minutebook.site.notes.Markup.Attributes;

/** Writes the blocks of a meeting's notes: headings, lists, tables, code. */
final class BlockWriter {
    private final NotesParser parser;
    private final Markup markup;
    private final BlockMarks marks;
    private final InlineWriter inline;
    private final Optional<Node> title;
    private final HeadingLevels levels = new HeadingLevels();
    /** The direction of what is being written: a block says its own where that is another. */
    private Direction around = Direction.LEFT_TO_RIGHT;

    private final Set<Reference> used = Collections.newSetFromMap(new IdentityHashMap<>());

    BlockWriter(Meeting meeting, NotesParser parser, BlockMarks marks, Markup markup, InlineWriter inline) {
        this.parser = parser;
        this.markup = markup;
        this.marks = marks;
        this.inline = inline;
        this.title = meeting.notes().outline().top().stream()
                .findFirst()
                .filter(b -> isTitle(b.text().strip(), meeting))
                .map(b -> b.node());
        findUsed(meeting.notes().tree());
    }

    /** Also a heading that is the date alone, which the page's own heading says in words. */
    private static boolean isTitle(String heading, Meeting meeting) {
        return heading.equals(meeting.title())
                || meeting.date()
                        .filter(date -> heading.equals(date.toString()) || heading.equals(date.inWords()))
                        .isPresent();
    }

    void write(Document tree) {
        children(tree);
    }

    private void findUsed(Node node) {
        if (node instanceof RefNode ref && ref.isDefined()) used.add(ref.getReferenceNode(ref.getDocument()));
        node.getChildren().forEach(this::findUsed);
    }

    private void children(Node parent) {
        for (Node child : parent.getChildren()) block(child);
    }

    private void block(Node node) {
        if (node instanceof Heading heading) heading(heading);
        else if (node instanceof Paragraph) paragraph(node);
        else if (node instanceof BulletList) list("ul", node, rollCall(node));
        else if (node instanceof OrderedList list) list("ol", node, numbered(list));
        else if (isBlank(node)) return;
        else if (node instanceof ListItem item) item(item);
        else if (node instanceof BlockQuote) within("blockquote", node);
        else if (node instanceof TableBlock table) new TableWriter(markup, inline, this).write(table);
        else if (node instanceof FencedCodeBlock || node instanceof IndentedCodeBlock || node instanceof HtmlBlockBase)
            verbatim(node);
        else if (node instanceof ColonFence) boxTitle(node);
        else if (node instanceof ThematicBreak) markup.raw("<hr>\n");
        else if (node instanceof Reference reference) unused(reference);
        else if (node instanceof YamlFrontMatterBlock) return;
        else if (node.hasChildren()) children(node);
        else if (!node.getChars().isBlank())
            markup.open("p").text(node.getChars()).close("p").raw("\n");
    }

    /** What stands in the box follows as notes like all others. */
    private void boxTitle(Node fence) {
        if (!fence.hasChildren()) return;
        Attributes attributes = begin(fence);
        markup.open("p", attributes).raw("<strong>");
        inline.children(fence);
        markup.raw("</strong>");
        permalink(fence);
        markup.close("p").raw("\n");
    }

    private void heading(Heading heading) {
        if (heading.getText().isBlank()) return;
        boolean isTitle = title.filter(t -> t == heading).isPresent();
        String tag = isTitle ? "h2" : "h" + levels.next(heading.getLevel());
        Attributes attributes = begin(heading);
        if (isTitle) attributes.classed("notes-title");
        Direction before = turn(heading.getText(), attributes);
        markup.open(tag, attributes);
        labels(heading);
        inline.children(heading);
        permalink(heading);
        markup.close(tag).raw("\n");
        turnBack(before);
    }

    private void paragraph(Node node) {
        boolean bare = node.getParent() instanceof ListItem item && item.isParagraphInTightListItem((Paragraph) node);
        boolean first = node.getParent() instanceof ListItem && node.getPrevious() == null;
        Node marked = first ? node.getParent() : node;
        Attributes attributes = bare || first ? new Attributes() : begin(node);
        Direction before = bare ? around : turn(node.getChars(), attributes);
        if (!bare) markup.open("p", attributes);
        labels(marked);
        inline.children(node);
        permalink(marked);
        if (!bare) markup.close("p");
        markup.raw("\n");
        turnBack(before);
    }

    /** A list runs as its first item does: that is the side of its marks. */
    private void list(String tag, Node node, Attributes attributes) {
        if (isAllBlank(node)) return;
        Direction before = turn(ownWords(node.getFirstChild()), attributes);
        markup.open(tag, attributes).raw("\n");
        children(node);
        markup.close(tag).raw("\n");
        turnBack(before);
    }

    private static CharSequence ownWords(@Nullable Node item) {
        return item != null && item.getFirstChild() instanceof Paragraph words ? words.getChars() : "";
    }

    private Attributes rollCall(Node list) {
        return marks.isRollCall(list) ? new Attributes().classed("roll-call") : new Attributes();
    }

    private static Attributes numbered(OrderedList list) {
        return list.getStartNumber() == 1
                ? new Attributes()
                : new Attributes().with("start", String.valueOf(list.getStartNumber()));
    }

    /** A bullet with nothing behind it waits for somebody's words. */
    private boolean isBlank(Node item) {
        return item instanceof BulletListItem
                && !item.hasChildren()
                && marks.passage(item).isEmpty();
    }

    private boolean isAllBlank(Node list) {
        for (Node item : list.getChildren()) if (!isBlank(item)) return false;
        return true;
    }

    private void item(ListItem item) {
        Attributes attributes = begin(item);
        if (item instanceof TaskListItem) attributes.classed("task");
        Direction before = turn(ownWords(item), attributes);
        markup.open("li", attributes);
        if (item instanceof TaskListItem task) checkbox(task.isItemDoneMarker());
        if (!(item.getFirstChild() instanceof Paragraph)) {
            labels(item);
            permalink(item);
        }
        children(item);
        markup.close("li").raw("\n");
        turnBack(before);
    }

    private void checkbox(boolean done) {
        Attributes box = new Attributes().with("type", "checkbox").with("aria-label", done ? "done" : "to do");
        if (done) box.flag("checked");
        markup.open("input", box.flag("disabled")).raw(" ");
    }

    private void within(String tag, Node node) {
        markup.open(tag);
        children(node);
        markup.close(tag).raw("\n");
    }

    private void verbatim(Node node) {
        boolean marked = marks.passage(node).isPresent();
        if (marked) markup.open("div", begin(node));
        new VerbatimWriter(markup, inline, this::inside).write(node);
        permalink(node);
        if (marked) markup.close("div");
        markup.raw("\n");
    }

    /** Notes inside a directive, which the tree of the notes has as code. */
    private void inside(BasedSequence words) {
        Document tree = parser.parse(words);
        findUsed(tree);
        children(tree);
    }

    /** A link definition that no link uses was meant to be read. */
    private void unused(Reference reference) {
        if (used.contains(reference)) return;
        markup.open("p", begin(reference)).text(reference.getChars()).close("p").raw("\n");
    }

    /**
     * Sets the direction of a block's words where it is another than that around it.
     *
     * @return the one around it, to be set again after the block
     */
    Direction turn(CharSequence words, Attributes attributes) {
        Direction before = around;
        around = Direction.of(words).orElse(before);
        if (around != before) attributes.with("dir", around.value());
        return before;
    }

    /** Ends a block that {@link #turn} began. */
    void turnBack(Direction before) {
        around = before;
    }

    /** The attributes of a block that may be a passage, an action item or a statement. */
    Attributes begin(Node node) {
        Attributes attributes = new Attributes();
        Optional<Passage> passage = marks.passage(node);
        passage.ifPresent(p -> {
            inline.beginPassage();
            attributes
                    .with("id", p.fragment())
                    .with("data-line", String.valueOf(p.source().line()))
                    .classed("passage");
        });
        if (marks.isTemplate(node)) attributes.classed("template");
        if (marks.isStatement(node)) attributes.classed("statement");
        marks.labels(node).forEach(label -> attributes.classed(label.style()));
        return attributes;
    }

    void labels(Node node) {
        for (BlockMarks.Label label : marks.labels(node)) {
            markup.open("span", new Attributes().classed("label").classed("label-" + label.style()))
                    .text(label.words())
                    .close("span")
                    .raw(" ");
        }
    }

    void permalink(Node node) {
        marks.passage(node)
                .ifPresent(p -> markup.raw(" ")
                        .open(
                                "a",
                                new Attributes()
                                        .classed("permalink")
                                        .with("href", "#" + p.fragment())
                                        .with("aria-label", "Link to this passage"))
                        .text("#")
                        .close("a"));
    }
}
