package org.minutebook.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A table as comma-separated values (RFC 4180, UTF-8). A cell that a spreadsheet would take for a formula gets an
 * apostrophe before it, as the Open Worldwide Application Security Project advises ("CSV Injection").
 */
final class Csv {
    private static final Pattern FORMULA = Pattern.compile("(?s)[=+\\-@\\t\\r].*");

    private final StringBuilder rows = new StringBuilder();

    Csv(String... columns) {
        row((Object[]) columns);
    }

    /** @param cells a list is written with a semicolon between its members */
    Csv row(Object... cells) {
        rows.append(Arrays.stream(cells).map(Csv::cell).collect(Collectors.joining(",")))
                .append("\r\n");
        return this;
    }

    void write(Path file) throws IOException {
        Files.writeString(file, rows);
    }

    private static String cell(Object value) {
        String text = value instanceof List<?> list
                ? list.stream().map(String::valueOf).collect(Collectors.joining("; "))
                : String.valueOf(value);
        String safe = FORMULA.matcher(text).matches() ? "'" + text : text;
        boolean plain = safe.chars().noneMatch(c -> c == '"' || c == ',' || c == '\n' || c == '\r' || c == ';');
        return plain ? safe : '"' + safe.replace("\"", "\"\"") + '"';
    }
}
