package org.minutebook.site.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minutebook.book.Book;
import org.minutebook.site.Books;

class SummariesTest {
    private static final String FRAME = "# Tea\n\n## Welcome\n\nSign in.\n\n## Items\n\n";

    @TempDir
    Path dir;

    private String summary(String notes) throws Exception {
        Map<String, String> files = new LinkedHashMap<>();
        for (int month = 2; month < 6; month++) files.put("tea/2021-0" + month + "-02.md", FRAME);
        files.put("tea/2021-01-02.md", FRAME + notes);
        Book book = Books.of(dir, files);
        return new Summaries(new Topics(book.meetings()))
                .summary(book.meeting("tea/2021-01-02").orElseThrow());
    }

    @Test
    void whatWasDecidedAndWhatIsToDoComesFirst() throws Exception {
        assertThat(summary("""
                - A lid for the big pot
                  - it is green
                  - Decision: the lid is bought.
                - TODO: measure the pot;
                - TODO: ask for prices
                - [x] TODO: wash up
                """))
                .isEqualTo(
                        "Decided: the lid is bought. To do: measure the pot; ask for prices. Also: A lid for the big pot");
    }

    @Test
    void ofManyTheFirstAreToldAndTheRestCounted() throws Exception {
        assertThat(summary("- TODO: one\n- TODO: two\n- TODO: three\n- TODO: four\n- TODO: five\n- TODO: six\n"))
                .startsWith("To do: one; two; three; four; and 2 more");
    }

    @Test
    void headingsThatOnlyNameAPartOfTheMeetingAreNoSummary() throws Exception {
        assertThat(summary("""
                ## Breakout room and item suggestions

                - a pot

                ## Breakout room 2: lids

                - a lid
                """)).isEqualTo("lids");
    }

    @Test
    void whatEveryMeetingsNotesHaveIsNoSummary() throws Exception {
        assertThat(summary("")).isEqualTo("Tea");
        assertThat(summary("The kettle is broken.\n")).isEqualTo("The kettle is broken.");
    }
}
