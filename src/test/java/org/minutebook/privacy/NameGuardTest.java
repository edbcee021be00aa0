package org.minutebook.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.minutebook.book.Book;
import org.minutebook.registry.Registry;
import org.minutebook.registry.Registry.PersonEntry;
import org.minutebook.site.Books;

class NameGuardTest {
    @TempDir
    private Path dir;

    private List<String> found(PersonEntry entry, String file, String text) throws Exception {
        Book book = Books.of(dir.resolve("notes"), Map.of("tea/2021-01-02.md", """
                # Tea

                Roll call:

                - Zoë Harrow O'Dell / Harbour Lab / @zoeharrow
                - Bo Kann / Harbour Lab / @bokann
                """));
        PrivatePerson person = PrivatePerson.of(entry, book);
        Path site = dir.resolve("site");
        Path written = site.resolve(file);
        Files.createDirectories(written.getParent());
        Files.writeString(written, text);
        return NameGuard.of(List.of(person), WordUse.in(book)).find(site);
    }

    private static PersonEntry entry(Registry.Shown shown) {
        return new PersonEntry(
                "Zoë Harrow O'Dell",
                Optional.of("zoeharrow"),
                List.of(new Registry.Alias("Zoë Harrow", Optional.empty(), Optional.empty())),
                Optional.empty(),
                shown,
                "asked for it");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "by Zoë Harrow.",
                "by ZOE\n  HARROW",
                "people/zoe-harrow/",
                "zoe_harrow",
                "Zoe%20Harrow",
                "Zo%C3%AB%20Harrow",
                "Zo&euml; Harrow",
                "Zo&euml; or Zoë&nbsp;Harrow",
                "Zoë Harrow O&#39;Dell",
                "[\"zoeharrow\"]",
                "ZoeHarrow"
            })
    void aNameIsFoundHoweverItIsWritten(String text) throws Exception {
        assertThat(found(entry(Registry.Shown.NOT_AT_ALL), "about/index.html", "one\n" + text))
                .singleElement()
                .asString()
                .startsWith("about/index.html:2: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Zoë", "harrows", "\"Zoë\",\"Harrow\"", "Zoë; Harrow", "zoeharrower", "Bo Kann"})
    void whatMayMeanSomethingElseIsNot(String text) throws Exception {
        assertThat(found(entry(Registry.Shown.NOT_AT_ALL), "index.html", text)).isEmpty();
    }

    @Test
    void anAddressIsLookedAtToo() throws Exception {
        assertThat(found(entry(Registry.Shown.NOT_AT_ALL), "people/zoe-harrow/index.html", "x"))
                .containsExactly("people/zoe-harrow/index.html: its address has a name that people.yaml keeps private");
    }

    @Test
    void aHandleMayStandWhereItIsShown() throws Exception {
        assertThat(found(entry(Registry.Shown.BY_HANDLE), "index.html", "@ZoeHarrow, zoeharrow"))
                .isEmpty();
        assertThat(found(entry(Registry.Shown.BY_HANDLE), "index.html", "Zoë Harrow"))
                .hasSize(1);
    }
}
