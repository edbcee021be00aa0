package org.minutebook.reading;

import java.util.stream.Stream;
import org.minutebook.minutes.TextSpan;

/**
 * One line of a block's words: credits and promises stand on a line, though a block may run over several.
 *
 * @param block the block
 * @param from first character of the line in the block's text
 * @param to character after the last
 */
record Line(Block block, int from, int to) {
    /** Every line that has words, in document order; those of code and raw HTML are left out. */
    static Stream<Line> of(Outline outline) {
        return outline.blocks().flatMap(Line::of);
    }

    static Stream<Line> of(Block block) {
        String text = block.text();
        Stream.Builder<Line> lines = Stream.builder();
        for (int from = 0; from < text.length(); ) {
            int newline = text.indexOf('\n', from);
            int to = newline < 0 ? text.length() : newline;
            if (!text.substring(from, to).isBlank()) lines.add(new Line(block, from, to));
            from = to + 1;
        }
        return lines.build();
    }

    String text() {
        return block.text().substring(from, to);
    }

    /** Whether the block starts here. */
    boolean isFirst() {
        return from == 0;
    }

    /** Where a range of {@link #text()} stands in the notes. */
    TextSpan span(int start, int end) {
        return block.words().span(from + start, from + end);
    }

    /** Where the line stands in the notes. */
    TextSpan span() {
        return span(0, to - from);
    }

    /** Whether a range of {@link #text()} is set in the style. */
    boolean is(InlineText.Style style, int start, int end) {
        return block.words().is(style, from + start, from + end);
    }
}
