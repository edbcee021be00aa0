package org.minutebook.site.notes;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Optional;
import org.minutebook.site.notes.Markup.Attributes;

/** Writes code, MyST's directives and raw HTML. */
final class VerbatimWriter {
    private VerbatimWriter() {}

    static void write(Node node, Markup markup) {
        if (node instanceof HtmlBlockBase) html(node.getChars().toString(), markup);
        else if (node instanceof FencedCodeBlock fenced) fenced(fenced, markup);
        else code(((Block) node).getContentChars(), new Attributes(), markup);
    }

    private static void fenced(FencedCodeBlock node, Markup markup) {
        String info = node.getInfo().toString().strip();
        Optional<Directive> directive = Directive.of(info);
        if (directive.isPresent() && directive.get().isAdmonition()) {
            admonition(directive.get(), node.getContentChars(), markup);
        } else if (directive.isPresent()) {
            code(info + "\n" + node.getContentChars(), new Attributes().classed("directive"), markup);
        } else {
            Attributes attributes = new Attributes();
            if (!info.isEmpty()) attributes.with("data-language", info);
            code(node.getContentChars(), attributes, markup);
        }
    }

    private static void admonition(Directive directive, CharSequence body, Markup markup) {
        markup.open("div", new Attributes().classed("admonition").classed("admonition-" + directive.name()))
                .open("p", new Attributes().classed("admonition-title"))
                .text(directive.title())
                .close("p")
                .raw("\n");
        for (String paragraph : body.toString().strip().split("\n\\s*\n"))
            if (!paragraph.isBlank())
                markup.open("p").text(paragraph).close("p").raw("\n");
        markup.close("div");
    }

    /** Code can be scrolled by keyboard where it is wider than the page. */
    private static void code(CharSequence text, Attributes attributes, Markup markup) {
        markup.open("pre", attributes.with("tabindex", "0")).open("code").text(text);
        markup.close("code").close("pre");
    }

    private static void html(String source, Markup markup) {
        if (source.strip().startsWith("<!--") && source.strip().endsWith("-->")) return;
        Optional<String> clean = RawHtml.block(source);
        if (clean.isPresent()) markup.raw(clean.get());
        else code(source, new Attributes().classed("raw-html"), markup);
    }
}
