package org.minutebook.site.bake;

import com.vladsch.flexmark.ext.autolink.AutolinkExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.jbake.model.ModelAttributes;
import org.jbake.parser.MarkupEngine;
import org.jbake.parser.ParserContext;

/**
 * The Markdown of the project's own pages. JBake's engine hides e-mail addresses in a random way, so that two bakes
 * differ, and gives a page without a date its file's time; this one does neither.
 */
final class PageMarkdown extends MarkupEngine {
    private static final Instant UNDATED = Instant.EPOCH;

    private final Parser parser;
    private final HtmlRenderer renderer;

    PageMarkdown() {
        DataHolder options = new MutableDataSet()
                .set(
                        Parser.EXTENSIONS,
                        List.of(TablesExtension.create(), StrikethroughExtension.create(), AutolinkExtension.create()))
                .set(HtmlRenderer.GENERATE_HEADER_ID, true)
                .set(HtmlRenderer.RENDER_HEADER_ID, true)
                .toImmutable();
        this.parser = Parser.builder(options).build();
        this.renderer = HtmlRenderer.builder(options).build();
    }

    @Override
    public void processHeader(ParserContext context) {
        if (context.getDate() == null) context.setDate(Date.from(UNDATED));
    }

    @Override
    public void processBody(ParserContext context) {
        if (context.getDate().toInstant().equals(UNDATED))
            context.getDocumentModel().remove(ModelAttributes.DATE);
        context.setBody(renderer.render(parser.parse(context.getBody())));
    }
}
