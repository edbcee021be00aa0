package org.minutebook.site;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.minutebook.book.Book;
import org.minutebook.site.bake.Bakery;
import org.minutebook.site.bake.NewSite;
import org.minutebook.site.bake.SiteFolder;

/**
 * A site as its project describes it: {@code jbake.properties}, {@code templates}, {@code assets}, {@code content}.
 * Thread-safe; bakes of one JVM wait for each other.
 */
public final class Site {
    private final Optional<BaseUrl> base;
    private final Bakery bakery;

    private Site(Path home, Optional<BaseUrl> base, SiteName name) {
        this.base = base;
        this.bakery = new Bakery(home, base, name);
    }

    /**
     * @param home the project's folder
     * @param base the site's public address; without it there are no feeds, no sitemap, no
     *     OpenSearch description, no linked data and no canonical links, which need one
     */
    public static Site of(Path home, Optional<BaseUrl> base) {
        return of(home, base, SiteName.DEFAULT);
    }

    /** A site that a command names. */
    public static Site of(Path home, Optional<BaseUrl> base, SiteName name) {
        return new Site(home.toAbsolutePath().normalize(), base, name);
    }

    /**
     * Writes a book for programs: as data and tables, as calendars, as a list for language models, and as feeds where
     * the site's public address is known.
     */
    public SiteWriter data(Book book, MeetingWords words) {
        return site -> {
            Path root = site.root();
            SiteWords own = bakery.words();
            Path data = Files.createDirectories(root.resolve("data"));
            try (OutputStream json = new BufferedOutputStream(Files.newOutputStream(data.resolve("archive.json")))) {
                ArchiveJson.write(book, json);
            }
            CsvFiles.write(book, data);
            Calendar.write(book, own.name(), base, root);
            LlmsText.write(book, own, base, words, root);
            if (base.isPresent()) Feeds.write(book, own.name(), base.get(), words, root);
        };
    }

    /**
     * Bakes the site beside the one that stands and puts it in its place. The same pages give the same bytes.
     *
     * @param pages the book's pages; those of the project's content folder come on top
     * @param out the site's folder, made where it does not exist
     * @param writers what else belongs into the site
     * @throws BakeException where a page, a template or the project is at fault, or {@code out} holds what no build has
     *     made; what stood in {@code out} stays
     * @throws IOException where a file can't be read or written; what stood in {@code out} stays
     */
    public Baked bake(List<Page> pages, Path out, List<SiteWriter> writers) throws BakeException, IOException {
        SiteFolder folder = SiteFolder.at(out);
        try {
            NewSite fresh = folder.open();
            bakery.bake(pages, fresh);
            List<String> remarks = new ArrayList<>();
            if (base.isPresent()) writeForSearch(fresh.root(), base.get());
            else remarks.add("without --base-url: no feeds, sitemap.xml, opensearch.xml and linked data");
            for (SiteWriter writer : writers) writer.write(fresh);
            // Keeps GitHub Pages from running the site through Jekyll, where it is published from a branch.
            Files.createFile(fresh.root().resolve(".nojekyll"));
            folder.replace();
            return new Baked(pages.size(), remarks);
        } finally {
            folder.abandon();
        }
    }

    private void writeForSearch(Path root, BaseUrl address) throws BakeException, IOException {
        SiteWords words = bakery.words();
        Sitemap.write(root, address, !words.hidesPeople());
        OpenSearch.write(words, address, root);
    }
}
