package org.minutebook.site;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.VEvent;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minutebook.book.Book;

/** The calendars as a calendar program gets them. */
class CalendarTest {
    @TempDir
    private Path dir;

    private static List<VEvent> events(Path file) throws Exception {
        try (BufferedReader in = Files.newBufferedReader(file)) {
            var calendar = new CalendarBuilder().build(in);
            assertThat(calendar.validate().getEntries()).as(file.toString()).isEmpty();
            return calendar.getComponents(Component.VEVENT);
        } catch (ParserException e) {
            throw new AssertionError(file + ":" + e.getLineNo(), e);
        }
    }

    private List<VEvent> events(Map<String, String> notes) throws Exception {
        Book book = Books.of(dir.resolve("notes"), notes);
        Calendar.write(book, "Tea Club", Optional.empty(), dir);
        return events(dir.resolve("meetings/calendar.ics"));
    }

    private static Temporal start(VEvent event) {
        return requireNonNull(event.<Temporal>getDateTimeStart()).getDate();
    }

    @Test
    void allMeetingsAndEachSeriesHaveOneThatIsValid() throws Exception {
        Path meetings = SampleSite.root().resolve("meetings");
        Book book = Books.sample();
        assertThat(events(meetings.resolve("calendar.ics"))).hasSameSizeAs(book.meetings());
        for (var series : book.series())
            assertThat(events(SampleSite.root().resolve(series.url() + "calendar.ics")))
                    .hasSameSizeAs(series.meetings())
                    .allSatisfy(event -> assertThat(
                                    requireNonNull(event.getUrl()).getUri().toString())
                            .startsWith(SampleSite.BASE + series.url()));
    }

    @Test
    void noTwoMeetingsHaveOneId() throws Exception {
        assertThat(events(SampleSite.root().resolve("meetings/calendar.ics")).stream()
                        .map(e -> e.getUid().orElseThrow().getValue()))
                .doesNotHaveDuplicates()
                .allMatch(id -> id.endsWith("@example.org/club"));
    }

    @Test
    void aTimeWithAZoneIsAMomentInSummerAsInWinter() throws Exception {
        assertThat(events(Map.of(
                        "tea/2021-01-14.md", "# Tea\n\nTime: 17:00 Europe/Paris\n\nx\n",
                        "tea/2021-07-15.md", "# Tea\n\nTime: 17:00 Europe/Paris\n\nx\n")))
                .extracting(CalendarTest::start)
                .containsExactly(OffsetDateTime.parse("2021-01-14T16:00Z"), OffsetDateTime.parse("2021-07-15T15:00Z"));
    }

    @Test
    void withoutATimeItIsTheDayAndWithoutADayNothing() throws Exception {
        assertThat(events(Map.of(
                        "tea/2021-01-14.md", "# Tea\n\nx\n",
                        "tea/later.md", "# Tea in March 2021\n\nRoll call:\n\n- Ann Teapot / Kettle House / @ann\n")))
                .extracting(CalendarTest::start)
                .containsExactly(LocalDate.parse("2021-01-14"));
    }

    /** RFC 5545, sections 3.1 and 3.3.11. */
    @Test
    void aLongTitleInAnyScriptIsFoldedAndComesBackWhole() throws Exception {
        String title = "Tea, cake; and \"茶\" 🫖 with \\ signs " + "茶会館🫖".repeat(20);
        List<VEvent> events = events(Map.of("tea/2021-01-14.md", "# " + title.replace("\\", "\\\\") + "\n\nx\n"));
        assertThat(events)
                .singleElement()
                .extracting(e -> requireNonNull(e.getSummary()).getValue(), InstanceOfAssertFactories.STRING)
                .isEqualTo(title);
        String text = Files.readString(dir.resolve("meetings/calendar.ics"));
        assertThat(text.replace("\r\n", "")).doesNotContain("\r", "\n");
        assertThat(text.split("\r\n")).allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
    }
}
