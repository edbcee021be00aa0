package org.minutebook.archive;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.minutebook.minutes.MeetingDate;

/**
 * What a file's path within the archive says: its date and its series.
 *
 * @param path with {@code /} between its parts
 */
record NotePath(String path) {
    private static final Pattern SUFFIX = Pattern.compile("(?i)\\.(?:md|markdown)$");
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)(?!\\d)");
    private static final Pattern PART_OF_DATE =
            Pattern.compile("(?i)\\d{1,2}|(?:19|20)\\d\\d(?:-?(?:q[1-4]|h[12]|w\\d\\d))?");
    private static final Pattern STANDS_FOR_FOLDER = Pattern.compile("(?i)index|_index|readme");

    /** Whether the file is Markdown by its name. */
    static boolean isMarkdown(String name) {
        return SUFFIX.matcher(name).find();
    }

    /** The file's name without its suffix. */
    String name() {
        return SUFFIX.matcher(path.substring(path.lastIndexOf('/') + 1)).replaceFirst("");
    }

    /** Whether the file stands for its folder: {@code index.md}, {@code README.md}. */
    boolean standsForFolder() {
        return STANDS_FOR_FOLDER.matcher(name()).matches();
    }

    /**
     * The date in the file's name and in the names of its folders: {@code 2024-07-17.md}, {@code 2024-07-17/index.md},
     * {@code 2024/07-17.md}, {@code 2024/07/17.md}.
     */
    Optional<MeetingDate> date() {
        return PathDate.of(parts(), standsForFolder() ? Optional.empty() : Optional.of(name()));
    }

    /**
     * What stands beside the date in the name of the file, or of the folder that it stands for: {@code core} of {@code
     * 20250114-core/index.md}; empty where there is no date, or nothing but it.
     */
    String label() {
        List<String> parts = parts();
        boolean ofFolder = standsForFolder() && !parts.isEmpty();
        return PathDate.beside(ofFolder ? parts.get(parts.size() - 1) : name());
    }

    /** The year in the file's name or in the nearest folder that has one. */
    Optional<Integer> year() {
        Optional<Integer> year = Optional.empty();
        Matcher m = YEAR.matcher(path);
        while (m.find()) year = Optional.of(Integer.valueOf(m.group(1)));
        return year;
    }

    /**
     * The folders that the file stands in, without those that only tell its date; for {@code index.md} without the
     * meeting's own.
     *
     * @param archiveName the series of files that stand in none
     */
    String series(String archiveName) {
        List<String> parts = parts();
        int end = standsForFolder() && !parts.isEmpty() && !isDate(parts.get(parts.size() - 1))
                ? parts.size() - 1
                : parts.size();
        String series = parts.subList(0, end).stream().filter(p -> !isDate(p)).collect(Collectors.joining("/"));
        return series.isEmpty() ? archiveName : series;
    }

    /** The series of the meetings of an archive file: its folders, or its name where it stands in none. */
    String seriesOfArchiveFile(String archiveName) {
        String series = parts().stream().filter(p -> !isDate(p)).collect(Collectors.joining("/"));
        if (!series.isEmpty()) return series;
        return isDate(name()) || standsForFolder() ? archiveName : name();
    }

    private List<String> parts() {
        int slash = path.lastIndexOf('/');
        return slash < 0 ? List.of() : Arrays.asList(path.substring(0, slash).split("/"));
    }

    private static boolean isDate(String part) {
        return PART_OF_DATE.matcher(part).matches()
                || PathDate.isMonth(part)
                || PathDate.in(part).isPresent();
    }
}
