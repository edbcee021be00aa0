package org.minutebook.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.mlt.MoreLikeThis;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreDoc;
import org.minutebook.book.Discussions.Continued;
import org.minutebook.book.Discussions.Elsewhere;
import org.minutebook.book.Meeting;

/**
 * Passages of other meetings that speak of the same as a meeting's longest ones: those that share several of its
 * rarest words, by Lucene's {@link MoreLikeThis}. Text that a template or a list carried on repeats says nothing new, and is left out.
 */
final class LikePassages {
    private static final int MOST_PASSAGES = 4;
    private static final int MOST_ELSEWHERE = 3;
    private static final int CANDIDATES = 24;
    private static final int QUERY_WORDS = 16;
    /** Fewer words tell too little. */
    private static final int SHORTEST = 25;
    /** Of the passage's likeness to itself. */
    private static final float LIKE = 0.35f;
    /** So many of the words that tell most; fewer may be chance. */
    private static final int SHARED = 5;
    /** More of the same words is a copy. */
    private static final double COPY = 0.8;
    /** A word of more passages tells little, and costs much. */
    private static final int MOST_FREQUENT = 1000;

    private final SearchIndex index;
    private final MoreLikeThis like;
    private final Map<String, List<Integer>> documents = new HashMap<>();

    private LikePassages(SearchIndex index) throws IOException {
        this.index = index;
        this.like = new MoreLikeThis(index.leaf());
        like.setFieldNames(new String[] {Field.TEXT.id()});
        like.setMinTermFreq(1);
        like.setMinDocFreq(2);
        like.setMaxDocFreq(
                Math.min(MOST_FREQUENT, Math.max(20, index.documents().size() / 25)));
        like.setMinWordLen(3);
        like.setStopWords(new HashSet<>(StopWords.all()));
        like.setMaxQueryTerms(QUERY_WORDS);
        like.setBoost(true);
        for (int i = 0; i < index.documents().size(); i++)
            documents
                    .computeIfAbsent(index.documents().get(i).meeting().id(), any -> new ArrayList<>())
                    .add(i);
    }

    static LikePassages in(SearchIndex index) throws IOException {
        return new LikePassages(index);
    }

    /** In the order of the notes. */
    List<Continued> of(Meeting meeting) {
        return documents.getOrDefault(meeting.id(), List.of()).stream()
                .filter(this::isDiscussion)
                .filter(document -> length(document) >= SHORTEST)
                .sorted(Comparator.comparingInt((Integer document) -> -length(document)))
                .limit(MOST_PASSAGES)
                .sorted()
                .map(document -> new Continued(index.documents().get(document).passage(), elsewhere(document)))
                .filter(continued -> !continued.elsewhere().isEmpty())
                .toList();
    }

    private List<Elsewhere> elsewhere(int document) {
        PassageDocument passage = index.documents().get(document);
        Set<String> meetings = new HashSet<>(Set.of(passage.meeting().id()));
        List<PassageDocument> known = new ArrayList<>(List.of(passage));
        List<Elsewhere> elsewhere = new ArrayList<>();
        Query query = like(document);
        Set<String> telling = words(query);
        List<ScoreDoc> found = best(query);
        double self = found.stream()
                .filter(hit -> hit.doc == document)
                .mapToDouble(hit -> hit.score)
                .findFirst()
                .orElse(Double.MAX_VALUE);
        for (ScoreDoc hit : found) {
            PassageDocument other = index.documents().get(hit.doc);
            if (elsewhere.size() == MOST_ELSEWHERE || hit.score < LIKE * self) break;
            if (!isDiscussion(hit.doc) || shared(telling, other) < SHARED) continue;
            if (known.stream().anyMatch(one -> isCopy(one, other))) continue;
            if (meetings.add(other.meeting().id())) elsewhere.add(new Elsewhere(other.meeting(), other.passage()));
            known.add(other);
        }
        return elsewhere;
    }

    private Query like(int document) {
        try {
            return like.like(document);
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private List<ScoreDoc> best(Query query) {
        try {
            return index.best(query, CANDIDATES);
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private static UncheckedIOException unreadable(IOException e) {
        return new UncheckedIOException("the index can't be read", e);
    }

    private static Set<String> words(Query query) {
        Set<Term> terms = new HashSet<>();
        query.visit(QueryVisitor.termCollector(terms));
        return terms.stream().map(Term::text).collect(Collectors.toSet());
    }

    private static long shared(Set<String> words, PassageDocument other) {
        return other.words().get(Field.TEXT).stream()
                .distinct()
                .filter(words::contains)
                .count();
    }

    private boolean isDiscussion(int document) {
        return index.documents().get(document).weight() > Weights.REPEATED;
    }

    private int length(int document) {
        return index.documents().get(document).words().get(Field.TEXT).size();
    }

    private static boolean isCopy(PassageDocument one, PassageDocument other) {
        Set<String> words = new HashSet<>(one.words().get(Field.TEXT));
        Set<String> others = new HashSet<>(other.words().get(Field.TEXT));
        int smaller = Math.min(words.size(), others.size());
        words.retainAll(others);
        return words.size() >= COPY * smaller;
    }
}
