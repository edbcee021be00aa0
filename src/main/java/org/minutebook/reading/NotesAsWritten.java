package org.minutebook.reading;

import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;

/**
 * Notes that are no Markdown which flexmark can parse, since lists and quotes are nested in them without end: one block of
 * code, so that no word of them is lost.
 */
final class NotesAsWritten extends IndentedCodeBlock {
    /** The most lists and quotes that may stand in each other; people write six. */
    static final int MOST_LEVELS = 100;

    /** A list is two nodes deep, and words are a few more. */
    private static final int MOST_NODES = 2 * MOST_LEVELS + 20;

    private NotesAsWritten(BasedSequence text) {
        super(text, List.of(text));
    }

    /** The tree of notes that were not parsed. */
    static Document tree(String text, DataHolder options) {
        BasedSequence chars = BasedSequence.of(text);
        Document tree = new Document(options, chars);
        tree.appendChild(new NotesAsWritten(chars));
        return tree;
    }

    /** Whether the tree is deeper than what walks over it can go, on a small stack too. */
    static boolean isTooDeep(Document tree) {
        int depth = 0;
        Node node = tree;
        while (true) {
            if (node.getFirstChild() != null) {
                node = node.getFirstChild();
                if (++depth > MOST_NODES) return true;
                continue;
            }
            while (node != tree && node.getNext() == null) {
                node = node.getParent();
                depth--;
            }
            if (node == tree) return false;
            node = node.getNext();
        }
    }
}
