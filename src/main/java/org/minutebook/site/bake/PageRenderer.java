package org.minutebook.site.bake;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jbake.app.ContentStore;
import org.jbake.app.Renderer;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.DocumentModel;
import org.jbake.model.ModelAttributes;
import org.jbake.template.RenderingException;
import org.jbake.template.model.TemplateModel;

/**
 * JBake's renderer, which writes each document at once into a site that is known to be new. What JBake has put at a
 * document's address stays there. Thread-safe.
 */
final class PageRenderer extends Renderer {
    private final JBakeConfiguration config;
    private final FreeMarkerEngine engine;
    private final NewSite site;
    private final Set<Path> written = ConcurrentHashMap.newKeySet();

    PageRenderer(ContentStore store, JBakeConfiguration config, FreeMarkerEngine engine, NewSite site) {
        super(store, config, engine);
        this.config = config;
        this.engine = engine;
        this.site = site;
    }

    /** @throws RenderingException where the page has no template, its template fails, or its address is taken */
    @Override
    public void render(DocumentModel document) throws RenderingException {
        String template = config.getTemplateByDocType(document.getType());
        if (template == null) {
            throw new RenderingException("jbake.properties: no template for the type \"" + document.getType()
                    + "\"; add template." + document.getType() + ".file=" + document.getType() + ".ftl");
        }
        String file = file(document);
        StringWriter page = new StringWriter(1 << 14);
        TemplateModel model = new TemplateModel();
        model.setContent(document);
        model.setRenderer(engine);
        engine.renderDocument(model, template, page);
        try {
            site.write(file, page.toString().getBytes(Charset.forName(config.getRenderEncoding())));
        } catch (FileAlreadyExistsException e) {
            return;
        } catch (IOException e) {
            throw new RenderingException(e);
        }
    }

    private String file(DocumentModel document) throws RenderingException {
        String uri = document.getUri();
        int dot = uri.lastIndexOf('.');
        String stem = dot > uri.lastIndexOf('/') ? uri.substring(0, dot) : uri;
        String draft = ModelAttributes.Status.DRAFT.equals(document.getStatus()) ? config.getDraftSuffix() : "";
        Path root = site.root();
        Path file = root.resolve(stem + draft + config.getOutputExtensionByDocType(document.getType()))
                .normalize();
        if (!file.startsWith(root)) throw new RenderingException(uri + ": is outside of the site");
        if (!written.add(file)) throw new RenderingException(uri + ": two pages have this address");
        return root.relativize(file).toString();
    }
}
