package org.minutebook.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.minutebook.archive.UnreadableArchiveException;
import org.minutebook.book.Book;
import org.minutebook.book.Topic;
import org.minutebook.book.accuracy.Accuracy;
import org.minutebook.privacy.NameGuard;
import org.minutebook.registry.InvalidRegistryException;
import org.minutebook.search.BookDiscussions;
import org.minutebook.search.BrowserIndex;
import org.minutebook.search.SearchIndex;
import org.minutebook.site.BakeException;
import org.minutebook.site.Baked;
import org.minutebook.site.Page;
import org.minutebook.site.Site;
import org.minutebook.site.SiteName;
import org.minutebook.site.SiteWriter;
import org.minutebook.site.pages.SitePages;

/** Bakes an archive's site: once for {@code build}, again and again for {@code serve}. */
final class SiteBuilder {
    private final SiteOptions options;
    private final Summary summary;

    SiteBuilder(SiteOptions options, Summary summary) {
        this.options = options;
        this.summary = summary;
    }

    /**
     * Builds, and says what was read and made.
     *
     * @return the book that the site shows
     */
    RenderedBook build() throws UnreadableArchiveException, InvalidRegistryException, BakeException, IOException {
        Stages stages = new Stages();
        Pipeline pipeline = new Pipeline(options.archive(), stages);
        Book book = pipeline.book();
        // Pages, topics and search know little of each other: the second processor makes the one while the first makes
        // the other.
        Meanwhile<SearchIndex> index = Meanwhile.of("index", () -> SearchIndex.of(book));
        Meanwhile<List<Topic>> topics = Meanwhile.of("topics", () -> BookDiscussions.topics(book));
        Meanwhile<BrowserIndex> search = Meanwhile.of("search", () -> BrowserIndex.of(book, index.get(), topics.get()));
        RenderedBook rendered = RenderedBook.of(book);
        Optional<Accuracy> accuracy = options.gold().isPresent()
                ? Optional.of(Accuracy.of(book, options.gold().get()))
                : Optional.empty();
        SitePages made = SitePages.of(book, BookDiscussions.of(topics.get(), index.get()), rendered::html, accuracy);
        List<Page> pages = made.all();
        stages.done("pages");
        Site project = Site.of(Home.find(), options.baseUrl(), name(book));
        List<SiteWriter> writers = List.of(
                withSearch(search, project.data(book, made.words())),
                rendered.files(),
                site -> check(site.root(), pipeline.guard()));
        Baked baked = project.bake(pages, options.out(), writers);
        stages.done("site");
        summary.print(rendered);
        summary.print(baked, options.out(), stages);
        return rendered;
    }

    /** Writes the search's files while the other processor writes others. */
    private static SiteWriter withSearch(Meanwhile<BrowserIndex> search, SiteWriter others) {
        return site -> {
            Meanwhile<BrowserIndex> written = Meanwhile.of("search files", () -> {
                search.get().write(site::write);
                return search.get();
            });
            try {
                others.write(site);
            } finally {
                // Nobody may still write into a site that is given up.
                written.get();
            }
        };
    }

    /** The last look before the site is shown: no private name, not even where people have written it into a page. */
    private static void check(Path root, Optional<NameGuard> guard) throws BakeException, IOException {
        List<String> places = guard.isPresent() ? guard.get().find(root) : List.of();
        if (!places.isEmpty()) throw new BakeException(places);
    }

    /** An archive that is not the sample should not go by the program's name. */
    private SiteName name(Book book) {
        String otherwise = options.archive().isSample()
                ? SiteName.DEFAULT.otherwise()
                : "Meeting notes"
                        + book.archive()
                                .links()
                                .map(l -> " of " + l.repositoryName())
                                .orElse("");
        return new SiteName(options.name(), otherwise);
    }
}
