package org.minutebook.site;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.minutebook.book.Book;
import org.minutebook.site.notes.NotesHtml;
import org.minutebook.site.pages.SitePages;

/** The sample's site, baked with this project's own templates. */
final class SampleSite {
    static final String BASE = "https://example.org/club/";

    private SampleSite() {}

    /** As it is once a test run. Nobody may change it. */
    static Path root() {
        return Once.ROOT;
    }

    /**
     * Bakes a book's site, with an empty file for the search's, which pages link to.
     *
     * @param home the project whose templates and settings are used
     * @param out a folder for it
     */
    static Path bake(Book book, Path home, Path out) throws Exception {
        NotesHtml notes = NotesHtml.of(book);
        Site site = Site.of(home, Optional.of(BaseUrl.of(BASE)));
        SitePages pages = SitePages.of(book, m -> notes.render(m).html());
        SiteWriter search = files -> files.write("search/index.js", new byte[0]);
        site.bake(pages.all(), out, List.of(site.data(book, pages.words()), search));
        return out;
    }

    private static final class Once {
        static final Path ROOT = baked();

        private static Path baked() {
            try {
                return bake(Books.sample(), Path.of(""), Path.of("target/test-sites/sample"));
            } catch (Exception e) {
                throw new AssertionError("the sample can't be baked", e);
            }
        }
    }
}
