package org.minutebook.site.pages;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.minutebook.book.Book;
import org.minutebook.site.BakeException;
import org.minutebook.site.Site;
import org.minutebook.site.notes.NotesHtml;

/** A book's pages as the repository's own templates set them. */
record BakedPages(Path root) {
    /** @param out a folder that does not exist yet */
    static BakedPages of(Book book, Path out) throws BakeException, IOException {
        NotesHtml notes = NotesHtml.of(book);
        Site.of(Path.of(""), Optional.empty())
                .bake(
                        SitePages.of(
                                        book,
                                        new OneTopic(book),
                                        m -> notes.render(m).html(),
                                        Optional.empty())
                                .all(),
                        out,
                        List.of());
        return new BakedPages(out);
    }

    /** @param url relative to the root: {@code people/ann/} */
    Document page(String url) throws IOException {
        return Jsoup.parse(Files.readString(file(url)));
    }

    /** The file that a host sends for an address. */
    Path file(String url) {
        return root.resolve(url.isEmpty() || url.endsWith("/") ? url + "index.html" : url);
    }

    /** Addresses of all pages, sorted. */
    List<String> urls() throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(f -> f.toString().endsWith(".html"))
                    .map(f -> root.relativize(f).toString().replace('\\', '/').replaceFirst("(^|/)index\\.html$", "$1"))
                    .sorted()
                    .toList();
        }
    }
}
