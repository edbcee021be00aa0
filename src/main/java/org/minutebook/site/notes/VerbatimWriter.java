package org.minutebook.site.notes;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Optional;
import java.util.function.Consumer;
import org.minutebook.site.notes.Markup.Attributes;

/** Writes code, MyST's directives and raw HTML. */
final class VerbatimWriter {
    private final Markup markup;
    private final InlineWriter inline;
    private final Consumer<BasedSequence> notes;

    /** @param notes writes Markdown that stands inside a directive */
    VerbatimWriter(Markup markup, InlineWriter inline, Consumer<BasedSequence> notes) {
        this.markup = markup;
        this.inline = inline;
        this.notes = notes;
    }

    void write(Node node) {
        if (node instanceof HtmlBlockBase) html(node);
        else if (node instanceof FencedCodeBlock fenced) fenced(fenced);
        else code(((Block) node).getContentChars(), new Attributes());
    }

    private void fenced(FencedCodeBlock node) {
        String info = node.getInfo().toString().strip();
        Optional<Directive> directive = Directive.of(info);
        if (directive.isPresent() && directive.get().isAdmonition()) {
            admonition(directive.get(), node.getContentChars());
        } else if (directive.isPresent()) {
            code(info + "\n" + node.getContentChars(), new Attributes().classed("directive"));
        } else {
            Attributes attributes = new Attributes();
            if (!info.isEmpty()) attributes.with("data-language", info);
            code(node.getContentChars(), attributes);
        }
    }

    private void admonition(Directive directive, BasedSequence body) {
        markup.open("div", new Attributes().classed("admonition").classed("admonition-" + directive.name()))
                .open("p", new Attributes().classed("admonition-title"))
                .text(directive.title())
                .close("p")
                .raw("\n");
        notes.accept(Directive.withoutOptions(body));
        markup.close("div");
    }

    /** Code can be scrolled by keyboard where it is wider than the page. */
    private void code(CharSequence text, Attributes attributes) {
        markup.open("pre", attributes.with("tabindex", "0")).open("code").text(text);
        markup.close("code").close("pre");
    }

    private void html(Node node) {
        String source = node.getChars().toString().strip();
        if (source.startsWith("<!--") && source.endsWith("-->")) return;
        Optional<String> clean = RawHtml.block(inline.withPictures(node));
        if (clean.isPresent()) markup.raw(clean.get());
        else code(node.getChars(), new Attributes().classed("raw-html"));
    }
}
