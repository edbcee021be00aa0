package org.minutebook.site.bake;

import org.jbake.model.DocumentModel;
import org.jbake.model.ModelAttributes;
import org.minutebook.site.Page;

/** Pages as JBake's documents. */
final class PageDocument {
    private PageDocument() {}

    static DocumentModel of(Page page) {
        DocumentModel document = DocumentModel.createDefaultDocumentModel();
        document.putAll(page.model());
        document.setType(page.type());
        document.setTitle(page.title());
        document.setStatus(ModelAttributes.Status.PUBLISHED);
        boolean folder = page.url().isEmpty() || page.url().endsWith("/");
        return located(document, folder ? page.url() + "index.html" : page.url());
    }

    /** @param uri the page's file, relative to the site's root */
    static DocumentModel located(DocumentModel document, String uri) {
        document.setUri(uri);
        document.setSourceUri(uri);
        document.setFile(uri);
        document.setSha1("");
        document.setCached(true);
        document.setRendered(false);
        document.setNoExtensionUri(uri.replaceFirst("(^|/)index\\.html$", "$1"));
        document.setRootPath(
                "../".repeat((int) uri.chars().filter(c -> c == '/').count()));
        return document;
    }
}
