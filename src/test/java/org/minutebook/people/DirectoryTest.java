package org.minutebook.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.minutebook.minutes.Attendee;
import org.minutebook.minutes.MeetingDate;
import org.minutebook.minutes.Minutes;
import org.minutebook.minutes.Rule;
import org.minutebook.minutes.SourceLine;
import org.minutebook.minutes.Statement;
import org.minutebook.minutes.TextSpan;
import org.minutebook.minutes.WrittenName;
import org.minutebook.registry.Registry;
import org.minutebook.registry.Registry.Alias;
import org.minutebook.registry.Registry.PersonEntry;

class DirectoryTest {
    private static final Rule RULE = new Rule("test", "made up");

    private final List<Minutes> archive = new ArrayList<>();

    @Test
    void oneHandleIsOnePerson() {
        meeting("calls", "2021-01-05", "Ada Lindqvist @adali", "Borek @borek");
        meeting("calls", "2021-02-02", "Ada @AdaLi", "A Lindqvist @adali");

        assertThat(ids()).containsExactly("adali", "borek");
        assertThat(person("adali").name()).isEqualTo("Ada Lindqvist");
        assertThat(person("adali").handle()).contains("AdaLi");
        assertThat(person("adali").aliases()).containsExactly("A Lindqvist", "Ada", "adali");
        assertThat(person("adali").reasons())
                .containsExactly("\"A Lindqvist\", \"Ada Lindqvist\" and \"Ada\" sign with @adali.");
    }

    @Test
    void aCopiedHandleStaysWithTheNameThatItFits() {
        meeting("calls", "2021-01-05", "Ada Lindqvist @adali", "Borek Nowak @adali");

        assertThat(ids()).containsExactly("adali", "borek-nowak");
    }

    @Test
    void whoSignsWithTheHandleAloneIsItsOwner() {
        meeting("calls", "2021-01-05", "Bo Kann @tidewatch");
        meeting("calls", "2021-02-05", "tidewatch @tidewatch");

        assertThat(ids()).containsExactly("tidewatch");
        assertThat(person("tidewatch").name()).isEqualTo("Bo Kann");
    }

    @Test
    void aNameOfSignsAloneIsOneToo() {
        assertThat(PersonName.of("@").words()).containsExactly("@");
        assertThat(PersonName.of("@").initials()).isEmpty();
    }

    @Test
    void aTitleIsNoName() {
        meeting("calls", "2021-01-05", "Dr. Ada Lindqvist @adali");
        meeting("calls", "2021-02-05", "Ada Lindqvist");
        Minutes meeting = says(meeting("calls", "2021-03-05", "Prof. Ada Lindqvist"), "Ada");

        assertThat(ids()).containsExactly("adali");
        assertThat(speaker(meeting)).contains("adali");
    }

    @Test
    void aMistypedHandleIsTheSamePerson() {
        meeting("calls", "2021-01-05", "Ada Lindqvist @adalind");
        meeting("calls", "2021-02-02", "Ada Lindqvist @adalind");
        meeting("calls", "2021-03-02", "Ada @adalindd");

        assertThat(ids()).containsExactly("adalind");
    }

    @Test
    void nearHandlesOfTwoInOneMeetingAreTwoPeople() {
        meeting("calls", "2021-01-05", "Ada Lindqvist @adalind1", "Ada Lindner @adalind2");

        assertThat(ids()).containsExactly("adalind1", "adalind2");
    }

    @Test
    void aNewHandleIsTheSamePersonByFullNameAndOrganization() {
        meeting("calls", "2021-01-05", "Ada Lindqvist @adali (Harbour Institute)");
        meeting("calls", "2022-01-05", "Ada Lindqvist @tidewatch (The Harbour Institute)");
        meeting("calls", "2022-02-05", "Ada Lindqvist @someoneelse (Mountain School)");

        assertThat(ids()).containsExactly("adali", "someoneelse");
    }

    @Test
    void aFullNameWithoutHandleJoinsItsBearer() {
        meeting("calls", "2021-01-05", "Ada Lindqvist @adali");
        meeting("field", "2024-01-05", "Ada Lindqvist");

        assertThat(ids()).containsExactly("adali");
    }

    @Test
    void aSlipInANameWithoutHandleJoinsWhereTheOrganizationIsTheSame() {
        meeting("calls", "2021-01-05", "Ada Lindqvist @adali (Harbour Institute)");
        meeting("calls", "2021-02-02", "Ada Lindqivst (Harbour Institute)");

        assertThat(ids()).containsExactly("adali");
    }

    @Test
    void twoHandlesMadeOfOneNameAreOnePersonOfTheOrganization() {
        meeting("calls", "2021-01-05", "Ada Lindqvist @adalindqvist (Harbour Institute)");
        meeting("calls", "2021-02-02", "Ada @adal (Harbour Institute)");
        meeting("calls", "2021-03-02", "Ada @bell (Harbour Institute)");

        assertThat(ids()).containsExactly("adalindqvist", "bell");
    }

    @Test
    void aSlipInALongWordOfAFullNameJoinsWithoutAnythingElse() {
        meeting("calls", "2021-01-05", "Ada Lindqvist", "Martina Kann");
        meeting("field", "2024-02-02", "Ada Lindqivst", "Martine Kann");

        assertThat(ids()).hasSize(3).contains("martina-kann", "martine-kann");
    }

    @Test
    void aNameOfOneWordIsOnePersonsInItsSeriesForYears() {
        meeting("calls", "2015-01-05", "Borek");
        meeting("calls", "2021-02-02", "Borek");

        assertThat(ids()).containsExactly("borek");
    }

    @Test
    void aFirstNameWithAnotherOrganizationIsSomebodyElse() {
        meeting("calls", "2021-01-05", "Ada Lindqvist @adali (Harbour Institute)");
        meeting("calls", "2021-02-02", "Ada (Mountain School)");

        assertThat(ids()).containsExactly("ada", "adali");
    }

    @Test
    void namesakesInOneMeetingStayApart() {
        meeting("calls", "2021-01-05", "Ada (Harbour Institute)", "Ada (Mountain School)");

        assertThat(ids()).containsExactly("ada", "ada-2");
    }

    @Test
    void nobodysNameTakesAnothersHandle() {
        meeting("calls", "2021-01-05", "Borek (Mountain School)");
        meeting("field", "2024-01-05", "Cleo Borek @borek");

        assertThat(ids()).contains("borek", "borek-2");
        assertThat(person("borek").name()).isEqualTo("Cleo Borek");
    }

    @ParameterizedTest
    @CsvSource({
        "Ada, adali",
        "ada, adali",
        "ADA, adali",
        "Ada Lindqvist, adali",
        "Ada L, adali",
        "Lindqvist, adali",
        "@adali, adali",
        "AL, adali",
        "Micha, michaeld",
        "Mike, michaeld",
        "MRD, michaeld",
        "YuviPanda, yp",
        "Yuvi, yp",
        "Anne, anne-b"
    })
    void aSpeakerIsSomebodyWhoSignedIn(String written, String person) {
        Minutes meeting = says(
                meeting(
                        "calls",
                        "2021-01-05",
                        "Ada Lindqvist @adali",
                        "Michael R Dunn @michaeld",
                        "Yuvi Panda @yp",
                        "Anne-Berit Moe @anne-b"),
                written);

        assertThat(speaker(meeting)).contains(person);
    }

    @Test
    void whoSignedExactlySoIsMeantBeforeWhoOnlyMayBe() {
        Minutes meeting = says(meeting("calls", "2021-01-05", "Ada @adali", "Ada Moe @adamoe"), "Ada");

        assertThat(speaker(meeting)).contains("adali");
    }

    @Test
    void ofTwoWhoMayBeMeantNobodyIsChosen() {
        Minutes meeting = says(meeting("calls", "2021-01-05", "Ada Lindqvist @adali", "Ada Moe @adamoe"), "Ada");

        Directory directory = Directory.resolve(archive, Registry.EMPTY);

        assertThat(speaker(meeting)).isEmpty();
        assertThat(directory.unknown().toString())
                .contains("\"Ada\" may be Ada Lindqvist or Ada Moe: write the full name or the handle");
    }

    @Test
    void initialsOfTheRollCallStandForWhomItGivesThem() {
        Minutes meeting = says(meeting("calls", "2021-01-05", "Ada Lindqvist [AL]", "Borek Nowak [BN]"), "BN");

        assertThat(speaker(meeting)).contains("borek-nowak");
    }

    @Test
    void initialsOfTwoStandForNobody() {
        Minutes meeting = says(meeting("calls", "2021-01-05", "Ada Lindqvist [AL]", "Anton Lund [AL]"), "AL");

        Directory directory = Directory.resolve(archive, Registry.EMPTY);

        assertThat(speaker(meeting)).isEmpty();
        assertThat(directory.unknown().toString())
                .contains("\"AL\" may be Ada Lindqvist or Anton Lund: write the full name or the handle");
    }

    @Test
    void aRegularMaySpeakWithoutHavingSignedIn() {
        meeting("calls", "2021-01-05", "Ada Lindqvist @adali");
        meeting("calls", "2021-02-02", "Ada Lindqvist @adali");
        meeting("field", "2015-02-02", "Ada Moe @adamoe");
        Minutes meeting = says(meeting("calls", "2021-03-02", "Borek @borek"), "Ada");

        assertThat(speaker(meeting)).contains("adali");
    }

    @Test
    void somebodyWhoCameLongAgoIsNotGuessedAt() {
        meeting("calls", "2015-01-05", "Ada Lindqvist @adali");
        Minutes meeting = says(meeting("calls", "2021-03-02", "Borek @borek"), "Ada");

        assertThat(speaker(meeting)).isEmpty();
    }

    @Test
    void theOnlyBearerOfAFirstNameIsMeantForLonger() {
        meeting("calls", "2019-04-05", "Ada Lindqvist @adali");
        Minutes meeting = says(meeting("calls", "2021-03-02", "Borek @borek"), "Ada");

        assertThat(speaker(meeting)).contains("adali");
    }

    @Test
    void whoIsCreditedByFullNameOrMoreThanOnceButSignsInNowhereIsAGuest() {
        says(meeting("calls", "2021-01-05", "Borek @borek"), "Zelda");
        Minutes meeting = says(meeting("calls", "2021-02-05", "Borek @borek"), "Zelda Moe");
        says(meeting("calls", "2021-03-05", "Borek @borek"), "Nils");
        says(meeting("calls", "2021-04-05", "Borek @borek"), "Olga");
        says(meeting("calls", "2021-05-05", "Borek @borek"), "Olga");

        assertThat(ids()).containsExactly("borek", "olga", "zelda-moe");
        assertThat(speaker(meeting)).contains("zelda-moe");
        assertThat(person("zelda-moe").aliases()).containsExactly("Zelda");
    }

    @Test
    void whereNobodySignsInEverybodyWhoIsCreditedIsSomebody() {
        says(meeting("calls", "2021-01-05"), "Zelda");
        says(meeting("calls", "2021-02-05"), "Nils");
        says(meeting("calls", "2021-02-05"), "NM");

        assertThat(ids()).containsExactly("nils", "zelda");
    }

    @Test
    void anOrganizationThatSpeaksIsNobody() {
        meeting("calls", "2021-01-05", "Borek @borek (Organizational Tide)");
        says(meeting("calls", "2021-02-05", "Borek @borek"), "OrgTide");
        says(meeting("calls", "2021-02-12", "Borek @borek"), "OrgTide");

        assertThat(ids()).containsExactly("borek");
        assertThat(Directory.resolve(archive, Registry.EMPTY).unknown().toString())
                .contains("\"OrgTide\" is an organization: name who speaks or acts for it");
    }

    @Test
    void anAliasOfTheRegistryHoldsForItsTime() {
        meeting("calls", "2021-01-05", "Ada Lindqvist @adali");
        Minutes then = says(meeting("calls", "2021-02-02", "Borek @borek"), "Tidy");
        Minutes later = says(meeting("calls", "2023-02-02", "Borek @borek"), "Tidy");
        Registry registry = registry(new PersonEntry(
                "Ada Lindqvist",
                Optional.of("adali"),
                List.of(new Alias("Tidy", Optional.empty(), Optional.of(MeetingDate.parse("2022-12")))),
                Optional.empty(),
                "Her nickname for a while"));

        Directory directory = Directory.resolve(archive, registry);

        assertThat(directory.personOf(then, then.statements().get(0).speakers().get(0)))
                .contains("adali");
        assertThat(directory.personOf(
                        later, later.statements().get(0).speakers().get(0)))
                .isEmpty();
    }

    @Test
    void anAliasOfTwoIsTheOneWhoSignedInElseNobodys() {
        meeting("calls", "2021-01-05", "Ada Lindqvist @adali", "Borek Nowak @borek");
        Minutes nobody = says(meeting("calls", "2021-02-02", "Min Aho @minna"), "Tidy");
        Minutes borek = says(meeting("calls", "2021-03-02", "Borek Nowak @borek"), "Tidy");
        Alias tidy = new Alias("Tidy", Optional.empty(), Optional.empty());
        Registry registry = registry(
                new PersonEntry("Ada Lindqvist", Optional.of("adali"), List.of(tidy), Optional.empty(), "Nickname"),
                new PersonEntry("Borek Nowak", Optional.of("borek"), List.of(tidy), Optional.empty(), "Nickname"));

        Directory directory = Directory.resolve(archive, registry);

        assertThat(directory.personOf(
                        nobody, nobody.statements().get(0).speakers().get(0)))
                .isEmpty();
        assertThat(directory.unknown())
                .singleElement()
                .asString()
                .contains("\"Tidy\" may be Ada Lindqvist or Borek Nowak");
        assertThat(directory.personOf(
                        borek, borek.statements().get(0).speakers().get(0)))
                .contains("borek");
    }

    @Test
    void theRegistryJoinsTwoHandles() {
        meeting("calls", "2021-01-05", "Ada @adali");
        meeting("calls", "2021-02-02", "Lindy @tides");
        Registry registry = registry(new PersonEntry(
                "Ada Lindqvist",
                Optional.of("tides"),
                List.of(new Alias("adali", Optional.empty(), Optional.empty())),
                Optional.empty(),
                "She changed her handle"));

        assertThat(Directory.resolve(archive, registry).people())
                .extracting(Identity::name)
                .containsExactly("Ada Lindqvist");
    }

    @Test
    void affiliationsAreATimeline() {
        meeting("calls", "2021-01-05", "Ada Lindqvist @adali (Harbour Institute)");
        meeting("calls", "2021-02-02", "Ada @adali (The Harbour Institute)");
        meeting("calls", "2022-02-02", "Ada @adali (Tide Lab / Harbour Institute)");

        assertThat(person("adali").affiliations())
                .extracting(a -> a.organization() + " " + a.from().orElseThrow() + " " + a.to().orElseThrow())
                .containsExactly("harbour-institute 2021-01-05 2022-02-02", "tide-lab 2022-02-02 2022-02-02");
    }

    private Minutes meeting(String series, String date, String... entries) {
        String file = series + "/" + date + ".md";
        List<Attendee> attendees = new ArrayList<>();
        for (String entry : entries) {
            String name = entry.replaceAll(" [@(\\[].*", "");
            int line = attendees.size() + 1;
            attendees.add(new Attendee(
                    new SourceLine(file, line),
                    new WrittenName(name, new TextSpan(line, line + 1)),
                    after(entry, "\\[(\\w+)\\]"),
                    after(entry, "@(\\S+)"),
                    after(entry, "\\((.+)\\)"),
                    RULE));
        }
        Minutes minutes = minutes(file, series, date, attendees, List.of());
        archive.add(minutes);
        return minutes;
    }

    private Minutes says(Minutes meeting, String name) {
        Statement statement = new Statement(
                new SourceLine(meeting.source().file(), 50),
                new TextSpan(100, 110),
                List.of(new WrittenName(name, new TextSpan(100, 105))),
                RULE);
        Minutes more = minutes(
                meeting.source().file(),
                meeting.series(),
                meeting.date().orElseThrow().toString(),
                meeting.attendees(),
                List.of(statement));
        archive.set(archive.indexOf(meeting), more);
        return more;
    }

    private static Minutes minutes(
            String file, String series, String date, List<Attendee> attendees, List<Statement> statements) {
        return new Minutes(
                new SourceLine(file, 1),
                100,
                series,
                Optional.of(MeetingDate.parse(date)),
                Optional.empty(),
                "Call",
                List.of(),
                attendees,
                List.of(),
                statements,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static Optional<String> after(String entry, String pattern) {
        var m = Pattern.compile(pattern).matcher(entry);
        return m.find() ? Optional.of(m.group(1)) : Optional.empty();
    }

    private static Registry registry(PersonEntry... people) {
        return new Registry(List.of(people), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    private List<String> ids() {
        return Directory.resolve(archive, Registry.EMPTY).people().stream()
                .map(Identity::id)
                .toList();
    }

    private Identity person(String id) {
        return Directory.resolve(archive, Registry.EMPTY).people().stream()
                .filter(p -> p.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private Optional<String> speaker(Minutes meeting) {
        return Directory.resolve(archive, Registry.EMPTY)
                .personOf(meeting, meeting.statements().get(0).speakers().get(0));
    }
}
