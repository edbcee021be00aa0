package org.minutebook.site.bake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jbake.app.ContentStore;
import org.jbake.app.Crawler;
import org.jbake.app.FileUtil;
import org.jbake.app.Parser;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.DocumentModel;
import org.jbake.model.DocumentTypes;
import org.jbake.parser.Engines;

/**
 * JBake's crawler over the files that stand in the content folder itself. The folders in it are the archive and the
 * registry, which are no pages. A file that JBake would pass over with a warning is an error here.
 */
final class PageCrawler extends Crawler {
    private final ContentStore store;
    private final JBakeConfiguration config;
    private final Parser parser;
    private final List<String> problems = new ArrayList<>();

    PageCrawler(ContentStore store, JBakeConfiguration config) {
        super(store, config);
        this.store = store;
        this.config = config;
        this.parser = new Parser(config);
    }

    /** What was wrong with pages, a line each. */
    List<String> problems() {
        return problems;
    }

    @Override
    public void crawl() {
        Path folder = config.getContentFolder().toPath();
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(Files::isRegularFile)
                    .filter(f -> Engines.getRecognizedExtensions().contains(FileUtil.fileExt(f.toFile())))
                    .sorted()
                    .forEach(this::add);
        } catch (IOException e) {
            problems.add(folder + ": can't be read: " + e.getMessage());
        }
    }

    private void add(Path file) {
        String name = config.getContentFolder().getName() + "/" + file.getFileName();
        DocumentModel document = parser.processFile(file.toFile());
        if (document == null) {
            problems.add(name + ":1: has no JBake header: type=page, status=published, title=…, then a line "
                    + config.getHeaderSeparator());
        } else if (!DocumentTypes.contains(document.getType())) {
            problems.add(name + ": unknown type \"" + document.getType() + "\"; jbake.properties knows "
                    + String.join(", ", DocumentTypes.getDocumentTypes()));
        } else {
            String stem = name.substring(name.indexOf('/') + 1, name.lastIndexOf('.'));
            String uri = (stem.equals("index") ? "" : stem + "/") + "index" + config.getOutputExtension();
            store.addDocument(PageDocument.located(document, uri));
        }
    }
}
