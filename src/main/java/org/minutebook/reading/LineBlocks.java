package org.minutebook.reading;

import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.data.DataHolder;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells flexmark of the blocks that we add to its own: what one line starts, whatever stands around it. */
final class LineBlocks implements CustomBlockParserFactory {
    @Override
    public @Nullable Set<Class<?>> getAfterDependents() {
        return null;
    }

    @Override
    public @Nullable Set<Class<?>> getBeforeDependents() {
        return null;
    }

    @Override
    public boolean affectsGlobalScope() {
        return false;
    }

    @Override
    public BlockParserFactory apply(DataHolder options) {
        return LineBlocks::tryStart;
    }

    private static @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
        BlockStart longHeading = BoundedInlineParser.startLongHeading(state);
        return longHeading == BlockStart.none() ? ColonFenceParser.tryStart(state) : longHeading;
    }
}
