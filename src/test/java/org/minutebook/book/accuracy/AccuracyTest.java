package org.minutebook.book.accuracy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minutebook.book.Book;
import org.minutebook.site.ArchiveJson;
import org.minutebook.site.Books;

class AccuracyTest {
    private static final Path LABELS = Path.of("../shared/gold");
    private static final Path SCRIPT = Path.of("../shared/tools/score.py");

    @TempDir
    private Path folder;

    @Test
    void countsWhatIsRightTooMuchAndMissed() throws Exception {
        Book book = madeUp();
        Path labels = labels("""
                {"source": "pond/2024-05-02.md", "line": 1, "date": "2024-05-02",
                 "attendees": [{"line": 5, "name": "ADA FERN", "handle": "@adafern", "affiliation": null},
                               {"line": 7, "name": "Roz", "handle": null, "affiliation": null}],
                 "speakers": [{"line": 11}],
                 "actions": [{"line": 12, "kind": "commitment", "done": true}],
                 "projects": [], "maybe": {"attendees": [{"line": 6}]}}
                """);

        Accuracy accuracy = Accuracy.of(book, labels);

        assertThat(accuracy.meetings()).isEqualTo(1);
        assertThat(accuracy.files()).isEqualTo(1);
        assertThat(accuracy.scores())
                .contains(
                        new Score("meetings", 1, 1, 1),
                        new Score("dates", 1, 1, 1),
                        new Score("attendees", 1, 0.5, 2),
                        new Score("handles", 1, 1, 1),
                        new Score("affiliations", 0, 1, 0),
                        new Score("speakers", 1, 1, 1),
                        new Score("actions", 1, 1, 1),
                        new Score("actions.explicit", 1, 1, 0),
                        new Score("actions.commitment", 1, 1, 1),
                        new Score("actions.done", 1, 0, 1))
                .extracting(Score::kind)
                .doesNotContain("identity", "speakers.who");
    }

    @Test
    void onePersonTakenForTwoCostsRecall() throws Exception {
        Path labels = labels("{\"source\": \"pond/2024-05-02.md\", \"line\": 1, \"date\": \"2024-05-02\"}");
        Files.writeString(labels.resolve("people.json"), """
                {"ada": [["pond/2024-05-02.md", 5, "Ada Fern"], ["pond/2024-05-02.md", 6, "Bo Reed"]]}""");
        Files.writeString(labels.resolve("speakers.jsonl"), """
                {"source": "pond/2024-05-02.md", "line": 1, "speakers": [{"line": 11, "people": ["ada"]}],
                 "owners": [{"line": 12, "people": ["roz", null]}]}""");

        assertThat(Accuracy.of(madeUp(), labels).scores())
                .contains(
                        new Score("identity", 1, 0.5, 2),
                        new Score("speakers.who", 1, 1, 1),
                        new Score("actions.who", 0, 0, 1));
    }

    @Test
    void eachSeriesIsMeasuredAloneToo() throws Exception {
        Path labels = labels("""
                {"source": "pond/2024-05-02.md", "line": 1, "series": "pond", "date": "2024-05-02"}
                {"source": "harbour/2024-05-02.md", "line": 1, "series": "harbour", "date": "2024-05-02"}
                """);

        assertThat(Accuracy.of(madeUp(), labels).bySeries()).satisfies(bySeries -> {
            assertThat(bySeries.keySet()).containsExactly("harbour", "pond");
            assertThat(bySeries.get("pond")).contains(new Score("dates", 1, 1, 1));
            assertThat(bySeries.get("harbour")).contains(new Score("meetings", 1, 0, 1));
        });
    }

    @Test
    void aFolderWithoutLabelsIsNamed() {
        assertThatThrownBy(() -> Accuracy.of(madeUp(), folder.resolve("nowhere")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("minutes.jsonl");
    }

    @Test
    @Tag("archive")
    void theNumbersAreThoseOfTheScript() throws Exception {
        assumeTrue(Files.exists(SCRIPT), "needs ../shared");
        Book book = Books.real();
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        ArchiveJson.write(book, json);
        Path export = Files.writeString(folder.resolve("archive.json"), onGitHub(json.toByteArray()));
        Process script = new ProcessBuilder(List.of(
                        "python3",
                        SCRIPT.toString(),
                        export.toString(),
                        LABELS.resolve("minutes.jsonl").toString(),
                        "--people",
                        LABELS.resolve("people.json").toString(),
                        "--speakers",
                        LABELS.resolve("speakers.jsonl").toString()))
                .redirectErrorStream(true)
                .start();
        String printed = new String(script.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        for (Score score : Accuracy.of(book, LABELS).scores()) {
            Optional<String[]> line = printed.lines()
                    .filter(l -> l.startsWith(score.kind() + " "))
                    .map(l -> l.split(" +"))
                    .findFirst();
            assertThat(line).as(score.kind()).isPresent();
            String[] columns = line.orElseThrow();
            assertThat(score.precision()).as(score.kind()).isCloseTo(Double.parseDouble(columns[1]), within(0.0006));
            assertThat(score.recall()).as(score.kind()).isCloseTo(Double.parseDouble(columns[2]), within(0.0006));
            assertThat(score.f1()).as(score.kind()).isCloseTo(Double.parseDouble(columns[3]), within(0.0006));
            assertThat(score.labelled()).as(score.kind()).isEqualTo(Integer.parseInt(columns[4]));
        }
    }

    /** The labels leave out other forges' repositories, and the script takes any of them for wrong. */
    private static String onGitHub(byte[] json) throws IOException {
        JsonNode archive = new ObjectMapper().readTree(json);
        for (JsonNode meeting : archive.get("meetings"))
            for (Iterator<JsonNode> projects = meeting.get("projects").elements(); projects.hasNext(); )
                if (projects.next().get("project").asText().split("/").length > 2) projects.remove();
        return archive.toString();
    }

    private Book madeUp() throws Exception {
        Path notes = Files.createDirectories(folder.resolve("notes/pond"));
        Files.writeString(notes.resolve("2024-05-02.md"), """
                # Pond

                ## Attendees

                - Ada Fern / Seed Club / @adafern
                - Bo Reed / Seed Club / @boreed

                ## Notes

                - frost is over
                - Ada: the pond is full
                - Bo will bring a bucket
                """);
        return Books.read(folder.resolve("notes"));
    }

    private Path labels(String minutes) throws IOException {
        Path labels = Files.createDirectories(folder.resolve("labels"));
        Files.writeString(labels.resolve("minutes.jsonl"), minutes);
        return labels;
    }
}
