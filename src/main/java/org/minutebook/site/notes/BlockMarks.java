package org.minutebook.site.notes;

import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.minutebook.book.Meeting;
import org.minutebook.minutes.Passage;
import org.minutebook.minutes.TextSpan;
import org.minutebook.reading.Block;

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
    private final Map<Node, Boolean> statements = new IdentityHashMap<>();

    BlockMarks(Meeting meeting) {
        List<Block> blocks = meeting.notes().outline().blocks().toList();
        Map<Integer, Passage> byStart = new HashMap<>();
        meeting.minutes().passages().forEach(p -> byStart.putIfAbsent(p.at().start(), p));
        for (Block block : blocks) {
            Passage passage = byStart.remove(block.whole().start());
            if (passage != null) passages.put(block.node(), passage);
        }
        meeting.minutes()
                .actions()
                .forEach(a -> holder(blocks, a.at())
                        .ifPresent(b -> label(b, new Label("action", a.done() ? "Action item, done" : "Action item"))));
        meeting.minutes()
                .decisions()
                .forEach(d -> holder(blocks, d.at()).ifPresent(b -> label(b, new Label("decision", "Decision"))));
        meeting.minutes()
                .statements()
                .forEach(s -> holder(blocks, s.at()).ifPresent(b -> statements.put(b.node(), true)));
    }

    private void label(Block block, Label label) {
        List<Label> all = labels.computeIfAbsent(block.node(), any -> new ArrayList<>());
        if (!all.contains(label)) all.add(label);
    }

    private static Optional<Block> holder(List<Block> blocks, TextSpan at) {
        return blocks.stream()
                .filter(b -> b.own().start() <= at.start()
                        && at.start() < Math.max(b.own().end(), b.own().start() + 1))
                .min(Comparator.comparingInt(b -> b.own().length()));
    }

    Optional<Passage> passage(Node node) {
        return Optional.ofNullable(passages.get(node));
    }

    List<Label> labels(Node node) {
        return labels.getOrDefault(node, List.of());
    }

    /** Whether somebody is credited with the block's words. */
    boolean isStatement(Node node) {
        return statements.containsKey(node);
    }
}
