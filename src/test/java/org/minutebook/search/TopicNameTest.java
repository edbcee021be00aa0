package org.minutebook.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TopicNameTest {
    @Test
    void aCapitalComesFirstAndNoOthersButThoseOfNames() {
        assertThat(name("wet feet", "wet feet", false)).isEqualTo("Wet feet");
        assertThat(name("wet feet", "Wet Feet", false)).isEqualTo("Wet feet");
        assertThat(name("wet feet", "Wet Feet", true)).isEqualTo("Wet Feet");
        assertThat(name("code of conduct", "Code of Conduct", true)).isEqualTo("Code of Conduct");
    }

    @Test
    void aNameThatBeginsSmallStaysSo() {
        assertThat(name("k8s", "k8s", true)).isEqualTo("k8s");
        assertThat(name("elife", "eLife", true)).isEqualTo("eLife");
    }

    private static String name(String stems, String spelling, boolean isName) {
        TermCount count = new TermCount();
        count.add(new TermUse(spelling, true, isName), 0, Optional.empty(), false);
        return TopicName.of(stems, Map.of(stems, count));
    }
}
