package org.minutebook.archive;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Series that share a folder and are told apart by the words beside the date: {@code meeting-notes/20250114-core}, {@code
 * meeting-notes/20250121-sync}. A label that comes back is a series; where each meeting of the folder has one, every
 * label is. Immutable.
 */
final class LabelledSeries {
    /** In a folder that has meetings without a label too, two that have the same may be about one thing. */
    private static final int COMES_BACK = 3;

    private static final Pattern NO_SERIES = Pattern.compile(
            "(?i)(?:(?:meetings?|minutes|notes?|agenda|summary|recap|transcript|recording|slides|draft|final|call|am|pm|part|day|v|\\d+|[a-z])(?:[-_ ]+|$))*");
    private static final Pattern HOLDS_MEETINGS =
            Pattern.compile("(?i)(?:meetings?|minutes|notes|docs)(?:[-_ ](?:notes|minutes))?");

    private final Map<String, Set<String>> labels;
    private final String archiveName;

    private LabelledSeries(Map<String, Set<String>> labels, String archiveName) {
        this.labels = labels;
        this.archiveName = archiveName;
    }

    /**
     * The notes, each in its series.
     *
     * @param archiveName the series of files that stand in no folder
     */
    static List<Notes> in(List<Notes> archive, String archiveName) {
        LabelledSeries series = of(archive, archiveName);
        return archive.stream().map(series::named).toList();
    }

    private static LabelledSeries of(List<Notes> archive, String archiveName) {
        Map<String, Map<String, Integer>> counts = new TreeMap<>();
        for (Notes notes : archive)
            if (notes.wholeFile())
                counts.computeIfAbsent(notes.series(), any -> new TreeMap<>()).merge(label(notes), 1, Integer::sum);
        Map<String, Set<String>> labels = new HashMap<>();
        counts.forEach((folder, found) -> labels.put(folder, series(found)));
        return new LabelledSeries(labels, archiveName);
    }

    private static Set<String> series(Map<String, Integer> labels) {
        if (labels.size() < 2) return Set.of();
        boolean allLabelled = !labels.containsKey("");
        boolean someComeBack = labels.values().stream().filter(n -> n > 1).count() > 1;
        Set<String> series = new HashSet<>();
        labels.forEach((label, n) -> {
            if (!label.isEmpty() && (allLabelled && someComeBack || n >= COMES_BACK)) series.add(label);
        });
        return series;
    }

    private static String label(Notes notes) {
        if (notes.namedDate().isEmpty()) return "";
        String label = new NotePath(notes.source().file()).label();
        String folder = notes.series().substring(notes.series().lastIndexOf('/') + 1);
        boolean tellsNone = NO_SERIES.matcher(label).matches() || label.equalsIgnoreCase(folder);
        return tellsNone ? "" : label.toLowerCase(Locale.ROOT);
    }

    private Notes named(Notes notes) {
        String label = notes.wholeFile() ? label(notes) : "";
        if (!labels.getOrDefault(notes.series(), Set.of()).contains(label)) return notes;
        boolean isOnlyFolder = notes.series().equals(archiveName)
                || HOLDS_MEETINGS.matcher(notes.series()).matches();
        String series = isOnlyFolder ? label : notes.series() + "/" + label;
        return notes.inSeries(series);
    }
}
