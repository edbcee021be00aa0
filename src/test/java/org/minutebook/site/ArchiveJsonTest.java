package org.minutebook.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minutebook.book.Book;

class ArchiveJsonTest {
    private static final Path SCHEMA = Path.of("assets/data/archive.schema.json");
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path folder;

    @Test
    void tellsWhatTheNotesSayWithTheirLines() throws Exception {
        JsonNode archive = JSON.readTree(written(madeUp()));

        JsonNode meeting = archive.at("/meetings/0");
        assertThat(meeting.get("id").asText()).isEqualTo("harbour/2021-03-04");
        assertThat(meeting.get("date").asText()).isEqualTo("2021-03-04");
        assertThat(meeting.get("url").asText()).isEqualTo("meetings/harbour/2021-03-04/");
        assertThat(meeting.at("/source/file").asText()).isEqualTo("harbour/2021-03-04.md");
        assertThat(meeting.at("/source/line").asInt()).isEqualTo(1);
        assertThat(meeting.at("/source/endLine").asInt()).isEqualTo(11);
        assertThat(meeting.at("/attendees/0")).isEqualTo(JSON.readTree("""
                        {"person": "adalind", "name": "Ada Lindqvist", "handle": "adalind",
                         "affiliation": "Harbour Institute", "line": 5}"""));
        assertThat(meeting.at("/statements/0")).isEqualTo(JSON.readTree("{\"line\": 10, \"people\": [\"adalind\"]}"));
        assertThat(meeting.at("/actions/0/owners/0").asText()).isEqualTo("borek");
        assertThat(meeting.at("/actions/0/issues/0").asText()).isEqualTo("https://github.com/harbour/buoys/issues/7");
        assertThat(archive.at("/people/0/affiliations/0/organization").asText()).isEqualTo("harbour-institute");
        assertThat(archive.at("/people/0/affiliations/0/from").asText()).isEqualTo("2021-03-04");
        assertThat(archive.at("/organizations/0/name").asText()).isEqualTo("Harbour Institute");
    }

    @Test
    void anItemThatIsCarriedOnStandsOnceWithAllItsMeetings() throws Exception {
        Book book = Books.of(
                folder,
                Map.of(
                        "harbour/2021-03-04.md", "# Harbour\n\n- TODO: paint the twelve buoys red\n",
                        "harbour/2021-04-01.md", "# Harbour\n\n- [x] paint the twelve buoys red\n"));

        assertThat(problems(written(book))).isEmpty();
        assertThat(JSON.readTree(written(book)).get("carriedActions")).isEqualTo(JSON.readTree("""
                        [{"text": "paint the twelve buoys red", "owners": [], "done": true,
                          "seen": [{"meeting": "harbour/2021-03-04", "line": 3},
                                   {"meeting": "harbour/2021-04-01", "line": 3}]}]"""));
    }

    @Test
    void isAsItsSchemaSays() throws Exception {
        assertThatSchemaHolds(madeUp());
    }

    @Test
    void theSamplesDataIsAsItsSchemaSays() throws Exception {
        assertThatSchemaHolds(Books.sample());
    }

    @Test
    @Tag("archive")
    void theRealArchivesDataIsAsItsSchemaSays() throws Exception {
        assertThatSchemaHolds(Books.real());
    }

    @Test
    void theSchemaNoticesWhatIsMissing() throws Exception {
        String without = written(madeUp()).replace("\"person\" : \"adalind\",", "");

        assertThat(problems(without)).contains("person");
    }

    private Book madeUp() throws Exception {
        return Books.of(folder, Map.of("harbour/2021-03-04.md", """
                        # Harbour meeting

                        ## Roll call

                        - Ada Lindqvist / Harbour Institute / @adalind
                        - Borek Nowak / Harbour Institute / @borek

                        ## Notes

                        - **Ada:** The new buoys float.
                        - Borek will order twelve more of them, harbour/buoys#7.
                        """));
    }

    private static void assertThatSchemaHolds(Book book) throws IOException {
        assertThat(problems(written(book))).isEmpty();
    }

    private static String problems(String archive) throws IOException {
        StringBuilder problems = new StringBuilder();
        JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(Files.readString(SCHEMA))
                .validate(JSON.readTree(archive))
                .forEach(problem -> problems.append(problem).append('\n'));
        return problems.toString();
    }

    private static String written(Book book) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ArchiveJson.write(book, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
