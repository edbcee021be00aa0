package org.minutebook.reading;

import com.vladsch.flexmark.util.ast.Document;
import org.minutebook.archive.Notes;

/**
 * One meeting's notes with their Markdown tree, which readers and pages share.
 *
 * @param notes the notes
 * @param tree flexmark's tree of the notes' text; offsets of its nodes are offsets of that text
 * @param lines which line an offset stands on
 * @param outline the tree as headings, items and paragraphs
 */
public record ParsedNotes(Notes notes, Document tree, LineIndex lines, Outline outline) {}
