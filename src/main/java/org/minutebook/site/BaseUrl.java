package org.minutebook.site;

import java.net.URI;
import java.net.URISyntaxException;

/**
 * The public address of a site's root: what feeds, sitemaps and canonical links need.
 *
 * @param address absolute, {@code http} or {@code https}, ending in {@code /}
 */
public record BaseUrl(URI address) {
    /**
     * Reads an address, with or without {@code /} at its end.
     *
     * @throws IllegalArgumentException where it is no absolute {@code http} or {@code https} address, or has a query
     */
    public static BaseUrl of(String url) {
        String problem = "base URL \"" + url + "\": give the site's whole address, such as https://example.org/notes/";
        try {
            URI uri = new URI(url.endsWith("/") ? url : url + "/");
            boolean web = "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
            if (!web || uri.getHost() == null || uri.getQuery() != null || uri.getFragment() != null)
                throw new IllegalArgumentException(problem);
            return new BaseUrl(uri.normalize());
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(problem, e);
        }
    }

    /** The path of the root on its host: {@code /} or {@code /en/latest/}. */
    public String path() {
        return address.getRawPath();
    }

    @Override
    public String toString() {
        return address.toString();
    }
}
