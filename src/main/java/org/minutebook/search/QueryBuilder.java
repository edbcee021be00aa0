package org.minutebook.search;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.function.FunctionScoreQuery;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.DoubleValuesSource;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;
import org.minutebook.search.ParsedQuery.Filter;

/** Makes Lucene's query of what was asked. Its shape is fixed, so that {@code search-engine.js} can score the same. */
final class QueryBuilder {
    /** What another form of a word counts beside the word itself; two's powers add up without rounding. */
    static final float RELATED = 0.75f;

    /** How much of the scores of a word's other fields is added to that of its best field. */
    static final float OTHER_FIELDS = 0.25f;

    /** What each further word of the query adds by being found at all. */
    static final float COVERAGE = 2;

    /** Words beyond these add no more. */
    static final int MOST_COVERED = 4;

    private final Vocabulary vocabulary;

    QueryBuilder(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    Query build(ParsedQuery asked, Plan plan) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        if (!plan.groups().isEmpty()) all.add(anyOf(plan), Occur.MUST);
        else if (!asked.filters().isEmpty()) all.add(new MatchAllDocsQuery(), Occur.MUST);
        else return new MatchNoDocsQuery();
        asked.phrases().forEach(p -> all.add(phrase(p), Occur.FILTER));
        asked.excluded().forEach(p -> all.add(phrase(p), Occur.MUST_NOT));
        asked.filters().forEach(f -> all.add(filter(f), Occur.FILTER));
        return FunctionScoreQuery.boostByValue(all.build(), DoubleValuesSource.fromFloatField(IndexBuilder.WEIGHT));
    }

    private Query anyOf(Plan plan) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        plan.groups().forEach(g -> any.add(new BoostQuery(anywhere(g), g.weight()), Occur.SHOULD));
        List<Query> words = plan.groups().stream()
                .filter(WordGroup::isWhole)
                .map(this::anywhere)
                .toList();
        for (int most = 2; most <= Math.min(words.size(), MOST_COVERED); most++) {
            BooleanQuery.Builder covered = new BooleanQuery.Builder().setMinimumNumberShouldMatch(most);
            words.forEach(word -> covered.add(word, Occur.SHOULD));
            any.add(new BoostQuery(new ConstantScoreQuery(covered.build()), COVERAGE), Occur.SHOULD);
        }
        return any.build();
    }

    private Query anywhere(WordGroup group) {
        List<Query> fields = new ArrayList<>();
        for (Field field : Field.values()) {
            List<String> here = group.words().stream()
                    .filter(w -> vocabulary.frequency(w, field) > 0)
                    .toList();
            if (!here.isEmpty()) fields.add(new BoostQuery(in(field, group.word(), here), field.boost()));
        }
        return new DisjunctionMaxQuery(fields, OTHER_FIELDS);
    }

    private static Query in(Field field, String word, List<String> related) {
        if (related.size() == 1) {
            Query one = new TermQuery(new Term(field.id(), related.get(0)));
            return related.get(0).equals(word) ? one : new BoostQuery(one, RELATED);
        }
        SynonymQuery.Builder builder = new SynonymQuery.Builder(field.id());
        related.forEach(w -> builder.addTerm(new Term(field.id(), w), w.equals(word) ? 1 : RELATED));
        return builder.build();
    }

    private static Query phrase(List<String> words) {
        BooleanQuery.Builder anywhere = new BooleanQuery.Builder();
        for (Field field : Field.values())
            if (field.hasPositions())
                anywhere.add(new PhraseQuery(field.id(), words.toArray(String[]::new)), Occur.SHOULD);
        return anywhere.build();
    }

    private Query filter(Filter filter) {
        return switch (filter.name()) {
            case PERSON -> named(Field.PERSON, filter.value());
            case PROJECT -> named(Field.PROJECT, filter.value());
            case SERIES -> new TermQuery(new Term(IndexBuilder.SERIES, filter.value()));
            case KIND -> new TermQuery(new Term(IndexBuilder.KIND, filter.value()));
            case YEAR -> IntPoint.newRangeQuery(IndexBuilder.DATE, number(filter), number(filter) + 1231);
            case AFTER -> IntPoint.newRangeQuery(IndexBuilder.DATE, number(filter), Integer.MAX_VALUE);
            case BEFORE -> IntPoint.newRangeQuery(IndexBuilder.DATE, 0, number(filter) - 1);
        };
    }

    private static Query named(Field field, String name) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        Words.texts(name).forEach(w -> all.add(new TermQuery(new Term(field.id(), w)), Occur.FILTER));
        return all.build();
    }

    /** The date as {@link IndexBuilder#DATE} has it, noughts for a month and day that are not told. */
    private static int number(Filter date) {
        return Integer.parseInt((date.value().replace("-", "") + "0000").substring(0, 8));
    }
}
