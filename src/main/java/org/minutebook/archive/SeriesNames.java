package org.minutebook.archive;

import java.text.Normalizer;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Brings together series whose names differ only in case, in signs, or in how accents are stored: no reader would tell
 * them apart, and no address could.
 */
final class SeriesNames {
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}/]+");

    private SeriesNames() {}

    /** The notes, with one name for each series: the one that most of its meetings have. */
    static List<Notes> unified(List<Notes> archive) {
        Map<String, Map<String, Integer>> names = new HashMap<>();
        for (Notes notes : archive)
            names.computeIfAbsent(key(notes.series()), any -> new TreeMap<>())
                    .merge(composed(notes.series()), 1, Integer::sum);
        return archive.stream()
                .map(notes -> notes.inSeries(most(names.get(key(notes.series())))))
                .toList();
    }

    private static String most(Map<String, Integer> names) {
        return Collections.max(names.entrySet(), Map.Entry.comparingByValue()).getKey();
    }

    private static String key(String series) {
        return SIGNS.matcher(composed(series).toLowerCase(Locale.ROOT)).replaceAll("-");
    }

    private static String composed(String series) {
        return Normalizer.normalize(series, Normalizer.Form.NFC);
    }
}
