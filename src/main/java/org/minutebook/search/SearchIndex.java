package org.minutebook.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.minutebook.book.Book;

/** The archive's passages in a Lucene index. Thread-safe. */
public final class SearchIndex {
    private final List<PassageDocument> documents;
    private final IndexSearcher searcher;
    private final Vocabulary vocabulary;
    private final MeetingRescorer meetings;

    private SearchIndex(List<PassageDocument> documents, Directory directory) throws IOException {
        this.documents = documents;
        DirectoryReader reader = DirectoryReader.open(directory);
        this.searcher = new IndexSearcher(reader);
        this.searcher.setSimilarity(new Similarities());
        this.vocabulary = Vocabulary.of(leaf());
        this.meetings = MeetingRescorer.of(documents);
    }

    /** Indexes a book's passages, in memory. */
    public static SearchIndex of(Book book) throws IOException {
        Directory directory = new ByteBuffersDirectory();
        List<PassageDocument> documents = Documents.of(book);
        IndexBuilder.write(documents, directory);
        return new SearchIndex(documents, directory);
    }

    /**
     * Searches. No query is wrong: what is no syntax is words.
     *
     * @param limit how many hits, at least 1; equally good ones come in the order of documents, the newest first
     */
    public Answer search(String query, int limit) {
        ParsedQuery asked = QueryParser.parse(query);
        Plan plan = Plan.of(asked, vocabulary);
        try {
            // Where conditions are all that was asked, one passage is as good as the other.
            boolean ranked = !plan.groups().isEmpty();
            TopDocs top = searcher.search(
                    new QueryBuilder(vocabulary).build(asked, plan),
                    new TopScoreDocCollectorManager(
                            ranked ? Math.max(limit, documents.size()) : limit, Integer.MAX_VALUE));
            if (ranked) top = meetings.rescore(top, limit);
            return new Answer(
                    (int) top.totalHits.value,
                    Stream.of(top.scoreDocs).map(hit -> hit(hit, plan)).toList(),
                    plan.corrections());
        } catch (IOException e) {
            throw new UncheckedIOException("the index can't be read", e);
        }
    }

    /**
     * Why a hit ranks where it does: a line for each part of its score.
     *
     * @param query the one that found it
     */
    public List<String> explain(String query, Hit hit) {
        ParsedQuery asked = QueryParser.parse(query);
        Plan plan = Plan.of(asked, vocabulary);
        try {
            return Reasons.of(
                    searcher.explain(new QueryBuilder(vocabulary).build(asked, plan), hit.document()), hit.score());
        } catch (IOException e) {
            throw new UncheckedIOException("the index can't be read", e);
        }
    }

    private Hit hit(ScoreDoc found, Plan plan) {
        PassageDocument document = documents.get(found.doc);
        String snippet = Snippet.of(document.passage().text(), plan.found());
        return new Hit(found.doc, document.meeting(), document.passage(), found.score, snippet);
    }

    /** The best documents for a query of Lucene's, best first; equals in the order of documents. */
    List<ScoreDoc> best(Query query, int limit) throws IOException {
        return List.of(searcher.search(query, limit).scoreDocs);
    }

    List<PassageDocument> documents() {
        return documents;
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    LeafReader leaf() {
        return searcher.getIndexReader().leaves().get(0).reader();
    }
}
