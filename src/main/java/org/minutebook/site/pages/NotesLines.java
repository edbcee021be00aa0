package org.minutebook.site.pages;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.minutebook.book.Meeting;
import org.minutebook.minutes.Passage;
import org.minutebook.minutes.SourceLine;
import org.minutebook.reading.Block;
import org.minutebook.reading.LineIndex;

/** One meeting's notes by line: what stands on it, under what, and the passage that a link to it leads to. */
final class NotesLines {
    private static final int TEXT = 280;
    private static final int CONTEXT = 60;

    /** {@code decision}, {@code @ann}: a bullet that does not tell by itself what those below it are about. */
    private static final Pattern ONE_WORD = Pattern.compile("\\W*\\w{1,20}\\W*", Pattern.UNICODE_CHARACTER_CLASS);

    private final String url;
    private final Map<Integer, Block> blocks = new HashMap<>();
    private final Map<Integer, Passage> passages = new HashMap<>();
    private final Optional<Block> title;

    NotesLines(Meeting meeting) {
        this.url = meeting.url();
        LineIndex lines = meeting.notes().lines();
        List<Block> top = meeting.notes().outline().top();
        this.title = top.isEmpty() ? Optional.empty() : Optional.of(top.get(0));
        meeting.notes().outline().blocks().forEach(block -> {
            int last = lines.endLineOf(block.own());
            for (int line = lines.lineOf(block.own().start()).line(); line <= last; line++) blocks.put(line, block);
        });
        meeting.minutes().passages().stream()
                .sorted((a, b) -> Integer.compare(lines(b), lines(a)))
                .forEach(passage -> {
                    for (int line = passage.source().line(); line <= passage.endLine(); line++)
                        passages.put(line, passage);
                });
    }

    private static int lines(Passage passage) {
        return passage.endLine() - passage.source().line();
    }

    /** Address of the innermost passage that holds the line. */
    String url(SourceLine source) {
        Passage passage = passages.get(source.line());
        return passage == null ? url : url + "#" + passage.fragment();
    }

    /** The line with its address; empty text where nothing readable stands on it. */
    Quote quote(SourceLine source) {
        return quote(source, text(source));
    }

    /** The line's address and context, under another text. */
    Quote quote(SourceLine source, String text) {
        return new Quote(Words.shorten(text, TEXT), context(source), url(source), List.of());
    }

    private String text(SourceLine source) {
        Block block = blocks.get(source.line());
        if (block == null) return "";
        return block.kind() == Block.Kind.VERBATIM ? block.node().getChars().toString() : block.text();
    }

    private List<String> context(SourceLine source) {
        Block block = blocks.get(source.line());
        if (block == null) return List.of();
        List<String> context = new ArrayList<>();
        List<Block> headings = block.headings();
        if (!headings.isEmpty()) {
            Block nearest = headings.get(headings.size() - 1);
            if (title.filter(t -> t == nearest).isEmpty()) context.add(Words.shorten(nearest.text(), CONTEXT));
        }
        for (Block item : itemsAbove(block)) context.add(Words.shorten(item.text(), CONTEXT));
        context.removeIf(String::isBlank);
        return context;
    }

    /** The bullet above, and those above it up to one that says more than a word, outermost first. */
    private static List<Block> itemsAbove(Block block) {
        Deque<Block> items = new ArrayDeque<>();
        Optional<Block> above = block.parent();
        while (above.isPresent()) {
            Block item = above.get();
            items.addFirst(item);
            above = ONE_WORD.matcher(item.text()).matches() ? item.parent() : Optional.empty();
        }
        return List.copyOf(items);
    }
}
