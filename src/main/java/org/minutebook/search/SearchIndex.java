package org.minutebook.search;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.Directory;
import org.minutebook.book.Book;

/** A book's passages, and the Lucene index of them. Thread-safe. */
public final class SearchIndex {
    private final List<PassageDocument> documents;
    private final Searcher searcher;

    private SearchIndex(List<PassageDocument> documents, Searcher searcher) {
        this.documents = documents;
        this.searcher = searcher;
    }

    /** Indexes a book's passages, in memory. */
    public static SearchIndex of(Book book) throws IOException {
        return of(book, Vocabulary.MOST_PLACES);
    }

    static SearchIndex of(Book book, int mostPlaces) throws IOException {
        Directory directory = IndexMemory.create();
        List<PassageDocument> documents = Documents.of(book);
        IndexBuilder.write(documents, directory);
        return new SearchIndex(documents, Searcher.in(directory, mostPlaces));
    }

    /** Answers queries; needs the book no more. */
    public Searcher searcher() {
        return searcher;
    }

    /** The best documents for a query of Lucene's, best first; equals in the order of documents. */
    List<ScoreDoc> best(Query query, int limit) throws IOException {
        return searcher.best(query, limit);
    }

    List<PassageDocument> documents() {
        return documents;
    }

    Vocabulary vocabulary() {
        return searcher.vocabulary();
    }

    LeafReader leaf() {
        return searcher.leaf();
    }
}
