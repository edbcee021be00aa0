package org.minutebook.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minutebook.book.Book;
import org.minutebook.registry.Registry;

class TermShardsTest {
    private static final int MANY = 700;

    @TempDir
    private static Path folder;

    private static Book book;
    private static Vocabulary vocabulary;
    private static TermShards terms;

    @BeforeAll
    static void cut() throws IOException {
        // "reed" alone fills a file; its neighbours in the alphabet stand before and after it.
        String notes =
                "## Agenda\n\n" + "- reed\n".repeat(MANY) + "- reeds and prunes, pr and prs\n- redwing\n- reef\n";
        book = MadeUpArchive.of(folder, Registry.EMPTY, notes);
        SearchIndex index = SearchIndex.of(book);
        vocabulary = index.vocabulary();
        terms = TermShards.of(index.leaf(), vocabulary, index.documents());
    }

    @Test
    void theFileOfAStemHasAllItsWords() {
        for (String word : vocabulary.frequencies().keySet())
            assertThat(wordsOf(terms, vocabulary.stem(word))).contains(word);
    }

    @Test
    void theFileOfABeginningHasTheWordsThatBeginSo() {
        for (String word : vocabulary.frequencies().keySet())
            assertThat(wordsOf(terms, word)).contains(word);
    }

    @Test
    void aWordThatFillsAFileIsNotLoadedWithItsNeighbours() {
        assertThat(wordsOf(terms, "reed")).containsExactly("reed", "reeds");
        assertThat(wordsOf(terms, "redwing")).doesNotContain("reed");
        assertThat(wordsOf(terms, "reef")).doesNotContain("reed");
    }

    @Test
    void whatTooManyPassagesHaveStandsInAFileAfterTheAlphabet() throws IOException {
        SearchIndex index = SearchIndex.of(book, MANY);
        TermShards cut = TermShards.of(index.leaf(), index.vocabulary(), index.documents());

        assertThat(index.vocabulary().frequentStems()).containsExactly("agenda", "reed");
        assertThat(wordsOf(cut, cut.separators().size() + 1)).containsExactly("agenda");
        assertThat(wordsOf(cut, cut.separators().size() + 2)).containsExactly("reed", "reeds");
        for (int file = 0; file <= cut.separators().size(); file++)
            assertThat(wordsOf(cut, file)).doesNotContain("agenda", "reed", "reeds");
    }

    /** The words of the file that a browser asks for the word. */
    private static List<String> wordsOf(TermShards terms, String word) {
        return wordsOf(
                terms, new TreeSet<>(terms.separators()).headSet(word, true).size());
    }

    private static List<String> wordsOf(TermShards terms, int file) {
        Shard shard = terms.shards().stream()
                .filter(s -> s.name().equals("t" + file))
                .findFirst()
                .orElseThrow();
        String script = shard.script();
        int from = script.indexOf("[\"") + 2;
        return List.of(script.substring(from, script.indexOf('"', from)).split(" "));
    }
}
