package org.minutebook.site.notes;

import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.minutebook.book.Meeting;
import org.minutebook.minutes.Passage;
import org.minutebook.minutes.TextSpan;
import org.minutebook.reading.Block;
import org.minutebook.reading.TemplateLines;

/** What is to be seen at the blocks of a meeting's notes: a passage's address, an action item, a decision. */
final class BlockMarks {
    /**
     * A small label before a block's words.
     *
     * @param style class of the block and, with {@code label-} before it, of the label
     * @param words what the label says
     */
    record Label(String style, String words) {}

    private final Map<Node, Passage> passages = new IdentityHashMap<>();
    private final Map<Node, List<Label>> labels = new IdentityHashMap<>();
    private final Set<Node> statements = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Node> rollCall = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Node> template = Collections.newSetFromMap(new IdentityHashMap<>());

    BlockMarks(Meeting meeting, TemplateLines lines) {
        List<Block> blocks = meeting.notes().outline().blocks().toList();
        markRollCall(meeting, blocks);
        for (Block block : blocks)
            if (lines.contains(block) && isInstruction(meeting, block)) template.add(block.node());
        Map<Integer, Passage> byStart = new HashMap<>();
        meeting.minutes().passages().forEach(p -> byStart.putIfAbsent(p.at().start(), p));
        for (Block block : blocks) {
            Passage passage = byStart.remove(block.whole().start());
            if (passage != null) passages.put(block.node(), passage);
        }
        NavigableMap<Integer, Block> holders = new TreeMap<>();
        blocks.forEach(block -> holders.put(block.own().start(), block));
        meeting.minutes()
                .actions()
                .forEach(a -> holder(holders, a.at())
                        .ifPresent(b -> label(b, new Label("action", a.done() ? "Action item, done" : "Action item"))));
        meeting.minutes()
                .decisions()
                .forEach(d -> holder(holders, d.at()).ifPresent(b -> label(b, new Label("decision", "Decision"))));
        meeting.minutes().statements().forEach(s -> holder(holders, s.at()).ifPresent(b -> statements.add(b.node())));
    }

    private void markRollCall(Meeting meeting, List<Block> blocks) {
        Set<Integer> lines = new HashSet<>();
        meeting.attendees().forEach(a -> lines.add(a.entry().source().line()));
        meeting.regrets().forEach(a -> lines.add(a.entry().source().line()));
        for (Block block : blocks)
            if (lines.contains(
                    meeting.notes().lines().lineOf(block.own().start()).line())) rollCall.add(block.node());
    }

    /** What stands in every meeting's notes may also be a person who always comes, or an address that never changes. */
    private boolean isInstruction(Meeting meeting, Block block) {
        return !rollCall.contains(block.node())
                && !block.text().contains("://")
                && meeting.mentions().stream().noneMatch(m -> block.own().contains(m.at()));
    }

    private void label(Block block, Label label) {
        List<Label> all = labels.computeIfAbsent(block.node(), any -> new ArrayList<>());
        if (!all.contains(label)) all.add(label);
    }

    /** The block whose own words stand there: those of two blocks never overlap. */
    private static Optional<Block> holder(NavigableMap<Integer, Block> byStart, TextSpan at) {
        return Optional.ofNullable(byStart.floorEntry(at.start()))
                .map(Map.Entry::getValue)
                .filter(b -> at.start() < Math.max(b.own().end(), b.own().start() + 1));
    }

    Optional<Passage> passage(Node node) {
        return Optional.ofNullable(passages.get(node));
    }

    List<Label> labels(Node node) {
        return labels.getOrDefault(node, List.of());
    }

    /** Whether somebody is credited with the block's words. */
    boolean isStatement(Node node) {
        return statements.contains(node);
    }

    /** Whether the template of the notes says it in every meeting. */
    boolean isTemplate(Node node) {
        return template.contains(node);
    }

    /** Whether most items of a list are entries of the roll call. */
    boolean isRollCall(Node list) {
        int entries = 0;
        int items = 0;
        for (Node item : list.getChildren()) {
            items++;
            if (rollCall.contains(item)) entries++;
        }
        return entries > 1 && 2 * entries > items;
    }
}
