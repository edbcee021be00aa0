package org.minutebook.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AffiliationSplitterTest {
    /** What others in the archive sign with alone. */
    private static final List<String> ARCHIVE =
            List.of("Tide Lab", "TRI", "Harbour", "Tidal Research Institute (TRI)", "Institute for Tides", "2tides");

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Tide Lab; Tide Lab",
                "Tide Lab / 2tides; Tide Lab|2tides",
                "TRI/University of Bergen; TRI|University of Bergen",
                "Project Wave, 2tides and UMSI; Project Wave|2tides|UMSI",
                "TRI + Harbour; TRI|Harbour",
                "TRI & Wavy; TRI|Wavy",
                "TRI - Tide Lab; TRI|Tide Lab",
                "TRI@Harbour; TRI|Harbour",
                "Harbour (Tide Lab); Harbour|Tide Lab",
                "Tidal Research Institute (TRI); Tidal Research Institute",
                "Tide Lab (moving soon!); Tide Lab",
                "Harbour TRI; Harbour|TRI",
                "Institute for Tides & Shores; Institute for Tides & Shores",
                "Hospital of North and South Bay; Hospital of North and South Bay",
                "University of Norway, Bergen; University of Norway, Bergen",
                "Tide Lab, UK; Tide Lab",
                "Tide Lab, Bergen, Norway; Tide Lab",
                "TU/e; TU/e"
            })
    void takesApartWhatStandsForItself(String affiliation, String parts) {
        assertThat(String.join("|", new AffiliationSplitter(Set.of(), ARCHIVE).split(affiliation)))
                .isEqualTo(parts);
    }

    @ParameterizedTest
    @CsvSource({"n/a", "-", "none", "???"})
    void findsNoOrganizationWhereNoneIsTold(String affiliation) {
        assertThat(new AffiliationSplitter(Set.of(), ARCHIVE).split(affiliation))
                .isEmpty();
    }
}
