package org.minutebook.book;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeriesTitleTest {
    @ParameterizedTest
    @CsvSource({
        "tea, Tea",
        "core-team, Core team",
        "tsc, TSC",
        "loom_wg/2020-plans, Loom WG / 2020 plans",
        "MeetingMinutes, MeetingMinutes",
        "éclairs, Éclairs",
        "-, -",
    })
    void isTheFolderAsOneWritesATitle(String id, String title) {
        assertThat(SeriesTitle.of(id)).isEqualTo(title);
    }
}
