package org.minutebook.site;

import java.net.URI;
import java.net.URISyntaxException;

/** Addresses within the site. */
public final class Addresses {
    private Addresses() {}

    /** A path of files and folders as it stands in a link: spaces and non-ASCII letters percent-encoded (RFC 3986). */
    public static String encoded(String path) {
        try {
            // A first part with a colon would be read as a scheme.
            String ascii = new URI(null, null, "./" + path, null).toASCIIString();
            return ascii.startsWith("./") ? ascii.substring(2) : ascii;
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("path \"" + path + "\" has no address", e);
        }
    }
}
