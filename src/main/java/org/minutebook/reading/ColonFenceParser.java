package org.minutebook.reading;

import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.jspecify.annotations.Nullable;

/** Takes a {@link ColonFence} for a block of one line, which ends the paragraph or list before it. */
final class ColonFenceParser extends AbstractBlockParser {
    /** Deeper than this a line is code (CommonMark 4.4). */
    private static final int CODE_INDENT = 4;

    private final ColonFence fence;

    private ColonFenceParser(ColonFence fence) {
        this.fence = fence;
    }

    @Override
    public Block getBlock() {
        return fence;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        return BlockContinue.none();
    }

    @Override
    public void closeBlock(ParserState state) {
        fence.setCharsFromContent();
    }

    static @Nullable BlockStart tryStart(ParserState state) {
        BasedSequence line = state.getLine();
        BasedSequence words = line.subSequence(state.getNextNonSpaceIndex()).trim();
        if (state.getIndent() >= CODE_INDENT || !ColonFence.isOne(words)) return BlockStart.none();
        return BlockStart.of(new ColonFenceParser(ColonFence.of(words))).atIndex(line.length());
    }
}
