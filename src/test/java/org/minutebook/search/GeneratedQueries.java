package org.minutebook.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.StringJoiner;

/** Queries of every kind over the words and passages of an index, the same on every run. */
final class GeneratedQueries {
    private final Random random = new Random(1755);
    private final List<String> words;
    private final List<String> texts;

    private GeneratedQueries(SearchIndex index) {
        words = List.copyOf(index.vocabulary().frequencies().keySet());
        texts = index.documents().stream()
                .map(d -> d.passage().text())
                .filter(text -> text.split("\\s+").length > 6)
                .toList();
    }

    static List<String> of(SearchIndex index, int many) {
        GeneratedQueries queries = new GeneratedQueries(index);
        List<String> all = new ArrayList<>();
        while (all.size() < many) all.add(all.size() % 4 == 0 ? queries.passage() : queries.words());
        return all;
    }

    private String passage() {
        String[] text = texts.get(random.nextInt(texts.size())).split("\\s+");
        int from = random.nextInt(text.length - 5);
        String some = String.join(" ", Arrays.copyOfRange(text, from, from + 2 + random.nextInt(3)))
                .replace("\"", "");
        return random.nextBoolean() ? "\"" + some + "\"" : some;
    }

    private String words() {
        StringJoiner query = new StringJoiner(" ");
        for (int i = random.nextInt(4); i >= 0; i--) query.add(changed(words.get(random.nextInt(words.size()))));
        return query.toString();
    }

    private String changed(String word) {
        int middle = word.length() / 2;
        return switch (random.nextInt(18)) {
            case 0 -> word.substring(0, middle) + word.substring(middle + 1);
            case 1 -> word.substring(0, middle) + "x" + word.substring(middle);
            case 2 -> word.substring(0, middle + 1) + "*";
            case 3 -> "-" + word;
            case 4 -> "person:" + word;
            case 5 -> "year:" + (2017 + random.nextInt(9));
            case 6 -> "after:" + (2017 + random.nextInt(9)) + "-0" + (1 + random.nextInt(9));
            case 7 -> "before:" + (2017 + random.nextInt(9)) + "-12-24";
            case 8 -> "kind:" + Kind.values()[random.nextInt(Kind.values().length)].id();
            case 9 -> word + "s";
            default -> word;
        };
    }
}
