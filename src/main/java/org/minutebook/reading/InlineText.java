package org.minutebook.reading;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.minutebook.minutes.TextSpan;

/**
 * The words of a block as a reader sees them, without markup, that still know where in the notes they stand and how
 * they are set. Rules match on {@link #text()} and ask for the span of what they matched.
 */
public final class InlineText {
    /** How a run of words is set. */
    public enum Style {
        BOLD,
        ITALIC,
        CODE,
        STRUCK
    }

    /**
     * A link in the text.
     *
     * @param from first character of the link's words in {@link #text()}
     * @param to character after the last
     * @param url as written
     * @param at where the whole link stands in the notes
     */
    public record LinkRun(int from, int to, String url, TextSpan at) {}

    /** What stands between the cells of a table's row. */
    static final String CELL = " | ";

    static final String CELL_PATTERN = " \\| ";

    /**
     * The blanks of a longer run that are kept: enough to tell columns apart. Many rules look for blanks before a word, which
     * takes time with the square of the run's length.
     */
    private static final int MOST_BLANKS = 20;

    private static final Pattern MORE_BLANKS = Pattern.compile("(?<=\\s{" + MOST_BLANKS + "})\\s+");
    private static final Pattern LINE_BREAK = Pattern.compile("(?i)<br\\s*/?>");

    private record Run(int from, int to, int source, Set<Style> styles) {}

    private final StringBuilder words = new StringBuilder();
    private final List<Run> runs = new ArrayList<>();
    private final List<LinkRun> links = new ArrayList<>();
    private final String text;

    private InlineText(Iterable<Node> inlines) {
        for (Node node : inlines) add(node, EnumSet.noneOf(Style.class));
        text = words.toString();
    }

    static InlineText of(Iterable<Node> inlines) {
        return new InlineText(inlines);
    }

    /** Plain words; a line break within the block is {@code \n}, and a long run of blanks is cut short. */
    public String text() {
        return text;
    }

    /** The links, in order. */
    public List<LinkRun> links() {
        return links;
    }

    /** The link whose words cover the given character. */
    public Optional<LinkRun> linkAt(int index) {
        return links.stream().filter(l -> l.from() <= index && index < l.to()).findFirst();
    }

    /** Whether every character of the range that is not white space is set in the style. */
    public boolean is(Style style, int from, int to) {
        boolean any = false;
        for (Run run : runs) {
            int start = Math.max(from, run.from);
            int end = Math.min(to, run.to);
            if (start >= end || text.substring(start, end).isBlank()) continue;
            if (!run.styles.contains(style)) return false;
            any = true;
        }
        return any;
    }

    /** Where a range of {@link #text()} stands in the notes. */
    public TextSpan span(int from, int to) {
        int start = offset(from);
        return new TextSpan(start, Math.max(start, to > from ? offset(to - 1) + 1 : start));
    }

    private int offset(int index) {
        Run best = null;
        for (Run run : runs) {
            if (run.from > index) break;
            best = run;
        }
        if (best == null) return runs.isEmpty() ? 0 : runs.get(0).source;
        return best.source + Math.min(index, best.to) - best.from;
    }

    private void add(Node node, EnumSet<Style> styles) {
        if (node instanceof TableCell) {
            if (node.getPrevious() != null) append(CELL, node.getStartOffset(), styles);
            children(node, styles);
        } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
            append("\n", node.getStartOffset(), styles);
        } else if (node instanceof Code code) {
            append(code.getText().toString(), code.getText().getStartOffset(), with(styles, Style.CODE));
        } else if (node instanceof AutoLink || node instanceof MailLink) {
            int from = words.length();
            BasedSequence address = node instanceof AutoLink a ? a.getText() : ((MailLink) node).getText();
            append(address.toString(), address.getStartOffset(), styles);
            links.add(new LinkRun(from, words.length(), address.toString(), span(node)));
        } else if (node instanceof Link link) {
            int from = words.length();
            children(node, styles);
            links.add(new LinkRun(from, words.length(), link.getUrl().unescape(), span(node)));
        } else if (node instanceof LinkRef ref && !ref.isDefined()) {
            literal(ref, styles);
        } else if (node instanceof HtmlInlineBase
                && LINE_BREAK.matcher(node.getChars()).matches()) {
            append("\n", node.getStartOffset(), styles);
        } else if (node instanceof Image || node instanceof HtmlInlineBase) {
            // Pictures and tags are no words.
            return;
        } else if (node instanceof HtmlEntity) {
            append(Escaping.unescapeHtml(node.getChars()), node.getStartOffset(), styles);
        } else if (node instanceof StrongEmphasis) {
            children(node, with(styles, Style.BOLD));
        } else if (node instanceof Emphasis) {
            children(node, with(styles, Style.ITALIC));
        } else if (node instanceof Strikethrough) {
            children(node, with(styles, Style.STRUCK));
        } else if (node.hasChildren()) {
            children(node, styles);
        } else {
            escaped(node.getChars(), styles);
        }
    }

    /** Square brackets that are no link: {@code [CH] …} keeps its brackets. */
    private void literal(LinkRef ref, EnumSet<Style> styles) {
        int inner = ref.getStartOffset();
        if (!ref.hasChildren()) {
            escaped(ref.getChars(), styles);
            return;
        }
        int last = ref.getEndOffset();
        append(
                ref.getChars()
                        .baseSubSequence(inner, ref.getFirstChild().getStartOffset())
                        .toString(),
                inner,
                styles);
        children(ref, styles);
        int end = ref.getLastChild().getEndOffset();
        append(ref.getChars().baseSubSequence(end, last).toString(), end, styles);
    }

    private void children(Node node, EnumSet<Style> styles) {
        for (Node child : node.getChildren()) add(child, styles);
    }

    private static EnumSet<Style> with(EnumSet<Style> styles, Style style) {
        EnumSet<Style> more = EnumSet.copyOf(styles);
        more.add(style);
        return more;
    }

    private static TextSpan span(Node node) {
        return new TextSpan(node.getStartOffset(), node.getEndOffset());
    }

    /** Text in which a backslash before punctuation is markup (CommonMark 2.4). */
    private void escaped(BasedSequence chars, EnumSet<Style> styles) {
        String raw = chars.toString();
        int from = 0;
        for (int i = 0; i < raw.length() - 1; i++) {
            if (raw.charAt(i) == '\\' && isAsciiPunctuation(raw.charAt(i + 1))) {
                append(raw.substring(from, i), chars.getStartOffset() + from, styles);
                from = i + 1;
                i++;
            }
        }
        append(raw.substring(from), chars.getStartOffset() + from, styles);
    }

    private static boolean isAsciiPunctuation(char c) {
        return c > ' ' && c < 127 && !Character.isLetterOrDigit(c);
    }

    private void append(String more, int source, EnumSet<Style> styles) {
        int from = 0;
        if (more.length() > MOST_BLANKS) {
            Matcher blanks = MORE_BLANKS.matcher(more);
            for (; blanks.find(); from = blanks.end()) run(more.substring(from, blanks.start()), source + from, styles);
        }
        run(more.substring(from), source + from, styles);
    }

    private void run(String more, int source, EnumSet<Style> styles) {
        if (more.isEmpty()) return;
        runs.add(new Run(words.length(), words.length() + more.length(), source, styles));
        words.append(more);
    }
}
