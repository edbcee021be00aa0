package org.minutebook.site.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainLineTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[name=Ann] [time=5 minutes] Choose a pot       | Ann: Choose a pot",
                "[name=Ann] (5m): Choose a pot                  | Ann (5m): Choose a pot",
                "[name=Ann]                                     | Ann",
                "Tea [time=noon]                                | Tea noon",
                "- Agreed on green tea                          | Agreed on green tea",
                "=> buy a kettle                                | buy a kettle",
                "**Ann:** buys **two                            | Ann: buys two",
                "See https://github.com/tea/pots/pull/12#issue  | See tea/pots#12",
                "See https://tea.example/pots, now              | See tea.example/pots, now",
                "Two lines\\                                     | Two lines",
                "Choose a pot ()Ann)                            | Choose a pot (Ann)",
                "Call f() or () (see below)                      | Call f() or () (see below)",
                "Tea :tada:                                     | Tea 🎉",
                "At 10:30:15 in C:\\tea, f(**args) and 2*3      | At 10:30:15 in C:\\tea, f(args) and 2*3"
            })
    void marksOfAnEditorAreNotShown(String text, String line) {
        assertThat(PlainLine.of(text)).isEqualTo(line);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ann (10 mins): Choose a pot      | Choose a pot",
                "Ann & Bo [10 min] - Choose a pot | Choose a pot",
                "Ann, Bo and Cy: Choose a pot     | Choose a pot",
                "(Bo) Choose a pot                | Choose a pot",
                "(5-10m) Choose a pot:            | Choose a pot",
                "Choose a pot ()Ann)              | Choose a pot",
                "Choose a pot (10 min) [Ann, Bo]   | Choose a pot",
                "Choose a pot ()Dee)              | Choose a pot",
                "Dee Pots (Dee, 5m)               | Dee Pots",
                "Choose a pot (in May)            | Choose a pot (in May)",
                "Choose a pot [Ann, 5min]         | Choose a pot",
                "Choose a pot - 10min.            | Choose a pot",
                "Choose a pot, green (            | Choose a pot, green",
                "Ann (if time allows): Choose     | Choose",
                "(<5 minutes) Choose a pot        | Choose a pot",
                "Ann (5 turned 15 min): Choose    | Choose",
                "Ann asks: Which pot?             | Ann asks: Which pot?",
                "Ann suggests                     | Ann suggests",
                "Bo: Ann's pot                    | Ann's pot",
                "(see below) Choose a pot         | (see below) Choose a pot",
                "Annette chose a pot              | Annette chose a pot",
                "\"Green\" tea                    | \"Green\" tea",
                "Ann c/o Bo (10 min): Choose      | Choose",
                "Choose a pot -                   | Choose a pot",
                "Choose a pot +3                  | Choose a pot",
                "2/Choose a pot                   | Choose a pot",
                "2) Choose a pot                  | Choose a pot",
                "2.5 litres of tea                | 2.5 litres of tea",
                "Ann (10 min)                     | Ann (10 min)",
                "10 minutes                       | 10 minutes"
            })
    void theMatterStandsWithoutWhoAndHowLong(String text, String matter) {
        assertThat(PlainLine.matter(text, List.of("Ann", "Bo", "Cy"), List.of("Dee")))
                .isEqualTo(matter);
    }

    @Test
    void anEndlessLineIsCut() {
        String line = PlainLine.of("[name=(".repeat(100_000));
        assertThat(line).hasSizeLessThan(2001);
        assertThat(PlainLine.matter(line, List.of("Ann"), List.of())).isNotEmpty();
    }

    @Test
    void aLineOfNothingStaysEmpty() {
        assertThat(PlainLine.of(" \n ")).isEmpty();
        assertThat(PlainLine.matter("", List.of("Ann"), List.of())).isEmpty();
    }
}
