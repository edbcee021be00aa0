package org.minutebook.reading;

import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.yaml.front.matter.YamlFrontMatterBlock;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.minutebook.minutes.TextSpan;
import org.minutebook.reading.RollCallFinder.Section;

/**
 * Roll calls that no Markdown holds: a list in the front matter, {@code attendees: [Ada, Lin]}, or in raw HTML, below a
 * title that announces it.
 */
final class RollCallOutsideText {
    /** A key at the start of a line, up to the next one. */
    private static final Pattern KEY =
            Pattern.compile("(?m)^([\\p{L}][\\w -]{2,30}):((?:[^\\n]*)(?:\\n[ \\t]*-[^\\n]*|\\n[ \\t]+[^\\n]*)*)");

    private static final Pattern VALUE = Pattern.compile(
            "(?m)(?:^[ \\t]*-\\s+|[\\[,]\\s*|\\A[ \\t]*(?=[^\\s\\[]))[\"']?((?:[^,\\[\\]\\n\"'(]|(?<=\\p{L})'|\\([^()\\n]*\\))+)");
    private static final Pattern ELEMENT =
            Pattern.compile("(?is)<(h[1-6]|p|b|strong|li|dt|summary)\\b[^>]*>\\s*([^<]+)");

    private final List<Section> sections = new ArrayList<>();

    private RollCallOutsideText() {}

    static List<Section> find(Document tree, Outline outline) {
        RollCallOutsideText found = new RollCallOutsideText();
        for (Node node : tree.getChildren()) if (node instanceof YamlFrontMatterBlock block) found.inFrontMatter(block);
        outline.top().stream()
                .filter(block -> block.node() instanceof HtmlBlock)
                .forEach(found::inHtml);
        return found.sections;
    }

    private void inFrontMatter(YamlFrontMatterBlock block) {
        BasedSequence text = block.getChars();
        Matcher key = KEY.matcher(text);
        while (key.find()) {
            Optional<RollCallWords.Kind> kind = RollCallWords.announcedBy(key.group(1));
            if (kind.isEmpty()) continue;
            List<RollCallEntry> entries = new ArrayList<>();
            BasedSequence values = text.subSequence(key.start(2), key.end(2));
            Matcher value = VALUE.matcher(values);
            while (value.find())
                if (!value.group(1).isBlank())
                    entries.add(entry(values.subSequence(value.start(1), value.end(1)), block, kind.get()));
            if (!entries.isEmpty()) sections.add(new Section(entries, List.of()));
        }
    }

    private void inHtml(Block html) {
        Optional<RollCallWords.Kind> kind = announcedAbove(html);
        List<RollCallEntry> entries = new ArrayList<>();
        BasedSequence text = html.node().getChars();
        Matcher element = ELEMENT.matcher(text);
        while (element.find()) {
            if (!element.group(1).equalsIgnoreCase("li")) {
                kind = RollCallWords.announcedBy(element.group(2));
            } else if (kind.isPresent()) {
                entries.add(entry(text.subSequence(element.start(2), element.end(2)), html.node(), kind.get()));
            }
        }
        if (!entries.isEmpty()) sections.add(new Section(entries, List.of()));
    }

    private static Optional<RollCallWords.Kind> announcedAbove(Block html) {
        List<Block> headings = html.headings();
        return headings.isEmpty()
                ? Optional.empty()
                : RollCallWords.announcedBy(headings.get(headings.size() - 1).text());
    }

    /** Words of the notes as a bullet, wherever they stand. */
    private static RollCallEntry entry(BasedSequence words, Node node, RollCallWords.Kind kind) {
        BasedSequence trimmed = words.trim();
        TextSpan own = new TextSpan(trimmed.getStartOffset(), trimmed.getEndOffset());
        Block block = new Block(
                Block.Kind.ITEM,
                1,
                node,
                InlineText.of(List.of(new Text(trimmed))),
                own,
                Optional.empty(),
                Optional.empty(),
                List.of());
        return new RollCallEntry(block, 0, block.text().length(), kind, RollCallEntry.Form.BULLET);
    }
}
