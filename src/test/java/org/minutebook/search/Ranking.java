package org.minutebook.search;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * How well hits meet judgements, in the mean over queries: nDCG@10 over meetings, each counted where it comes first, with
 * the gain of its best judged passage (K. Järvelin and J. Kekäläinen, Cumulated gain-based evaluation of IR techniques,
 * 2002); passage@5, the share of the first five hits that touch a passage judged 2 or 3; success@1, whether the first
 * hit's meeting has one.
 */
final class Ranking {
    private static final int RELEVANT = 2;

    private final Map<String, List<double[]>> byKind = new TreeMap<>();

    /**
     * A hit.
     *
     * @param file path of the notes
     * @param date of the meeting, or empty
     */
    record Found(String file, int line, int endLine, String date) {}

    /** @param judged a query with {@code kind} and {@code passages}: source, from, to, date, grade */
    void add(JsonNode judged, List<Found> hits) {
        Map<String, Integer> gains = new LinkedHashMap<>();
        for (JsonNode passage : judged.get("passages"))
            gains.merge(meeting(passage), passage.get("grade").asInt(), Math::max);
        Set<String> seen = new HashSet<>();
        List<Integer> got = new ArrayList<>();
        for (Found hit : hits) {
            String meeting = hit.file() + " " + hit.date();
            if (seen.add(meeting)) got.add(gains.getOrDefault(meeting, 0));
        }
        double ideal =
                gain(gains.values().stream().sorted(Comparator.reverseOrder()).toList());
        long touching =
                hits.stream().limit(5).filter(hit -> touches(judged, hit)).count();
        boolean success = !got.isEmpty() && got.get(0) >= RELEVANT;
        double[] row = {gain(got) / ideal, touching / 5.0, success ? 1 : 0};
        for (String kind : List.of(judged.get("kind").asText(), "all"))
            byKind.computeIfAbsent(kind, any -> new ArrayList<>()).add(row);
    }

    private static String meeting(JsonNode passage) {
        return passage.get("source").asText() + " " + passage.get("date").asText();
    }

    private static double gain(List<Integer> grades) {
        double sum = 0;
        for (int i = 0; i < Math.min(10, grades.size()); i++)
            sum += (Math.pow(2, grades.get(i)) - 1) / (Math.log(i + 2) / Math.log(2));
        return sum;
    }

    private static boolean touches(JsonNode judged, Found hit) {
        for (JsonNode passage : judged.get("passages"))
            if (passage.get("grade").asInt() >= RELEVANT
                    && passage.get("source").asText().equals(hit.file())
                    && passage.get("from").asInt() <= hit.endLine()
                    && passage.get("to").asInt() >= hit.line()) return true;
        return false;
    }

    /** A line for each kind of query, and one for all. */
    @Override
    public String toString() {
        StringBuilder table = new StringBuilder("kind       nDCG@10 passage@5 success@1  queries\n");
        byKind.forEach((kind, rows) -> table.append(String.format(
                Locale.ROOT,
                "%-10s %7.3f %9.3f %9.3f %8d%n",
                kind,
                mean(rows, 0),
                mean(rows, 1),
                mean(rows, 2),
                rows.size())));
        return table.toString();
    }

    /** nDCG@10 over all queries. */
    double ndcg() {
        return mean(byKind.get("all"), 0);
    }

    /** nDCG@10 of the kind of query that does worst. */
    double leastNdcg() {
        return byKind.values().stream().mapToDouble(rows -> mean(rows, 0)).min().orElse(0);
    }

    private static double mean(List<double[]> rows, int column) {
        return rows.stream().mapToDouble(row -> row[column]).average().orElse(0);
    }
}
