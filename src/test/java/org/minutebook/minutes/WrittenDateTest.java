package org.minutebook.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDateTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2024-07-17                      | 2024-07-17
            2025-10-1                       | 2025-10-01
            2024/07/17                      | 2024-07-17
            20240717                        | 2024-07-17
            Meeting of 2024-07-17T15:00Z    | 2024-07-17
            Thursday 20th August, 2020      | 2020-08-20
            26 April 2018                   | 2018-04-26
            21 Mar 2018, 6pm CET            | 2018-03-21
            January 04, 2018                | 2018-01-04
            the 3rd of May 2021             | 2021-05-03
            Wed, Sept. 4 2024               | 2024-09-04
            17-Jul-2024                     | 2024-07-17
            17.07.2024                      | 2024-07-17
            07/17/2024                      | 2024-07-17
            17/07/2024                      | 2024-07-17
            2024 July 17                    | 2024-07-17
            2024-06                         | 2024-06
            August 2020                     | 2020-08
            Feb 8th                         | 2019-02-08
            """)
    void readsDate(String text, String date) {
        assertThat(WrittenDate.in(text)).hasSize(1);
        assertThat(WrittenDate.in(text).get(0).in(Optional.of(2019)).map(MeetingDate::toString))
                .contains(date);
    }

    @ParameterizedTest
    @ValueSource(strings = {"05/06/2024", "2024-13-01", "v2024.1", "31 of 40", "marching 12", "in 2024", "10.0.0.12"})
    void leavesDoubtfulAlone(String text) {
        assertThat(WrittenDate.in(text)).isEmpty();
    }

    @Test
    void noSuchDayIsNoDate() {
        assertThat(WrittenDate.in("30 February 2024")).isEmpty();
        assertThat(WrittenDate.in("2023-02-29").get(0).in(Optional.empty())).isEmpty();
    }

    @Test
    void weekdayBeforeOrAfterIsEvidence() {
        WrittenDate before = WrittenDate.in("Thursday, August 15").get(0);
        WrittenDate after = WrittenDate.in("2024-07-17 (Wednesday)").get(0);
        assertThat(before.weekday()).contains(DayOfWeek.THURSDAY);
        assertThat(after.weekday()).contains(DayOfWeek.WEDNESDAY);
        assertThat(before.hasWrongWeekday(MeetingDate.parse("2024-08-15"))).isFalse();
        assertThat(before.hasWrongWeekday(MeetingDate.parse("2023-08-15"))).isTrue();
    }

    @Test
    void severalDatesInOrder() {
        List<WrittenDate> dates = WrittenDate.in("from May 5, 2023 to 2023-05-08");
        assertThat(dates).extracting(d -> d.day().orElseThrow()).containsExactly(5, 8);
    }
}
