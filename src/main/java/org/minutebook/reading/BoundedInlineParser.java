package org.minutebook.reading;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.TextBase;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.ParagraphParser;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.internal.CommonmarkInlineParser;
import com.vladsch.flexmark.parser.internal.LinkRefProcessorData;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * flexmark's parser of emphasis, code and links, which leaves a very long paragraph as it is written: its time grows with
 * the square of the paragraph's length (open backquotes, links, what may be an address), so that one bad note, such as
 * a pasted log, would hold up a build for hours. No paragraph that people write is so long.
 */
final class BoundedInlineParser extends CommonmarkInlineParser {
    /** The most characters that are parsed: some five printed pages without a blank line or a bullet. */
    static final int MOST = 10_000;

    /** A line of a paragraph that is too long; no {@code Text}, in which flexmark would look for addresses. */
    private static final class Unparsed extends TextBase {
        private Unparsed(BasedSequence chars) {
            super(chars);
        }
    }

    BoundedInlineParser(
            DataHolder options,
            BitSet specialCharacters,
            BitSet delimiterCharacters,
            Map<Character, DelimiterProcessor> delimiterProcessors,
            LinkRefProcessorData referenceLinkProcessors,
            List<InlineParserExtensionFactory> inlineParserExtensions) {
        super(
                options,
                specialCharacters,
                delimiterCharacters,
                delimiterProcessors,
                referenceLinkProcessors,
                inlineParserExtensions);
    }

    /** A heading that is longer is a paragraph: flexmark takes as long to see where its marks end. */
    static @Nullable BlockStart startLongHeading(ParserState state) {
        BasedSequence line = state.getLine();
        boolean isLong = line.length() > MOST && line.charAt(state.getNextNonSpaceIndex()) == '#';
        return isLong ? BlockStart.of(new ParagraphParser()).atIndex(state.getIndex()) : BlockStart.none();
    }

    /** Link references at the start of a paragraph, of which flexmark copies the rest for each. */
    @Override
    public int preProcessBlock(Paragraph block, ParserState state) {
        return block.getContentChars().length() <= MOST ? super.preProcessBlock(block, state) : 0;
    }

    @Override
    public void parse(BasedSequence content, Node block) {
        BasedSequence words = content.trim();
        if (words.length() <= MOST) {
            super.parse(content, block);
            return;
        }
        for (int from = 0; from < words.length(); ) {
            int newline = words.indexOf('\n', from);
            int to = newline < 0 ? words.length() : newline;
            block.appendChild(new Unparsed(words.subSequence(from, to).trim()));
            if (newline >= 0) block.appendChild(new SoftLineBreak(words.subSequence(to, to + 1)));
            from = to + 1;
        }
    }

    /** Whether a paragraph or heading, or a cell of a row, was left as it is written. */
    static boolean isUnparsed(Node block) {
        if (!(block instanceof TableRow)) return block.getFirstChild() instanceof Unparsed;
        for (Node cell : block.getChildren()) if (cell.getFirstChild() instanceof Unparsed) return true;
        return false;
    }
}
