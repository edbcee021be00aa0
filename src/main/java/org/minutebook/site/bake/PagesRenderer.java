package org.minutebook.site.bake;

import java.io.File;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.configuration2.CompositeConfiguration;
import org.jbake.app.ContentStore;
import org.jbake.app.Renderer;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.DocumentModel;
import org.jbake.model.ModelAttributes;
import org.jbake.render.RenderingTool;
import org.jbake.template.RenderingException;
import org.jspecify.annotations.Nullable;

/**
 * Renders the documents in place of JBake's {@code DocumentsRenderer}, which reads all documents of a type again for
 * each one of them. Here the neighbours of a type are found in one pass, and all
 * processors render.
 */
final class PagesRenderer implements RenderingTool {
    /** Of pages that fail alike, only so many are worth a line. */
    private static final int SHOWN = 20;

    @Override
    public int render(Renderer renderer, ContentStore store, JBakeConfiguration config) throws RenderingException {
        List<DocumentModel> documents = List.copyOf(store.getUnrenderedContent());
        Set<String> types = new TreeSet<>();
        documents.forEach(d -> types.add(d.getType()));
        types.forEach(type -> linkNeighbours(store.getAllContent(type)));
        List<Optional<String>> problems = documents.parallelStream()
                .map(document -> problem(renderer, document))
                .toList();
        Map<String, List<String>> failed = new LinkedHashMap<>();
        for (int i = 0; i < documents.size(); i++) {
            DocumentModel document = documents.get(i);
            problems.get(i)
                    .ifPresentOrElse(
                            message -> failed.computeIfAbsent(message, any -> new ArrayList<>())
                                    .add(document.getUri()),
                            () -> store.markContentAsRendered(document));
        }
        if (!failed.isEmpty()) throw new RenderingException(report(failed));
        return documents.size();
    }

    /** Renders a document; says what went wrong, if anything. */
    private static Optional<String> problem(Renderer renderer, DocumentModel document) {
        try {
            renderer.render(document);
            return Optional.empty();
        } catch (Exception e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }

    private static String report(Map<String, List<String>> failed) {
        List<String> lines = new ArrayList<>();
        failed.forEach((message, pages) -> lines.add(message + " (page " + pages.get(0)
                + (pages.size() == 1 ? ")" : " and " + (pages.size() - 1) + " more)")));
        int more = lines.size() - SHOWN;
        return String.join("\n", lines.subList(0, Math.min(SHOWN, lines.size())))
                + (more > 0 ? "\n… and " + more + " more problems" : "");
    }

    /** JBake's lists go from new to old: what stands before a document is its next. */
    private static void linkNeighbours(List<DocumentModel> newestFirst) {
        @Nullable DocumentModel next = null;
        for (DocumentModel document : newestFirst) {
            document.setNextContent(next);
            if (isPublished(document)) next = forNavigation(document);
        }
        @Nullable DocumentModel previous = null;
        for (int i = newestFirst.size() - 1; i >= 0; i--) {
            newestFirst.get(i).setPreviousContent(previous);
            if (isPublished(newestFirst.get(i))) previous = forNavigation(newestFirst.get(i));
        }
    }

    private static boolean isPublished(DocumentModel document) {
        return Objects.equals(document.getStatus(), ModelAttributes.Status.PUBLISHED);
    }

    private static DocumentModel forNavigation(DocumentModel document) {
        DocumentModel link = new DocumentModel();
        link.setNoExtensionUri(document.getNoExtensionUri());
        link.setUri(document.getUri());
        link.setTitle(document.getTitle());
        return link;
    }

    @Override
    @Deprecated
    public int render(
            Renderer renderer,
            ContentStore store,
            File destination,
            File templates,
            @Nullable CompositeConfiguration config) {
        throw new UnsupportedOperationException("replaced in JBake 2.6 by the method with a JBakeConfiguration");
    }
}
