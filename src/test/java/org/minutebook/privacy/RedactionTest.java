package org.minutebook.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minutebook.archive.Archive;
import org.minutebook.archive.Notes;
import org.minutebook.book.Book;
import org.minutebook.people.Directory;
import org.minutebook.reading.Reading;
import org.minutebook.registry.Registry;
import org.minutebook.registry.Registry.PersonEntry;
import org.minutebook.registry.Registry.Shown;

class RedactionTest {
    private static final String ROLL_CALL = """
            # Meeting

            ## Roll call

            - Zoë Harrow / Harbour Lab / @zoeharrow
            - Bo Kann / Harbour Lab / @bokann
            - Bo Lind / Tide Club / @bolind

            ## Notes

            """;

    @TempDir
    private Path folder;

    @Test
    void eachFormOfANameGoes() throws Exception {
        assertThat(leftOut("""
                - **Zoë:** hello
                - Zoe and ZOË HARROW, zoe_harrow, **Zoë** Harrow, ZoeHarrow
                - Zoë **Harrow** and **Zoë** **Harrow**, _Zoë_ Harrow, **_Zoë_ Harrow** and Zoë `Harrow`
                - written down by Zoë
                  Harrow, and cc @ZoeHarrow, `zoeharrow`
                - Zoë's [own list](https://github.com/zoeharrow/lists) of harrows
                """)).isEqualTo("""
                - **someone:** hello
                - someone and someone, someone, **someone**, someone
                - **someone** and **someone** **someone**, _someone_, **_someone_** and `someone`
                - written down by someone
                , and cc someone, `someone`
                - someone's [own list](https://github.com/~/lists) of harrows
                """);
    }

    @Test
    void emphasisAroundPartOfANameStaysWhole() throws Exception {
        assertThat(leftOut("""
                - Zoë **_Harrow_ spoke** and **went _Zoë_** Harrow
                - Zoë **_Harrow spoke_** and **_Bo and Zoë_** Harrow
                """)).isEqualTo("""
                - **_someone_ spoke** and **went _someone_**
                - **_someone spoke_** and **_Bo and someone_**
                """);
    }

    @Test
    void formsOfWebAddressesAndHtmlGoToo() throws Exception {
        assertThat(leftOut("""
                - [talk](https://example.org/Zo%C3%AB%20Harrow/talk) by Zo&euml; and Zo&#235;
                - ![Zoe\u0308 at the lake](img/zoe-harrow.png)
                - <a href="mailto:zoe.harrow@example.org" title="Zoë">mail</a>, Zoe’s own 100% &amp; 5%ab
                """)).isEqualTo("""
                - [talk](https://example.org/someone/talk) by someone and someone
                - ![someone at the lake](img/someone.png)
                - <a href="mailto:someone@example.org" title="someone">mail</a>, someone’s own 100% &amp; 5%ab
                """);
    }

    @Test
    void aRollCallLineOfTheirOwnTellsNothingElse() throws Exception {
        assertThat(redacted("", Shown.NOT_AT_ALL).notes().get(0).text())
                .contains("- someone\n- Bo Kann / Harbour Lab / @bokann\n");
    }

    @Test
    void aTableKeepsItsCells() throws Exception {
        Files.writeString(folder.resolve("2024-01-02.md"), """
                # Meeting

                ## Roll call

                | Name | Institution | Handle |
                |---|---|---|
                | Zoë Harrow | Harbour Lab | @zoeharrow |
                | Bo Kann | Harbour Lab | @bokann |
                """);
        assertThat(redacted(Shown.NOT_AT_ALL).notes().get(0).text()).contains("|\n| someone | | |\n| Bo Kann |");
    }

    @Test
    void linesKeepTheirNumbers() throws Exception {
        Notes notes = redacted("- thanks to Zoë\n  Harrow\n- and then this\n", Shown.NOT_AT_ALL)
                .notes()
                .get(0);
        assertThat(notes.text().lines().toList().indexOf("- and then this")).isEqualTo(12);
    }

    @Test
    void onlyTheHandleIsShown() throws Exception {
        Book book = read(entry(Shown.BY_HANDLE), ROLL_CALL + "- Zoë: see @ZoeHarrow's page, says Harrow\n");
        Redaction redaction = Redaction.of(book).orElseThrow();
        assertThat(redaction.archive().notes().get(0).text())
                .contains("- zoeharrow / Harbour Lab / @zoeharrow\n")
                .endsWith("- zoeharrow: see @ZoeHarrow's page, says zoeharrow\n");
        assertThat(redaction.registry().people()).extracting(PersonEntry::name).containsExactly("zoeharrow");
    }

    @Test
    void aNameThatOthersBearGoesWhereItMeansThem() throws Exception {
        PersonEntry entry = new PersonEntry(
                "Bo Lind", Optional.of("bolind"), List.of(), Optional.empty(), Shown.NOT_AT_ALL, "asked for it");
        Files.writeString(folder.resolve("2024-02-06.md"), """
                # Meeting

                ## Roll call

                - Bo Lind / Tide Club / @bolind

                ## [Bo](https://example.org) looks back

                - Bo: all is well
                """);
        Archive archive = Redaction.of(read(entry, ROLL_CALL + "- Bo Kann: the new buoy\n- Lind: no\n"))
                .orElseThrow()
                .archive();
        assertThat(archive.notes().get(0).text()).contains("- Bo Kann: the new buoy\n- someone: no\n");
        assertThat(archive.notes().get(1).text())
                .contains("## [someone](https://example.org) looks back", "- someone: all is well");
    }

    @Test
    void aWordOfTheLanguageStays() throws Exception {
        PersonEntry entry = new PersonEntry(
                "Will Marsh", Optional.of("will"), List.of(), Optional.empty(), Shown.NOT_AT_ALL, "asked for it");
        String text = Redaction.of(
                        read(
                                entry,
                                ROLL_CALL.replace("Zoë Harrow / Harbour Lab / @zoeharrow", "Will Marsh / Lab / @will")
                                        + "- Will: we will see, it will rain, all will be well, and Bo will mend it, as @will says\n"))
                .orElseThrow()
                .archive()
                .notes()
                .get(0)
                .text();
        assertThat(text)
                .contains(
                        "- someone: we will see, it will rain, all will be well, and Bo will mend it, as someone says");
    }

    @Test
    void aFileNamedAfterThemGetsAnotherName() throws Exception {
        Files.createDirectories(folder.resolve("zoe-harrow"));
        Files.writeString(folder.resolve("zoe-harrow/2024-03-05.md"), ROLL_CALL);
        assertThat(redacted("", Shown.NOT_AT_ALL).notes())
                .extracting(n -> n.source().file())
                .containsExactlyInAnyOrder("2024-01-02.md", "someone/2024-03-05.md");
    }

    @Test
    void nothingIsTakenOutWhereNobodyAsks() throws Exception {
        assertThat(Redaction.of(read(entry(Shown.BY_NAME), ROLL_CALL))).isEmpty();
    }

    private String leftOut(String notes) throws Exception {
        return redacted(notes, Shown.NOT_AT_ALL).notes().get(0).text().replaceFirst("(?s).*## Notes\n\n", "");
    }

    private Archive redacted(String notes, Shown shown) throws Exception {
        return Redaction.of(read(entry(shown), ROLL_CALL + notes)).orElseThrow().archive();
    }

    private Archive redacted(Shown shown) throws Exception {
        return Redaction.of(read(entry(shown))).orElseThrow().archive();
    }

    private static PersonEntry entry(Shown shown) {
        return new PersonEntry(
                "Zoë Harrow", Optional.of("zoeharrow"), List.of(), Optional.empty(), shown, "asked for it");
    }

    private Book read(PersonEntry entry, String notes) throws Exception {
        Files.writeString(folder.resolve("2024-01-02.md"), notes);
        return read(entry);
    }

    private Book read(PersonEntry entry) throws Exception {
        Registry registry = new Registry(List.of(entry), List.of(), List.of(), List.of(), List.of(), List.of());
        Archive archive = Archive.read(folder);
        List<Reading> readings = Reading.of(archive.notes(), registry);
        Directory directory =
                Directory.resolve(readings.stream().map(Reading::minutes).toList(), registry);
        return Book.of(archive, readings, directory, registry);
    }
}
