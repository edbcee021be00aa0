package org.minutebook.site.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minutebook.book.Book;
import org.minutebook.book.Topic;
import org.minutebook.site.Books;

class OutcomeTest {
    @TempDir
    private Path folder;

    @Test
    void isWhatIsMarkedOnItsLinesAndBelowAnItemThatSpeaksOfIt() throws Exception {
        Book book = Books.of(folder, Map.of("tea/2021-01-02.md", """
                        # Tea

                        - A lid for https://github.com/tea/pot
                          - it is green
                          - Decision: the lid is bought.
                          - TODO: measure the lid
                        - Decision: cups are washed.
                        - TODO: wash the cups
                        """, "tea/2022-02-03.md", """
                        # Tea

                        - TODO: dry https://github.com/tea/pot
                        - The shelf
                          - is as old as https://github.com/tea/pot
                          - TODO: paint the shelf
                        """));
        Topic topic = new Topic(
                "the pot", List.of(), book.project("tea/pot").orElseThrow().mentions());
        Outcome outcome = Outcome.of(topic, new Catalog(book));
        assertThat(outcome.decided())
                .flatExtracting(Year::entries)
                .flatExtracting(Quotes::lines)
                .extracting(Quote::text)
                .containsExactly("the lid is bought.");
        assertThat(outcome.tasks()).hasSize(2);
        assertThat(outcome.tasks().get(0).text()).startsWith("dry");
        assertThat(outcome.tasks().get(1).text()).isEqualTo("measure the lid");
    }
}
