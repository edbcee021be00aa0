package org.minutebook.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.minutebook.book.Book;
import org.minutebook.book.Meeting;
import org.minutebook.minutes.Passage;
import org.minutebook.site.BakeException;
import org.minutebook.site.Html;
import org.minutebook.site.Site;
import org.minutebook.site.pages.SitePages;

/** Sites with a search page for tests; their meetings' notes are one paragraph for each passage. */
final class SearchSite {
    private SearchSite() {}

    static void bake(Book book, SearchIndex index, Path out) {
        try {
            Site.of(Path.of("").toAbsolutePath(), Optional.empty())
                    .bake(
                            SitePages.of(book, SearchSite::notes).all(),
                            out,
                            List.of(site ->
                                    BrowserIndex.of(book, index, List.of()).write(site::write)));
        } catch (BakeException | IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Html notes(Meeting meeting) {
        StringBuilder html = new StringBuilder();
        for (Passage passage : meeting.minutes().passages())
            html.append("<p id=\"")
                    .append(passage.fragment())
                    .append("\">")
                    .append(passage.text().replace("&", "&amp;").replace("<", "&lt;"))
                    .append("</p>\n");
        return new Html(html.toString());
    }
}
