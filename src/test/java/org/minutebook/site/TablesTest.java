package org.minutebook.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The tables, held against what {@code csv-metadata.json} says of them (Metadata Vocabulary for Tabular Data, W3C). */
class TablesTest {
    private static final Path DATA = SampleSite.root().resolve("data");

    private static final Map<String, String> TYPES = Map.of(
            "string", "(?s).*",
            "boolean", "true|false",
            "positiveInteger", "[1-9]\\d*",
            "nonNegativeInteger", "0|[1-9]\\d*");

    private static JsonNode tables() throws IOException {
        return new ObjectMapper()
                .readTree(DATA.resolve("csv-metadata.json").toFile())
                .get("tables");
    }

    /** RFC 4180, sections 2.1 to 2.7. */
    private static List<List<String>> rows(JsonNode table) throws IOException {
        String text = Files.readString(DATA.resolve(table.get("url").asText()));
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                if (!quoted && i > 0 && text.charAt(i - 1) == '"') cell.append(c);
                quoted = !quoted;
            } else if (!quoted && (c == ',' || c == '\r')) {
                row.add(cell.toString());
                cell.setLength(0);
                if (c == ',') continue;
                assertThat(text.charAt(++i)).isEqualTo('\n');
                rows.add(row);
                row = new ArrayList<>();
            } else {
                cell.append(c);
            }
        }
        assertThat(row).isEmpty();
        assertThat(cell).isEmpty();
        return rows;
    }

    private static List<String> column(JsonNode table, String name) throws IOException {
        List<List<String>> rows = rows(table);
        int at = rows.get(0).indexOf(name);
        return rows.subList(1, rows.size()).stream().map(row -> row.get(at)).toList();
    }

    @Test
    void everyTableIsDescribed() throws IOException {
        try (Stream<Path> files = Files.list(DATA)) {
            assertThat(tables().findValuesAsText("url"))
                    .containsExactlyInAnyOrderElementsOf(
                            files.map(f -> f.getFileName().toString())
                                    .filter(name -> name.endsWith(".csv"))
                                    .toList());
        }
    }

    @Test
    void everyCellIsOfItsColumnsType() throws IOException {
        for (JsonNode table : tables()) {
            JsonNode columns = table.at("/tableSchema/columns");
            List<List<String>> rows = rows(table);
            assertThat(rows.get(0)).isEqualTo(columns.findValuesAsText("titles"));
            assertThat(rows).hasSizeGreaterThan(1);
            for (List<String> row : rows.subList(1, rows.size())) {
                assertThat(row).hasSize(columns.size());
                for (int i = 0; i < row.size(); i++)
                    assertThat(row.get(i))
                            .as(table.get("url") + ", " + columns.get(i).get("name"))
                            .matches(pattern(columns.get(i)));
            }
        }
    }

    private static String pattern(JsonNode column) {
        JsonNode type = column.get("datatype");
        String pattern =
                type.isTextual() ? TYPES.get(type.asText()) : type.get("format").asText();
        return column.path("required").asBoolean() ? "(?!$)(?:" + pattern + ")" : "(?:" + pattern + ")?";
    }

    @Test
    void everyKeyIsThereOnceAndEveryReferenceLeadsToOne() throws IOException {
        Map<String, Set<String>> keys = new HashMap<>();
        for (JsonNode table : tables()) {
            String key = table.at("/tableSchema/primaryKey").asText();
            if (key.isEmpty()) continue;
            assertThat(column(table, key)).doesNotHaveDuplicates();
            keys.put(table.get("url").asText() + " " + key, new HashSet<>(column(table, key)));
        }
        for (JsonNode table : tables())
            for (JsonNode foreign : table.at("/tableSchema/foreignKeys")) {
                JsonNode to = foreign.get("reference");
                assertThat(keys.get(to.get("resource").asText() + " "
                                + to.get("columnReference").asText()))
                        .containsAll(
                                column(table, foreign.get("columnReference").asText()));
            }
    }

    @Test
    void aListIsOneCell() throws IOException {
        JsonNode people = tables().get(2);
        assertThat(people.get("url").asText()).isEqualTo("people.csv");
        assertThat(column(people, "aliases")).contains("NL; Noémie; nlestran");
    }
}
