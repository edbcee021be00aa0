package org.minutebook.reading;

import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of three colons or more, which opens or closes a box around notes: {@code :::info}, {@code ::: {.note}},
 * <code>:::{admonition} Title</code> (HackMD, Pandoc's fenced divs, MyST's colon fences). What stands in the box is notes
 * like all others; the line itself says nothing but its title, which is its only child. A bare word is the box's class only
 * where it looks like one: {@code :::Decision: we ship} is all title.
 */
public final class ColonFence extends Block {
    private static final Pattern LINE = Pattern.compile(
            ":{3,}[ \\t]*(?:\\{[^}\\n]*\\}|[a-z][\\w-]*+(?!:))?[ \\t]*(?<title>(?:[^\\n]*[^\\n \\t:])?)[ \\t:]*");

    private ColonFence(BasedSequence line) {
        super(line);
        Matcher fence = LINE.matcher(line);
        if (!fence.matches() || fence.group("title").isEmpty()) return;
        appendChild(new Text(line.subSequence(fence.start("title"), fence.end("title"))));
    }

    /** @param line without the blanks around it; has to {@linkplain #isOne be a fence} */
    static ColonFence of(BasedSequence line) {
        return new ColonFence(line);
    }

    /** Whether a line without the blanks around it is a fence. */
    static boolean isOne(BasedSequence line) {
        return line.startsWith(":::") && LINE.matcher(line).matches();
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }
}
