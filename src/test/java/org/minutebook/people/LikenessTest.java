package org.minutebook.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LikenessTest {
    @Test
    void theFamilyNameMayStandFirst() {
        assertThat(of("Wu Linmei", "Linmei Wu")).isEqualTo(Likeness.SAME);
        assertThat(of("Wu Linmei", "Wu Lin")).isNotEqualTo(Likeness.SAME);
    }

    @Test
    void writtenApartOrTogetherIsTheSame() {
        assertThat(of("AdaByron", "Ada Byron")).isEqualTo(Likeness.SAME);
        assertThat(of("ada byron", "Ada Byron")).isEqualTo(Likeness.SAME);
    }

    private static Likeness of(String written, String known) {
        return Likeness.of(PersonName.of(written), PersonName.of(known));
    }
}
