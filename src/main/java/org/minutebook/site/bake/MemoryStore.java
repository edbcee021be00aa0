package org.minutebook.site.bake;

import java.io.File;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.jbake.app.ContentStore;
import org.jbake.app.DocumentList;
import org.jbake.model.DocumentModel;
import org.jbake.model.ModelAttributes;
import org.jspecify.annotations.Nullable;

/**
 * JBake's documents in memory, where JBake itself starts OrientDB. Answers every query that JBake's renderers, model
 * extractors and templates make. Documents are handed out as they are kept, so nobody may change one after its bake
 * has begun. While no document is added, deleted or marked, any thread may ask.
 */
final class MemoryStore extends ContentStore {
    private static final Comparator<DocumentModel> NEWEST_FIRST = Comparator.comparing(
                    MemoryStore::date, Comparator.nullsFirst(Comparator.<Date>naturalOrder()))
            .reversed();

    private final List<DocumentModel> documents = new ArrayList<>();
    private final Map<String, DocumentList<DocumentModel>> answers = new ConcurrentHashMap<>();

    MemoryStore() {
        super("memory", "minutebook");
    }

    private static @Nullable Date date(DocumentModel document) {
        return document.get(ModelAttributes.DATE) instanceof Date date ? date : null;
    }

    private static boolean published(DocumentModel document) {
        return ModelAttributes.Status.PUBLISHED.equals(document.getStatus());
    }

    private static boolean tagged(DocumentModel document, String tag) {
        return document.containsKey(ModelAttributes.TAGS)
                && Arrays.asList(document.getTags()).contains(tag);
    }

    private DocumentList<DocumentModel> query(String name, Predicate<DocumentModel> where) {
        return answers.computeIfAbsent(name, any -> {
            DocumentList<DocumentModel> found = new DocumentList<>();
            documents.stream().filter(where).sorted(NEWEST_FIRST).forEach(found::add);
            return found;
        });
    }

    private DocumentList<DocumentModel> page(DocumentList<DocumentModel> all, boolean applyPaging) {
        if (!applyPaging || getStart() < 0 || getLimit() < 0) return all;
        DocumentList<DocumentModel> page = new DocumentList<>();
        all.stream().skip(getStart()).limit(getLimit()).forEach(page::add);
        return page;
    }

    @Override
    public void addDocument(DocumentModel document) {
        documents.add(document);
        answers.clear();
    }

    @Override
    public void deleteContent(String uri) {
        documents.removeIf(d -> uri.equals(d.getSourceuri()));
        answers.clear();
    }

    @Override
    public void deleteAllByDocType(String docType) {
        documents.removeIf(d -> docType.equals(d.getType()));
        answers.clear();
    }

    @Override
    public long getDocumentCount(String docType) {
        return getAllContent(docType).size();
    }

    @Override
    public long getPublishedCount(String docType) {
        return getPublishedContent(docType).size();
    }

    @Override
    public DocumentList<DocumentModel> getDocumentByUri(String uri) {
        return query("uri " + uri, d -> uri.equals(d.getSourceuri()));
    }

    @Override
    public DocumentList<DocumentModel> getDocumentStatus(String uri) {
        return getDocumentByUri(uri);
    }

    @Override
    public DocumentList<DocumentModel> getPublishedContent(String docType) {
        return query("published " + docType, d -> published(d) && docType.equals(d.getType()));
    }

    @Override
    public DocumentList<DocumentModel> getPublishedPosts() {
        return getPublishedContent("post");
    }

    @Override
    public DocumentList<DocumentModel> getPublishedPosts(boolean applyPaging) {
        return page(getPublishedPosts(), applyPaging);
    }

    @Override
    public DocumentList<DocumentModel> getPublishedPages() {
        return getPublishedContent("page");
    }

    @Override
    public DocumentList<DocumentModel> getPublishedPostsByTag(String tag) {
        return query("posts tagged " + tag, d -> published(d) && "post".equals(d.getType()) && tagged(d, tag));
    }

    @Override
    public DocumentList<DocumentModel> getPublishedDocumentsByTag(String tag) {
        return query("tagged " + tag, d -> published(d) && tagged(d, tag));
    }

    @Override
    public DocumentList<DocumentModel> getAllContent(String docType) {
        return query("all " + docType, d -> docType.equals(d.getType()));
    }

    @Override
    public DocumentList<DocumentModel> getAllContent(String docType, boolean applyPaging) {
        return page(getAllContent(docType), applyPaging);
    }

    @Override
    public DocumentList<DocumentModel> getUnrenderedContent() {
        return query("unrendered", d -> !d.getRendered());
    }

    @Override
    public void markContentAsRendered(DocumentModel document) {
        document.setRendered(true);
        answers.remove("unrendered");
    }

    @Override
    public Set<String> getTags() {
        return tags(getPublishedPosts());
    }

    @Override
    public Set<String> getAllTags() {
        return tags(query("published", MemoryStore::published));
    }

    private static Set<String> tags(Collection<DocumentModel> documents) {
        Set<String> tags = new TreeSet<>();
        documents.stream()
                .filter(d -> d.containsKey(ModelAttributes.TAGS))
                .forEach(d -> tags.addAll(Arrays.asList(d.getTags())));
        return tags;
    }

    @Override
    public boolean isActive() {
        return true;
    }

    @Override
    public void startup() {
        // No database to start.
    }

    @Override
    public void close() {
        // No database to close.
    }

    @Override
    public void shutdown() {
        // No database to stop.
    }

    @Override
    public void drop() {
        documents.clear();
        answers.clear();
    }

    @Override
    public void updateAndClearCacheIfNeeded(boolean needed, File templateFolder) {
        // Nothing is kept from one bake to the next.
    }
}
