package org.minutebook.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PluralStemmerTest {
    @ParameterizedTest
    @CsvSource({
        "gauge, gauges", "ferry, ferries", "cookie, cookies", "box, boxes", "cache, caches", "lease, leases",
        "class, classes", "echo, echoes", "committee, committees", "gpu, gpus", "vm, vms", "quay, quays"
    })
    void aSingularAndItsPluralAreOne(String singular, String plural) {
        assertThat(PluralStemmer.stem(plural)).isEqualTo(PluralStemmer.stem(singular));
    }

    @ParameterizedTest
    @CsvSource({
        "maintainer, maintenance",
        "maintainer, maintain",
        "federation, federal",
        "roadmap, roadmapping",
        "fund, funding",
        "glass, gla",
        "is, i"
    })
    void otherWordsOfOneRootAreNot(String word, String other) {
        assertThat(PluralStemmer.stem(word)).isNotEqualTo(PluralStemmer.stem(other));
    }
}
