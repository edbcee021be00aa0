package org.minutebook.site;

import java.io.IOException;
import org.minutebook.site.bake.NewSite;

/** Writes files of a site that are no pages: a search index, data files, a feed. */
@FunctionalInterface
public interface SiteWriter {
    /**
     * Writes into the new site before it takes the old one's place.
     *
     * @param site the new site, pages and assets already in it
     * @throws BakeException where the project is at fault; the old site then stays
     * @throws IOException where a file can't be written; the old site then stays
     */
    void write(NewSite site) throws BakeException, IOException;
}
