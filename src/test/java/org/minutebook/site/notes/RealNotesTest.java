package org.minutebook.site.notes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.minutebook.book.Book;
import org.minutebook.book.Meeting;
import org.minutebook.minutes.Passage;
import org.minutebook.site.Books;

/** Whole archives: nothing that the notes say may be missing on the page, and every address must be there once. */
@Tag("archive")
class RealNotesTest {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    /**
     * What is no word for a reader: front matter, comments, emoji codes, HackMD's tags,
     * checkboxes, numbers of lists, links to files, names and classes of directives, tags of HTML.
     */
    private static final Pattern MARKUP = Pattern.compile(
            "\\A---\\n.*?\\n---\\n|<!--.*?-->|^\\s*:class: [\\w-]+|:[a-z0-9_+-]+:|\\[(?:name|time|color)=|^\\s*[-*+] \\[[xX ]\\]|^[\\s>]*(?:[-*+] +)*\\d+[.)]\\s|\\]\\([^)\\s]*\\.md\\)|^\\s*`{3,}\\{[\\w:-]+\\}|^\\s*:{3,}[ \\t]*(?:\\{[^}\\n]*\\}|[\\w-]+)|</?[a-z]+\\b[^>]*>|&[a-z]+;",
            Pattern.DOTALL | Pattern.MULTILINE);

    /** The archives' books, by what they are. */
    private enum Notes {
        REAL,
        SAMPLE,
        /** Single notes of other communities. */
        SEEDS;

        Book book() throws Exception {
            return switch (this) {
                case REAL -> Books.real();
                case SAMPLE -> Books.sample();
                case SEEDS -> Books.seeds();
            };
        }
    }

    private static Map<String, Integer> words(String text) {
        Map<String, Integer> counts = new HashMap<>();
        Matcher m = WORD.matcher(text);
        while (m.find()) counts.merge(m.group(), 1, Integer::sum);
        return counts;
    }

    /** The words of a page, those of its addresses and titles included. */
    private static Map<String, Integer> shown(String html) {
        Document page = Jsoup.parseBodyFragment(html);
        StringBuilder all = new StringBuilder();
        page.body()
                .forEachNode(n -> all.append(n instanceof TextNode text ? text.getWholeText() : "")
                        .append(' '));
        for (Element e : page.select("[href], [src]")) {
            if (!e.className().contains("permalink"))
                all.append(' ').append(e.attr("href")).append(' ').append(e.attr("src"));
        }
        for (Element e : page.select("[title], [data-language], [alt], ol[start]"))
            all.append(' ')
                    .append(e.attr("title"))
                    .append(' ')
                    .append(e.attr("data-language"))
                    .append(' ')
                    .append(e.attr("alt"));
        return words(all.toString());
    }

    @ParameterizedTest
    @EnumSource
    void noWordIsLost(Notes archive) throws Exception {
        Book book = archive.book();
        NotesHtml notes = NotesHtml.of(book);
        List<String> lost = new ArrayList<>();
        for (Meeting meeting : book.meetings()) {
            Map<String, Integer> shown = shown(notes.render(meeting).html().markup());
            String source = MARKUP.matcher(meeting.notes().notes().text()).replaceAll(" ");
            words(source).forEach((word, times) -> {
                if (shown.getOrDefault(word, 0) < times) lost.add(meeting.id() + ": " + word);
            });
        }
        assertThat(lost).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void everyPassageIsThereOnce(Notes archive) throws Exception {
        Book book = archive.book();
        NotesHtml notes = NotesHtml.of(book);
        for (Meeting meeting : book.meetings()) {
            Document page = Jsoup.parseBodyFragment(notes.render(meeting).html().markup());
            assertThat(page.select("[id]").eachAttr("id"))
                    .as(meeting.id())
                    .containsExactlyInAnyOrderElementsOf(meeting.minutes().passages().stream()
                            .map(Passage::fragment)
                            .toList());
        }
    }
}
