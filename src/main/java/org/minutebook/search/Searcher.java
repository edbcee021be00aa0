package org.minutebook.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.codecs.CodecUtil;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;

/** Answers queries from an index of passages. Thread-safe. */
public final class Searcher {
    private final Directory directory;
    private final IndexSearcher searcher;
    private final Vocabulary vocabulary;
    private final MeetingRescorer meetings;

    private Searcher(Directory directory, int mostPlaces) throws IOException {
        this.directory = directory;
        this.searcher = new IndexSearcher(DirectoryReader.open(directory));
        this.searcher.setSimilarity(new Similarities());
        this.vocabulary = Vocabulary.of(leaf(), mostPlaces);
        this.meetings = MeetingRescorer.of(leaf());
    }

    /** @param mostPlaces a word that stands in more is looked up only where nothing rarer is asked for */
    static Searcher in(Directory directory, int mostPlaces) throws IOException {
        return new Searcher(directory, mostPlaces);
    }

    /**
     * Loads what {@link #save} has written; the folder may go as soon as this is done.
     *
     * @throws IOException where the folder is not there, or a file in it is not whole or none of Lucene's
     */
    public static Searcher load(Path folder) throws IOException {
        Directory directory = IndexMemory.create();
        try (FSDirectory saved = FSDirectory.open(folder)) {
            copy(saved, directory);
        }
        for (String file : directory.listAll()) {
            try (IndexInput bytes = directory.openInput(file, IOContext.READONCE)) {
                CodecUtil.checksumEntireFile(bytes);
            }
        }
        return in(directory, Vocabulary.MOST_PLACES);
    }

    /**
     * Writes the index as files.
     *
     * @param folder an empty one
     */
    public void save(Path folder) throws IOException {
        try (FSDirectory saved = FSDirectory.open(folder)) {
            copy(directory, saved);
        }
    }

    private static void copy(Directory from, Directory to) throws IOException {
        for (String file : from.listAll()) to.copyFrom(from, file, file, IOContext.READONCE);
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
                            ranked ? Math.max(limit, leaf().maxDoc()) : limit, Integer.MAX_VALUE));
            if (ranked) top = meetings.rescore(top, limit);
            List<Hit> hits = new ArrayList<>();
            for (ScoreDoc found : top.scoreDocs) hits.add(hit(found, plan));
            return new Answer((int) top.totalHits.value, hits, plan.corrections());
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

    private Hit hit(ScoreDoc found, Plan plan) throws IOException {
        StoredPassage passage = StoredPassage.of(searcher.storedFields().document(found.doc));
        return new Hit(found.doc, passage, found.score, Snippet.of(passage.text(), plan.found()));
    }

    /** The best documents for a query of Lucene's, best first; equals in the order of documents. */
    List<ScoreDoc> best(Query query, int limit) throws IOException {
        return List.of(searcher.search(query, limit).scoreDocs);
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    LeafReader leaf() {
        return searcher.getIndexReader().leaves().get(0).reader();
    }
}
