package org.minutebook.reading;

import com.vladsch.flexmark.ext.autolink.AutolinkExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.ext.yaml.front.matter.YamlFrontMatterExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.core.ReferencePreProcessorFactory;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import org.minutebook.archive.Notes;

/** Parses notes as GitHub-flavoured Markdown, once for all who need the tree. Thread-safe. */
public final class NotesParser {
    private final Parser parser = Parser.builder(new MutableDataSet()
                    .set(
                            Parser.EXTENSIONS,
                            List.of(
                                    TablesExtension.create(),
                                    TaskListExtension.create(),
                                    StrikethroughExtension.create(),
                                    AutolinkExtension.create(),
                                    YamlFrontMatterExtension.create())))
            .customBlockParserFactory(new LineBlocks())
            .customInlineParserFactory(BoundedInlineParser::new)
            // What flexmark does by itself only where the inline parser is its own: link references.
            .paragraphPreProcessorFactory(new ReferencePreProcessorFactory())
            .build();

    /** A part of notes that their tree has as code; offsets of its nodes are those of the whole text. */
    public Document parse(BasedSequence part) {
        return parser.parse(part);
    }

    public ParsedNotes parse(Notes notes) {
        Document tree = tree(notes.text());
        LineIndex lines = LineIndex.of(notes);
        return new ParsedNotes(notes, tree, lines, Outline.of(tree));
    }

    /** One bad note must not stop a build: what can't be parsed is code. */
    private Document tree(String text) {
        try {
            Document tree = parser.parse(text);
            return NotesAsWritten.isTooDeep(tree) ? NotesAsWritten.tree(text, parser.getOptions()) : tree;
        } catch (StackOverflowError tooDeep) {
            // flexmark goes down into a list for each mark of a line, and so do its regular expressions.
            return NotesAsWritten.tree(text, parser.getOptions());
        }
    }
}
