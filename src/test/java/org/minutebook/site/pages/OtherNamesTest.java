package org.minutebook.site.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class OtherNamesTest {
    @Test
    void spellingsThatDifferInCapitalsAreOneName() {
        assertThat(OtherNames.of(
                        List.of("TEAHUB", "TeaHub", "Teahub", "teahub", "Tea Hub", "lid", "UCC", "ucc"), List.of()))
                .containsExactly("TeaHub", "Tea Hub", "lid", "UCC");
    }

    @Test
    void whatThePageSaysAnywayIsNoOtherName() {
        assertThat(OtherNames.of(List.of("Ann", "ANN TEAPOT", "annt"), List.of("Ann Teapot", "AnnT")))
                .containsExactly("Ann");
    }
}
