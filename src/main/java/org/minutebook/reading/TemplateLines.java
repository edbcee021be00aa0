package org.minutebook.reading;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Bullets and paragraphs that stand the same in several meetings' notes, with nothing below them: their template's, not
 * something that was said. Immutable.
 */
public final class TemplateLines {
    private static final int MEETINGS = 5;

    private final Set<String> lines;

    private TemplateLines(Set<String> lines) {
        this.lines = Set.copyOf(lines);
    }

    /** The lines of an archive's template. */
    public static TemplateLines of(List<ParsedNotes> archive) {
        Map<String, Integer> meetings = new HashMap<>();
        for (ParsedNotes notes : archive) {
            Set<String> here = new HashSet<>();
            notes.outline()
                    .blocks()
                    .filter(TemplateLines::isBare)
                    .map(TemplateLines::words)
                    .forEach(here::add);
            here.forEach(line -> meetings.merge(line, 1, Integer::sum));
        }
        meetings.values().removeIf(count -> count < MEETINGS);
        return new TemplateLines(meetings.keySet());
    }

    /** Whether the block is one of them. */
    public boolean contains(Block block) {
        return isBare(block) && lines.contains(words(block));
    }

    private static boolean isBare(Block block) {
        return block.kind() != Block.Kind.HEADING && block.children().isEmpty();
    }

    private static String words(Block block) {
        return block.text().strip();
    }
}
