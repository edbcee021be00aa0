package org.minutebook.search;

import java.io.IOException;

/** Takes files for a site. */
@FunctionalInterface
public interface FileSink {
    /**
     * Takes a file.
     *
     * @param name relative to the site's root
     * @param content all of it
     * @throws IOException where it can't be kept
     */
    void write(String name, byte[] content) throws IOException;
}
