package org.minutebook.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugTest {
    @ParameterizedTest
    @CsvSource({
        "Ada Lindqvist, ada-lindqvist",
        "'  Zoë  O''Hara (she) ', zoe-o-hara-she",
        "ﬁne Ⅳ, fine-iv",
        "김민수, 김민수",
        "がく, がく",
        "हिन्दी सेवा, हिन्दी-सेवा",
        "…, unnamed"
    })
    void aNameAsPartOfAnAddress(String name, String slug) {
        assertThat(Slug.of(name)).isEqualTo(slug);
        assertThat(Slug.of(Normalizer.normalize(name, Normalizer.Form.NFD))).isEqualTo(slug);
    }

    @Test
    void aLongOneEndsWithAWordOrAWholeLetter() {
        assertThat(Slug.of("tide ".repeat(30))).hasSize(79).endsWith("-tide");
        assertThat(Slug.of("x" + "𠀀".repeat(80))).hasSize(79).endsWith("𠀀");
    }
}
