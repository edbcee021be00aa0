package org.minutebook.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompoundsTest {
    /** Words as often as it takes to be known by themselves. */
    private static final List<String> USED =
            Collections.nCopies(5, "the green house stands near their barn and nursery, past gates and at ease");

    @ParameterizedTest
    @CsvSource({"greenhouse, green house", "barnhouse, barn house", "housebarn, house barn"})
    void splitsAWordThatIsMadeOfTwoOthers(String word, String parts) {
        assertThat(spellings(word, word)).containsExactly(parts.split(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "theirhouse, a stop word",
        "greenish, an ending that nobody uses by itself",
        "pastas, too short an ending",
        "housework, a part that is used nowhere",
    })
    void leavesOthersWhole(String word, String why) {
        assertThat(spellings(word, word)).as(why).isEmpty();
    }

    @Test
    void leavesAWordWholeWhosePartsAreRare() {
        Compounds compounds = Compounds.of(
                Stream.of("a tide gauge", "the tidegauge").map(Words::of).toList());
        assertThat(compounds.otherSpellings(Words.of("tidegauge"))).isEmpty();
    }

    @Test
    void takesThePartsThatSomebodyHasWrittenApart() {
        assertThat(spellings("barnHouse", "barnhouse")).containsExactly("barn", "house");
        assertThat(spellings("bar-nhouse", "barnhouse")).containsExactly("bar", "nhouse");
    }

    private static Iterable<String> spellings(String written, String word) {
        List<List<Word>> texts =
                Stream.concat(USED.stream(), Stream.of(written)).map(Words::of).toList();
        return Compounds.of(texts).otherSpellings(Words.of(word));
    }
}
