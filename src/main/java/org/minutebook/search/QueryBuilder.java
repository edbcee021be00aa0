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
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;
import org.minutebook.search.ParsedQuery.Filter;

/** Makes Lucene's query of what was asked. Its shape is fixed, so that {@code search.js} can score the same. */
final class QueryBuilder {
    static float RELATED = f("related", 0.75f);
    static float OTHER_FIELDS = f("tie", 0.25f);
    static float COVERAGE = f("cov", 1f);

    static float f(String n, float d) {
        return Float.parseFloat(System.getProperty(n, Float.toString(d)));
    }

    private final Vocabulary vocabulary;

    QueryBuilder(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    Query build(ParsedQuery asked, Plan plan) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        List<Query> words = plan.groups().stream().map(this::anywhere).toList();
        if (words.isEmpty()) {
            if (asked.filters().isEmpty()) return new org.apache.lucene.search.MatchNoDocsQuery();
            all.add(new MatchAllDocsQuery(), Occur.MUST);
        } else {
            BooleanQuery.Builder any = new BooleanQuery.Builder();
            words.forEach(w -> any.add(w, Occur.SHOULD));
            for (int n = 2; n <= Math.min(words.size(), 4); n++) {
                BooleanQuery.Builder covered = new BooleanQuery.Builder();
                words.forEach(w -> covered.add(w, Occur.SHOULD));
                covered.setMinimumNumberShouldMatch(n);
                if (COVERAGE > 0)
                    any.add(new BoostQuery(new ConstantScoreQuery(covered.build()), COVERAGE), Occur.SHOULD);
            }
            all.add(any.build(), Occur.MUST);
        }
        asked.phrases().forEach(p -> all.add(phrase(p), Occur.FILTER));
        asked.excluded().forEach(p -> all.add(phrase(p), Occur.MUST_NOT));
        asked.filters().forEach(f -> all.add(filter(f), Occur.FILTER));
        return FunctionScoreQuery.boostByValue(all.build(), DoubleValuesSource.fromFloatField(IndexBuilder.WEIGHT));
    }

    private Query anywhere(WordGroup group) {
        List<Query> fields = new ArrayList<>();
        for (Field field : Field.values()) {
            List<String> here = group.words().stream()
                    .filter(w -> vocabulary.frequency(w, field) > 0)
                    .toList();
            if (!here.isEmpty())
                fields.add(new BoostQuery(in(field, group.word(), here), f(field.id(), field.boost())));
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
