package org.minutebook.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The notes with which a meeting of a series begins.
 *
 * @param text Markdown; {@code <Month>}, {@code YYYY-MM-DD} and an empty {@code Date:} are to be filled in
 */
record NotesTemplate(String text) {
    /** For a series whose notes show no habit. */
    static final NotesTemplate PLAIN = new NotesTemplate("""
            # YYYY-MM-DD

            Roll call:

            - **name** / **institution** / **GitHub handle**

            ## Agenda items

            - **Name:** add item here

            ## Action items

            """);

    private static final Pattern EMPTY_DATE = Pattern.compile("(?m)^(\\s*[-*]?\\s*\\**Date:\\**)[ \\t]*$");
    private static final Pattern ACTIONS = Pattern.compile("#{1,6} .*\\bactions?\\b.*", Pattern.CASE_INSENSITIVE);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ENGLISH);

    /**
     * The template of a series: a Markdown file with "template" in its name, in the folder of the notes or in one above
     * it. Of several the one that names the series.
     *
     * @param file of the notes, in a folder that may not be there yet
     * @param root the archive's folder
     */
    static Optional<NotesTemplate> near(Path file, Path root, String series) throws IOException {
        String name = series.substring(series.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        Comparator<Path> order =
                Comparator.comparing((Path p) -> !lowerName(p).contains(name)).thenComparing(Comparator.naturalOrder());
        for (Path folder = file.getParent(); folder != null && folder.startsWith(root); folder = folder.getParent()) {
            if (!Files.isDirectory(folder)) continue;
            try (Stream<Path> files = Files.list(folder)) {
                Optional<Path> own = files.filter(NotesTemplate::isTemplate).min(order);
                if (own.isPresent())
                    return Optional.of(new NotesTemplate(String.join("\n", NextNotes.read(own.get())) + "\n"));
            }
        }
        return Optional.empty();
    }

    private static boolean isTemplate(Path file) {
        String name = lowerName(file);
        return name.contains("template") && name.endsWith(".md");
    }

    private static String lowerName(Path file) {
        return file.getFileName().toString().toLowerCase(Locale.ROOT);
    }

    /**
     * The notes of one meeting.
     *
     * @param open what is still to be done, a line each; stands below the template's own heading for actions, else at
     *     the end
     */
    String filled(LocalDate day, List<String> open) {
        String dated = EMPTY_DATE
                .matcher(text)
                .replaceAll("$1 " + day)
                .replace("YYYY-MM-DD", day.toString())
                .replace("<Month>", MONTH.format(day));
        if (open.isEmpty()) return dated;
        List<String> lines = new ArrayList<>(dated.lines().toList());
        int heading = lines.size() - 1;
        while (heading >= 0 && !ACTIONS.matcher(lines.get(heading)).matches()) heading--;
        if (heading < 0) {
            lines.addAll(List.of("", "## Action items"));
            heading = lines.size() - 1;
        }
        int at = heading + 1;
        if (at == lines.size() || !lines.get(at).isBlank()) lines.add(at, "");
        List<String> items = open.stream().map(item -> "- [ ] " + item).toList();
        lines.addAll(at + 1, items);
        return String.join("\n", lines) + "\n";
    }
}
