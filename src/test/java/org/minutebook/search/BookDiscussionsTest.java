package org.minutebook.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minutebook.book.Book;
import org.minutebook.book.Discussions.Continued;
import org.minutebook.book.Topic;
import org.minutebook.registry.Registry;
import org.minutebook.registry.Registry.TopicEntry;

class BookDiscussionsTest {
    private static final String TEMPLATE = "# Pond meeting\n\n- Welcome to the pond meeting, please write your name\n";
    private static final String HERON = """
            - The heron hide is wet again
              - Rain runs down the heron hide's back wall onto the bench
              - Two tins of tar and a roll of felt would keep the hide dry for a winter
              - The heron hide has no gutter, so a gutter comes first
            """;

    @TempDir
    private Path notes;

    @Test
    void aTopicIsWhatSeveralMeetingsOfSeveralYearsComeBackTo() throws IOException {
        Book book = pond(Registry.EMPTY);

        List<Topic> topics = topics(book);

        assertThat(topics).extracting(Topic::name).contains("Heron hide").doesNotContain("Welcome", "Name", "Heron");
        Topic hide = topics.stream()
                .filter(t -> t.name().equals("Heron hide"))
                .findFirst()
                .orElseThrow();
        assertThat(hide.url()).isEqualTo("topics/heron-hide/");
        assertThat(hide.meetings())
                .extracting(m -> m.date().orElseThrow().year())
                .containsExactly(2018, 2019, 2020, 2021);
        assertThat(hide.mentions()).allSatisfy(m -> assertThat(m.passage()).isPresent());
    }

    @Test
    void aPlainWordAloneIsNoTopicAndANameIs() throws IOException {
        for (int year = 2014; year <= 2017; year++) meeting(year + "-05-02", """
                    - Shutters from Kestrel in %1$d
                      - In %1$d the makers of Kestrel want to paint all shutters
                      - After %1$d more shutters come with the Kestrel boat
                    """.formatted(year));

        List<Topic> topics = topics(pond(Registry.EMPTY));

        assertThat(topics).extracting(Topic::name).contains("Kestrel").doesNotContain("Shutters");
    }

    @Test
    void whatNoItemIsAboutIsNoTopic() throws IOException {
        for (int year = 2014; year <= 2017; year++) meeting(year + "-05-02", """
                    - Shutters in %1$d
                      - In %1$d the makers of Kestrel want to paint some
                      - After %1$d some come with the Kestrel boat
                    """.formatted(year));

        assertThat(topics(pond(Registry.EMPTY))).extracting(Topic::name).doesNotContain("Kestrel");
    }

    @Test
    void theRegistryAddsRenamesAndLeavesOut() throws IOException {
        Book book = pond(registry(
                new TopicEntry("The hide", List.of("heron hide"), false, "what people call it"),
                new TopicEntry("Frog spawn count", List.of(), false, "seldom, but dear to all"),
                new TopicEntry("gutter", List.of(), true, "part of the hide")));

        List<Topic> topics = topics(book);

        assertThat(topics)
                .extracting(Topic::name)
                .contains("The hide", "Frog spawn count")
                .doesNotContain("Heron hide", "Gutter");
    }

    @Test
    void aTopicsLinesHaveItsWordsInTheSingularOrThePluralAndNoOthersOfTheirRoot() throws IOException {
        meeting("2024-03-02", "- The ferry federation\n- Two ferry federations\n- A federal ferry\n- A flag\n");
        TopicEntry ferries = new TopicEntry("Ferry federation", List.of("flags"), false, "dear to all");

        List<Topic> topics = topics(pond(registry(ferries)));

        Topic found = topics.stream()
                .filter(t -> t.name().equals("Ferry federation"))
                .findFirst()
                .orElseThrow();
        assertThat(found.mentions())
                .extracting(m -> m.passage().orElseThrow().text())
                .containsExactly("The ferry federation", "Two ferry federations", "A flag");
        assertThat(found.aliases()).containsExactly("flags");
    }

    @Test
    void aPassageLeadsToThoseOfOtherMeetingsAboutTheSameAndNotToItsCopy() throws IOException {
        Book book = pond(Registry.EMPTY);

        List<Continued> continued = BookDiscussions.of(List.of(), SearchIndex.of(book))
                .of(book.meeting("pond/2019-05-02").orElseThrow());

        assertThat(continued).hasSize(1);
        assertThat(continued.get(0).elsewhere())
                .isNotEmpty()
                .allSatisfy(e -> assertThat(e.passage().text()).contains("hide"))
                .extracting(e -> e.meeting().id())
                .doesNotContain("pond/2019-05-02", "pond/2020-05-02")
                .doesNotHaveDuplicates();
    }

    private static List<Topic> topics(Book book) {
        return BookDiscussions.topics(book);
    }

    private static Registry registry(TopicEntry... topics) {
        return new Registry(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(topics));
    }

    /** In 2020 the notes carry on the bullets of 2019. */
    private Book pond(Registry registry) throws IOException {
        meeting("2018-05-02", """
                - Tar and felt for the heron hide, says the builder, and a gutter on the back wall
                  - The bench of the heron hide can dry in the shed over winter
                """);
        meeting("2019-05-02", HERON);
        meeting("2020-05-02", HERON);
        meeting("2021-05-02", """
                - The gutter of the heron hide is up, the felt is on, the bench is back
                  - The back wall of the heron hide stays dry in rain
                """);
        for (int month = 1; month <= 12; month++)
            meeting(
                    "2022-%02d-02".formatted(month),
                    "- Subject " + "abcdefghijkl".charAt(month - 1) + "x of its own\n");
        meeting("2023-01-02", "- A frog spawn count\n");
        return MadeUpArchive.read(notes, registry);
    }

    private void meeting(String day, String text) throws IOException {
        Path series = Files.createDirectories(notes.resolve("pond"));
        Files.writeString(series.resolve(day + ".md"), TEMPLATE + text);
    }
}
