package org.minutebook.site.bake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import org.jbake.app.ContentStore;
import org.jbake.app.Oven;
import org.jbake.app.Utensils;
import org.jbake.model.DocumentModel;
import org.jbake.model.DocumentTypes;
import org.jbake.parser.Engines;
import org.jbake.render.DocumentsRenderer;
import org.jbake.render.RenderingTool;
import org.jbake.template.ModelExtractors;
import org.jbake.template.ModelExtractorsDocumentTypeListener;
import org.jbake.template.RenderingException;
import org.minutebook.site.Page;

/**
 * JBake's oven without its database: {@code Oven.bake} asks the store for a schema, which only OrientDB has, so the
 * same steps are taken here over a {@link MemoryStore}. JBake keeps its document types and engines in static fields:
 * one oven at a time.
 */
final class MemoryOven extends Oven {
    private final Utensils utensils;
    private final PageCrawler crawler;
    private final List<Page> pages;
    private final List<Throwable> errors = new ArrayList<>();

    /** @param pages the documents that are not crawled for */
    MemoryOven(Utensils utensils, PageCrawler crawler, List<Page> pages) {
        super(utensils);
        this.utensils = utensils;
        this.crawler = crawler;
        this.pages = pages;
    }

    @Override
    public void bake() {
        registerTypes();
        crawler.crawl();
        crawler.problems().forEach(problem -> errors.add(new RenderingException(problem)));
        crawler.crawlDataFiles();
        addPages();
        for (RenderingTool tool : ServiceLoader.load(RenderingTool.class))
            if (!(tool instanceof DocumentsRenderer)) render(tool);
        utensils.getAsset().copy();
        errors.addAll(utensils.getAsset().getErrors());
        // Pages come last: their files may be links into the site that stands, which nobody else may then write into.
        render(new PagesRenderer());
    }

    /** A page of the content folder at the address of one of the book's pages gives that page its words. */
    private void addPages() {
        ContentStore store = utensils.getContentStore();
        Map<String, DocumentModel> written = new HashMap<>();
        store.getUnrenderedContent().forEach(words -> written.put(words.getUri(), words));
        for (Page page : pages) {
            DocumentModel document = PageDocument.of(page);
            DocumentModel words = written.get(document.getUri());
            if (words != null) {
                document.setTitle(words.getTitle());
                document.setBody(words.getBody());
                store.deleteContent(words.getSourceuri());
            }
            store.addDocument(document);
        }
    }

    private void registerTypes() {
        Engines.register("md", new PageMarkdown());
        DocumentTypes.resetDocumentTypes();
        ModelExtractors.getInstance().reset();
        DocumentTypes.addListener(new ModelExtractorsDocumentTypeListener());
        utensils.getConfiguration().getDocumentTypes().forEach(DocumentTypes::addDocumentType);
        DocumentTypes.addDocumentType(utensils.getConfiguration().getDataFileDocType());
    }

    private void render(RenderingTool tool) {
        try {
            tool.render(utensils.getRenderer(), utensils.getContentStore(), utensils.getConfiguration());
        } catch (RenderingException e) {
            errors.add(e);
        }
    }

    @Override
    public List<Throwable> getErrors() {
        return List.copyOf(errors);
    }
}
