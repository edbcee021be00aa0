package org.minutebook.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
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
    private static final NotesTemplate PLAIN = new NotesTemplate("""
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

    /** The folder's own template, a file with "template" in its name; a plain one where there is none. */
    static NotesTemplate in(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) return PLAIN;
        try (Stream<Path> files = Files.list(folder)) {
            Optional<Path> own =
                    files.filter(NotesTemplate::isTemplate).sorted().findFirst();
            return own.isEmpty() ? PLAIN : new NotesTemplate(Files.readString(own.get(), StandardCharsets.UTF_8));
        }
    }

    private static boolean isTemplate(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.contains("template") && name.endsWith(".md");
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
