package org.minutebook.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.minutebook.archive.Archive;
import org.minutebook.minutes.MeetingDate;
import org.minutebook.registry.Registry.Alias;
import org.minutebook.registry.Registry.PersonEntry;
import org.minutebook.registry.Registry.Shown;

class RegistryTest {
    @TempDir
    Path root;

    @Test
    void withoutFilesItIsEmpty() throws Exception {
        assertThat(Registry.load(root.resolve("registry"), archive(), Optional.empty()))
                .isEqualTo(Registry.EMPTY);
    }

    @Test
    void emptyFilesAndCommentsAreNoEntries() throws Exception {
        write("people.yaml", "");
        write("series.yaml", "# nothing yet\n");

        assertThat(load()).isEqualTo(Registry.EMPTY);
    }

    @Test
    void aPersonHasNamesForATimeOrForAlways() throws Exception {
        write("people.yaml", """
                - name: Ada Lindqvist
                  handle: "@AdaLi"
                  affiliation: Harbour Lab
                  aliases:
                    - Ada
                    - {text: AL, from: 2021-03, to: 2022-01-31}
                  reason: Two people sign as Ada.
                """);

        PersonEntry ada = load().people().get(0);

        assertThat(ada.name()).isEqualTo("Ada Lindqvist");
        assertThat(ada.handle()).contains("AdaLi");
        assertThat(ada.affiliation()).contains("Harbour Lab");
        assertThat(ada.reason()).isEqualTo("Two people sign as Ada.");
        assertThat(ada.aliases())
                .containsExactly(
                        new Alias("Ada", Optional.empty(), Optional.empty()),
                        new Alias("AL", date("2021-03"), date("2022-01-31")));
    }

    @Test
    void aTopicIsNamedOrLeftOut() throws Exception {
        write("topics.yaml", """
                - {name: High water, aliases: [flood], reason: Two words.}
                - {name: apologies, leave-out: yes, reason: No topic.}
                """);

        assertThat(load().topics())
                .containsExactly(
                        new Registry.TopicEntry("High water", List.of("flood"), false, "Two words."),
                        new Registry.TopicEntry("apologies", List.of(), true, "No topic."));
    }

    @ParameterizedTest
    @CsvSource({"2021-02-28, false", "2021-03-01, true", "2021-03, true", "2022-01, true", "2022-02-01, false"})
    void anAliasHoldsFromItsFirstToItsLastDay(String day, boolean holds) {
        Alias alias = new Alias("AL", date("2021-03"), date("2022-01-31"));

        assertThat(alias.holds(date(day))).isEqualTo(holds);
    }

    @Test
    void organizationsProjectsAndSeries() throws Exception {
        write("organizations.yaml", "- {name: Harbour Lab, aliases: [HL, The Lab], reason: short forms}");
        write("projects.yaml", """
                - repository: Tide/Buoy
                  aliases: buoys
                  formerly: [lagoon/buoy]
                  reason: moved
                """);
        write("series.yaml", "- {id: calls, title: Monthly calls, reason: the folder's name says less}");

        Registry registry = load();

        assertThat(registry.organizations().get(0).aliases()).containsExactly("HL", "The Lab");
        assertThat(registry.projects().get(0).repository()).isEqualTo("tide/buoy");
        assertThat(registry.projects().get(0).aliases()).containsExactly("buoys");
        assertThat(registry.projects().get(0).formerly()).containsExactly("lagoon/buoy");
        assertThat(registry.series().get(0).title()).isEqualTo("Monthly calls");
        assertThat(registry.series().get(0).description()).isEmpty();
    }

    @Test
    void everyEntryGivesItsReason() throws Exception {
        write("organizations.yaml", "\n- name: Harbour Lab\n");

        fails("organizations.yaml:2: this entry has no \"reason\": add one");
    }

    @Test
    void aFileThatNothingWouldReadIsNamed() throws Exception {
        write("people.yml", "- {name: Ada, reason: none}\n");
        fails("people.yml: no file of the registry: call it people.yaml");

        Files.delete(root.resolve("registry/people.yml"));
        write("persons.yaml", "");
        fails("persons.yaml: no file of the registry: its files are people.yaml, organizations.yaml,");
    }

    @Test
    void nobodyIsEnteredTwice() throws Exception {
        write("people.yaml", """
                - {name: Ada, reason: none}
                - {name: Ada, handle: adali, reason: another one}
                - {name: Ada Lind, handle: "@AdaLi", reason: the same}
                """);
        fails("people.yaml:3: \"handle\" is \"AdaLi\", as in the entry of line 2: make one entry of the two");

        write("people.yaml", "- {name: Ada, reason: none}\n- {name: ada, reason: none}\n");
        fails("people.yaml:2: \"name\" is \"ada\", as in the entry of line 1: make one entry of the two");
    }

    @Test
    void nothingIsEnteredTwiceForOneArchive() throws Exception {
        write("series.yaml", """
                - {id: team, title: Pond keepers, of: pond-example, reason: none}
                - {id: team, title: Hill walkers, of: hill-example, reason: none}
                - {id: cafe, title: Café, reason: none}
                - {id: Cafe, title: Café, reason: none}
                """);
        fails("series.yaml:4: \"id\" is \"Cafe\", as in the entry of line 3: make one entry of the two");
    }

    @Test
    void oneNameMeansOneOrganizationAndOneProject() throws Exception {
        write("organizations.yaml", """
                - {name: Harbour Lab, aliases: [HL, harbour lab], reason: none}
                - name: Hill Laboratory
                  aliases: [Hill, hl]
                  reason: none
                """);
        fails("organizations.yaml:2: \"aliases\" is \"hl\", as in the entry of line 1: make one entry of the two");

        write("organizations.yaml", "");
        write("projects.yaml", """
                - {repository: tide/buoy, formerly: lagoon/buoy, aliases: buoy, reason: none}
                - {repository: lagoon/buoy, reason: none}
                """);
        fails("projects.yaml:2: \"repository\" is \"lagoon/buoy\", as in the entry of line 1");
    }

    @ParameterizedTest
    @CsvSource({"name, '@'", "handle, '@'", "aliases, '…'"})
    void aNameHasALetterOrADigit(String key, String sign) throws Exception {
        write(
                "people.yaml",
                "- reason: none\n  %s: \"%s\"\n".formatted(key, sign) + (key.equals("name") ? "" : "  name: Ada\n"));

        fails("people.yaml:2: \"%s\" is \"%s\": write a name with a letter or a digit in it"
                .formatted(key.equals("aliases") ? "text" : key, sign));
    }

    @Test
    void anEntryForAnotherCommunityIsLookedThroughToo() throws Exception {
        write("people.yaml", "- {name: Ada, of: pond-example, hide: yes please, reason: none}\n");
        fails("people.yaml:1: \"hide\" is \"yes please\": write true or false");

        write("people.yaml", "- {name: Ada, of: pond-example}\n");
        fails("people.yaml:1: this entry has no \"reason\": add one");
    }

    @Test
    void anEntryOfOneCommunityCountsWhereMostMeetingsLinkToItsRepositories() throws Exception {
        write("series.yaml", """
                - {id: team, title: Pond keepers, of: Pond-Example, reason: The folder's name says too little.}
                - {id: cafe, title: Café, reason: It has an accent.}
                """);
        note("2024-05-02", "https://github.com/pond-example/duck https://github.com/pond-example/reed");
        note("2024-06-06", "https://github.com/hill-example/goat");
        note("2024-07-04", "https://github.com/hill-example/goat");
        assertThat(titles()).containsExactly("Café");
        note("2024-08-01", "https://github.com/pond-example/duck");
        note("2024-09-05", "https://gitlab.com/pond-example/duck");
        assertThat(titles()).containsExactly("Pond keepers", "Café");
    }

    private void note(String day, String link) throws IOException {
        Files.writeString(archive().resolve(day + ".md"), "# Team\n\n- " + link + "\n");
    }

    private List<String> titles() throws Exception {
        return Registry.load(root.resolve("registry"), Archive.read(archive())).series().stream()
                .map(Registry.SeriesEntry::title)
                .toList();
    }

    @Test
    void unknownKeysAreErrors() throws Exception {
        write("people.yaml", "- name: Ada\n  nick: Addie\n  reason: none\n");

        fails(
                "people.yaml:2: unknown key \"nick\": use name, handle, aliases, affiliation, hide, show, reason, of, or take it out");
    }

    @Test
    void aPersonIsShownByNameUnlessTheEntrySaysOtherwise() throws Exception {
        write("people.yaml", """
                - {name: Ada, reason: none}
                - {name: Bo, reason: none, hide: true}
                - {name: Cy, handle: cy, reason: none, show: handle}
                """);

        assertThat(load().people())
                .extracting(PersonEntry::shown)
                .containsExactly(Shown.BY_NAME, Shown.NOT_AT_ALL, Shown.BY_HANDLE);
    }

    @Test
    void whoIsShownUnderAHandleHasOne() throws Exception {
        write("people.yaml", "- name: Ada\n  show: handle\n  reason: none\n");

        fails("people.yaml:1: this entry has no \"handle\": add one");
    }

    @Test
    void aMistypedWishForPrivacyStopsTheBuild() throws Exception {
        write("people.yaml", "- name: Ada\n  hide: yes please\n  reason: none\n");

        fails("people.yaml:2: \"hide\" is \"yes please\": write true or false");
    }

    @Test
    void datesAreIso() throws Exception {
        write("people.yaml", "- name: Ada\n  reason: none\n  aliases:\n    - {text: A, from: March 2021}\n");

        fails("people.yaml:4: \"from\" is \"March 2021\": write a date as YYYY-MM-DD or YYYY-MM");
    }

    @Test
    void anAliasEndsAfterItBegins() throws Exception {
        write("people.yaml", "- name: Ada\n  reason: none\n  aliases:\n    - {text: A, from: 2021-03, to: 2020-01}\n");

        fails("people.yaml:4: \"to\" is \"2020-01\": write a date that is not before 2021-03");
    }

    @Test
    void repositoriesHaveAnOwner() throws Exception {
        write("projects.yaml", "- repository: buoy\n  reason: none\n");

        fails("projects.yaml:1: \"repository\" is \"buoy\": write owner/repository");

        write("projects.yaml", "- repository: ../..\n  reason: none\n");

        fails("projects.yaml:1: \"repository\" is \"../..\": write owner/repository");
    }

    @Test
    void aFileIsAListOfEntries() throws Exception {
        write("series.yaml", "id: calls\n");

        fails("series.yaml:1: expected a list");
    }

    @Test
    void aKeyStandsOnce() throws Exception {
        write("series.yaml", "- id: calls\n  title: a\n  title: b\n  reason: none\n");

        fails("series.yaml:3: \"title\" stands twice in this entry");
    }

    @Test
    void brokenYamlNamesItsLine() throws Exception {
        write("series.yaml", "- id: calls\n  title: [a\n  reason: none\n");

        fails("series.yaml:3: no YAML: ");
    }

    @Test
    void aFileNamesNoClassToBeMade() throws Exception {
        write("people.yaml", "- name: !!java.net.URL [http://localhost]\n  reason: none\n");

        fails("Global tag is not allowed: tag:yaml.org,2002:java.net.URL");
    }

    @Test
    void theRosterStandsAboveTheNotes() throws Exception {
        Path data = Files.createDirectories(root.resolve("docs/_data/team"));
        Files.writeString(data.resolve("people.yml"), """
                - name: Ada Lindqvist
                  handle: "@AdaLi"
                  affiliation: ""
                  since: 2019
                  teams: [core]
                - name: A robot without a handle
                - {name: "?", handle: nobody}
                - {name: To be told, handle: "@"}
                """);
        Files.writeString(data.resolve("menu.yaml"), "title: Menu\n");

        assertThat(Registry.load(root.resolve("registry"), archive(), Optional.empty())
                        .people())
                .containsExactly(new PersonEntry(
                        "Ada Lindqvist",
                        Optional.of("AdaLi"),
                        List.of(),
                        Optional.empty(),
                        "in the team's roster _data/team/people.yml"));
    }

    @Test
    void whatStandsAboveARepositoryIsNoRoster() throws Exception {
        Files.createDirectories(root.resolve("docs/.git"));
        Path data = Files.createDirectories(root.resolve("_data"));
        Files.writeString(data.resolve("people.yml"), "- {name: Ada Lindqvist, handle: AdaLi}\n");

        assertThat(Registry.load(root.resolve("registry"), archive(), Optional.empty())
                        .people())
                .isEmpty();
    }

    private Path archive() throws IOException {
        return Files.createDirectories(root.resolve("docs/meetings"));
    }

    private void write(String name, String yaml) throws IOException {
        Files.writeString(Files.createDirectories(root.resolve("registry")).resolve(name), yaml);
    }

    private Registry load() throws Exception {
        return Registry.load(root.resolve("registry"), archive(), Optional.empty());
    }

    private void fails(String message) {
        assertThatThrownBy(this::load)
                .isInstanceOf(InvalidRegistryException.class)
                .hasMessageContaining(message);
    }

    private static Optional<MeetingDate> date(String iso) {
        return Optional.of(MeetingDate.parse(iso));
    }
}
