package org.minutebook.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.minutebook.minutes.SourceLine;

class LineTermsTest {
    @Test
    void twoOrThreeWordsSideBySideAreATermAndSmallWordsStandOnlyInside() {
        assertThat(terms("sign: Code of Conduct, then sail").keySet())
                .containsExactlyInAnyOrder("sign", "code", "conduct", "code of conduct", "sail");
    }

    @Test
    void aCapitalSaysNothingWhereASentenceBegins() {
        Map<String, TermUse> terms = terms("Kestrel sails. Heron hides from the Osprey");

        assertThat(terms.get("kestrel").tellsCase()).isFalse();
        assertThat(terms.get("heron").tellsCase()).isFalse();
        assertThat(terms.get("osprey")).isEqualTo(new TermUse("Osprey", true, true));
    }

    @Test
    void aCapitalSaysNothingInATitleOfCapitals() {
        assertThat(terms("Paint For The Kestrel").values()).noneMatch(TermUse::tellsCase);
    }

    @Test
    void aPartOfALongerNameIsNoneAndAnAbbreviationIs() {
        Map<String, TermUse> terms = terms("what the Harbour Book says of TIDE Gauges");

        assertThat(terms.get("book").isName()).isFalse();
        assertThat(terms.get("harbour book").isName()).isTrue();
        assertThat(terms.get("tide").isName()).isTrue();
    }

    private static Map<String, TermUse> terms(String text) {
        return LineTerms.of(new NoteLine(new SourceLine("a.md", 1), text, Words.of(text), false));
    }
}
