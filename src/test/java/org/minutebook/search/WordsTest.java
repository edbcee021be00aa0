package org.minutebook.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.minutebook.search.WordVector.Expected;

/** {@code BrowserParityTest} asks the script the same. */
class WordsTest {
    static Stream<WordVector> vectors() throws IOException {
        return WordVector.all().stream();
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void cutsFoldsAndStems(WordVector vector) {
        Stemmer stemmer = new Stemmer();
        assertThat(Words.of(vector.text()))
                .extracting(
                        w -> new Expected(w.text(), w.parts(), w.start(), w.end(), w.joined(), stemmer.stem(w.text())))
                .isEqualTo(vector.words());
    }

    @Test
    void leavesOutWhatIsTooLongToBeAWord() {
        assertThat(Words.texts("the loom " + "a’".repeat(20_000) + "b is mended"))
                .containsExactly("the", "loom", "is", "mended");
    }
}
