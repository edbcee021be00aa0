package org.minutebook.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.minutebook.registry.Registry;

class SubjectsTest {
    private static final String ROLL_CALL = """
            ## Attendees

            - Ada Fern / Moss Institute / @fernada
            - Bo Reed / Pond Trust / @boreed

            ## Notes

            """;

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "the whole line                     | - The weir leaks                          | The weir leaks",
                "who speaks, and the next line      | - Ada (5 min):\\n  - the weir leaks       | Ada (5 min): the weir leaks",
                "a name without a sign              | - Bo Reed\\n  - counted newts             | Bo Reed: counted newts",
                "two who speak                      | - Ada & Bo:\\n  - newts, twice            | Ada & Bo: newts, twice",
                "no name alone                      | - Ada and the newts:\\n  - twice           | Ada and the newts:",
                "an editor's tag                    | - [name=Ada] [time=5 min] the weir leaks  | Ada: the weir leaks",
                "short codes and marks              | - :tada: **the weir** holds               | the weir holds",
                "a bracket closed early             | - The weir leaks ()Ada)                   | The weir leaks (Ada)",
                "a sentence of a long line          | - The weir leaks, and the gate does. Bo will look at both of them before the winter floods come down. | The weir leaks, and the gate does.",
                "words of a long sentence           | - The weir leaks and the gate does and Bo will look at both of them before the winter floods come | The weir leaks and the gate does and Bo will look at both of them before the winter floods…",
            })
    void tellsWhatAPassageIsAbout(String style, String notes, String about) throws IOException {
        // Headings of many meetings tell nothing.
        Path series = Files.createDirectories(folder.resolve("garden"));
        for (int day = 10; day < 13; day++)
            Files.writeString(
                    series.resolve("2020-05-" + day + ".md"), "# Garden meeting\n\n" + ROLL_CALL + "- newts\n");
        String meeting = ROLL_CALL + notes.strip().replace("\\n", "\n") + "\n";
        SearchIndex index = SearchIndex.of(MadeUpArchive.of(folder, Registry.EMPTY, meeting));
        assertThat(index.documents())
                .filteredOn(d -> !d.kinds().contains(Kind.ROLL_CALL))
                .extracting(PassageDocument::about)
                .first()
                .isEqualTo(about);
    }
}
