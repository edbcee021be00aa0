package org.minutebook.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minutebook.registry.Registry;

class TermShardsTest {
    private static final int MANY = 700;

    @TempDir
    private static Path folder;

    private static Vocabulary vocabulary;
    private static TermShards terms;

    @BeforeAll
    static void cut() throws IOException {
        // "reed" alone fills a file; its neighbours in the alphabet stand before and after it.
        String notes =
                "## Agenda\n\n" + "- reed\n".repeat(MANY) + "- reeds and prunes, pr and prs\n- redwing\n- reef\n";
        SearchIndex index = SearchIndex.of(MadeUpArchive.of(folder, Registry.EMPTY, notes));
        vocabulary = index.vocabulary();
        terms = TermShards.of(index.leaf(), vocabulary, index.documents());
    }

    @Test
    void theFileOfAStemHasAllItsWords() {
        for (String word : vocabulary.frequencies().keySet())
            assertThat(wordsOf(vocabulary.stem(word))).contains(word);
    }

    @Test
    void theFileOfABeginningHasTheWordsThatBeginSo() {
        for (String word : vocabulary.frequencies().keySet())
            assertThat(wordsOf(word)).contains(word);
    }

    @Test
    void aWordThatFillsAFileIsNotLoadedWithItsNeighbours() {
        assertThat(wordsOf("reed")).containsExactly("reed", "reeds");
        assertThat(wordsOf("redwing")).doesNotContain("reed");
        assertThat(wordsOf("reef")).doesNotContain("reed");
    }

    /** The words of the file that a browser asks for the word. */
    private static List<String> wordsOf(String word) {
        int file = new TreeSet<>(terms.separators()).headSet(word, true).size();
        Shard shard = terms.shards().stream()
                .filter(s -> s.name().equals("t" + file))
                .findFirst()
                .orElseThrow();
        String script = shard.script();
        int from = script.indexOf("[\"") + 2;
        return List.of(script.substring(from, script.indexOf('"', from)).split(" "));
    }
}
