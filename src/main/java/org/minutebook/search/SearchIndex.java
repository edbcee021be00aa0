package org.minutebook.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.minutebook.book.Book;
import org.minutebook.registry.Registry;

/** The archive's passages in a Lucene index. Thread-safe once made. */
public final class SearchIndex {
    private final List<PassageDocument> documents;
    private final IndexSearcher searcher;
    private final Vocabulary vocabulary;

    private SearchIndex(List<PassageDocument> documents, Directory directory) throws IOException {
        this.documents = documents;
        DirectoryReader reader = DirectoryReader.open(directory);
        this.searcher = new IndexSearcher(reader);
        this.searcher.setSimilarity(new Similarities());
        this.vocabulary = Vocabulary.of(leaf());
    }

    /** Indexes a book's passages, in memory. */
    public static SearchIndex of(Book book, Registry registry) throws IOException {
        Directory directory = new ByteBuffersDirectory();
        List<PassageDocument> documents = Documents.of(book, registry);
        IndexBuilder.write(documents, directory);
        return new SearchIndex(documents, directory);
    }

    /** The best hits for a query, best first; equals in the order of documents, the newest first. */
    public List<Hit> search(String query, int limit) throws IOException {
        ParsedQuery asked = QueryParser.parse(query);
        TopDocs top = searcher.search(
                new QueryBuilder(vocabulary).build(asked, Plan.of(asked, vocabulary)),
                new TopScoreDocCollectorManager(Math.max(1, limit), Integer.MAX_VALUE));
        List<Hit> hits = new ArrayList<>();
        for (ScoreDoc hit : top.scoreDocs) {
            PassageDocument document = documents.get(hit.doc);
            hits.add(new Hit(hit.doc, document.meeting(), document.passage(), hit.score, document.passage().text()));
        }
        return hits;
    }

    LeafReader leaf() {
        return searcher.getIndexReader().leaves().get(0).reader();
    }
}
