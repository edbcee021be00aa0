package org.minutebook.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minutebook.minutes.MeetingDate;
import org.minutebook.site.Books;

class BookTest {
    @TempDir
    Path folder;

    @Test
    void aFileOfOneMeetingKeepsItsPathAndAnArchiveFileNamesByDate() throws Exception {
        Book book = book(Map.of(
                "harbour/2021-03-04-storm.md", "# Storm\n\nNotes.\n",
                "harbour/2021-03-04.md", "# Harbour\n\nNotes.\n",
                "tide/2020/2020-05-06/index.md", "# Tide\n\nNotes.\n",
                "cafe/2022.md",
                        "# Café\n\n## 2022-02-01\n\nNotes.\n\n## 2022-03-01\n\nNotes.\n\n## 2022-03-01\n\nMore.\n"));

        assertThat(book.meetings())
                .extracting(Meeting::url)
                .containsExactlyInAnyOrder(
                        "meetings/harbour/2021-03-04-storm/",
                        "meetings/harbour/2021-03-04/",
                        "meetings/tide/2020/2020-05-06/",
                        "meetings/cafe/2022-02-01/",
                        "meetings/cafe/2022-03-01/",
                        "meetings/cafe/2022-03-01-2/");
    }

    @Test
    void aMeetingLeavesTheAddressesOfTheSitesOwnFilesFree() throws Exception {
        Book book = book(Map.of(
                "harbour/calendar.ics.md",
                "# Harbour 2021-03-04\n",
                "feed.xml.md",
                "# Tea 2021-03-11\n",
                "Index.html.md",
                "# Tea 2021-03-18\n"));

        assertThat(book.meetings())
                .extracting(Meeting::url)
                .containsExactlyInAnyOrder(
                        "meetings/harbour/calendar.ics-2/", "meetings/feed.xml-2/", "meetings/Index.html-2/");
    }

    @Test
    void mentionsAreFoundInProseButNotInCodeOrLinks() throws Exception {
        Book book = book(Map.of("harbour/2021-03-04.md", ROLL_CALL + """
                        - The map is by Borek Nowak, and @adali drew it.
                        - Ada's chart is better. See `Ada` and [Ada](https://example.org/ada).
                        - Min version of the buoy is 3; thanks to Min.
                        - The town of San Ada is far.
                        """));

        Meeting meeting = book.meetings().get(0);

        assertThat(meeting.mentions().stream().filter(m -> m.source().line() > 9))
                .extracting(m -> m.source().line() + " "
                        + meeting.notes().notes().text().substring(m.at().start(), m.at().end()) + " " + m.person())
                .containsExactly("11 Borek Nowak borek", "11 @adali adali", "12 Ada adali", "13 Min minna");
    }

    @Test
    void anItemCarriedOverIsOne() throws Exception {
        Book book = book(Map.of(
                "harbour/2021-03-04.md", ROLL_CALL + "- TODO: paint the northern buoys before summer\n",
                "harbour/2021-04-01.md", ROLL_CALL + "- TODO: paint the northern buoys before the summer\n",
                "harbour/2021-05-06.md", ROLL_CALL + "- [x] TODO: paint the northern buoys before summer\n"));

        assertThat(book.carriedTasks()).hasSize(1);
        CarriedTask task = book.carriedTasks().get(0);
        assertThat(task.occurrences()).hasSize(3);
        assertThat(task.firstSeen().at().meeting().date()).contains(MeetingDate.parse("2021-03-04"));
        assertThat(task.lastSeen().at().meeting().date()).contains(MeetingDate.parse("2021-05-06"));
        assertThat(task.done()).isTrue();
    }

    @Test
    void anItemThatAReportRepeatsWordForWordIsOne() throws Exception {
        Book book = book(Map.of(
                "harbour/2021-03-04.md", ROLL_CALL + "- TODO: paint the northern buoys before summer\n",
                "report/2021-03-11.md", ROLL_CALL + "- TODO: paint the northern buoys before summer DONE\n",
                "report/2021-09-09.md", ROLL_CALL + "- TODO: paint the northern buoys before summer\n"));

        assertThat(book.carriedTasks()).hasSize(2);
        assertThat(book.carriedTasks().get(0).occurrences()).hasSize(2);
        assertThat(book.carriedTasks().get(0).done()).isTrue();
    }

    @Test
    void companionsAreCountedByMeetings() throws Exception {
        Book book = book(Map.of(
                "harbour/2021-03-04.md",
                ROLL_CALL,
                "harbour/2021-04-01.md",
                "# Harbour\n\n## Roll call\n\n- Ada Lindqvist / @adali\n- Borek / @borek\n"));

        assertThat(book.person("adali").orElseThrow().companions())
                .containsExactly(new Person.Companion("borek", 2), new Person.Companion("minna", 1));
    }

    @Test
    void aCancelledMeetingIsKeptAndCountsNowhere() throws Exception {
        Book book = book(Map.of(
                "harbour/2021-03-04.md",
                ROLL_CALL,
                "harbour/2021-04-01.md",
                ROLL_CALL
                        .replace("# Harbour meeting", "# Harbour meeting (CANCELLED)")
                        .replace("@adali", "@adali / Harbour Institute")));

        assertThat(book.meetings()).extracting(Meeting::isCancelled).containsExactly(false, true);
        assertThat(book.held()).containsExactly(book.meetings().get(0));
        assertThat(book.series().get(0).held()).hasSize(1);
        assertThat(book.person("adali").orElseThrow().attended())
                .containsExactly(book.meetings().get(0));
        assertThat(book.organization("harbour-institute").orElseThrow().entries())
                .isEmpty();
    }

    private static final String ROLL_CALL = """
            # Harbour meeting

            ## Roll call

            - Ada Lindqvist / @adali
            - Borek Nowak / @borek
            - Min Aho / @minna

            ## Notes

            """;

    private Book book(Map<String, String> files) throws Exception {
        return Books.of(folder, files);
    }
}
