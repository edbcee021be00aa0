package org.minutebook.site.bake;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.commons.configuration2.CompositeConfiguration;
import org.minutebook.site.Addresses;
import org.minutebook.site.BaseUrl;
import org.minutebook.site.SiteName;
import org.minutebook.site.SiteWords;

/**
 * What every template gets as {@code site}: each {@code site.KEY} of {@code jbake.properties} as {@code site.KEY}; the
 * navigation ({@code site.nav=meetings/ Meetings, people/ People}) as a list of {@code url} and {@code title}; and
 * {@code site.base}, the site's public address with {@code /} at its end, empty where it is not known.
 */
final class SiteVariables {
    /** Where a host shows this page instead of one that does not exist, at whatever address was asked for. */
    private static final String NOT_FOUND = "404.html";

    private final Map<String, Object> values;
    private final Optional<BaseUrl> base;

    SiteVariables(CompositeConfiguration properties, Optional<BaseUrl> base, SiteName name) {
        this.base = base;
        this.values = new TreeMap<>();
        values.put("description", "");
        values.put("language", "en");
        for (Iterator<String> keys = properties.getKeys("site"); keys.hasNext(); ) {
            String key = keys.next();
            // A sentence with a comma comes as a list.
            values.put(key.substring("site.".length()), String.join(", ", properties.getStringArray(key)));
        }
        values.put("name", name.over(properties.getString("site.name", "")));
        values.put("nav", nav(properties.getList(String.class, "site.nav", List.of())));
        values.put("base", base.map(BaseUrl::toString).orElse(""));
    }

    private static List<Map<String, String>> nav(List<String> entries) {
        List<Map<String, String>> nav = new ArrayList<>();
        for (String entry : entries) {
            String[] parts = entry.strip().split("\\s+", 2);
            nav.add(Map.of("url", parts[0], "title", parts[parts.length - 1]));
        }
        return nav;
    }

    Map<String, Object> values() {
        return values;
    }

    SiteWords words() {
        boolean hidesPeople = "true".equals(values.get("people.noindex"));
        return new SiteWords(text("name"), text("description"), text("language"), hidesPeople);
    }

    private String text(String key) {
        return String.valueOf(values.get(key));
    }

    /**
     * The way from a page back to the site's root, so that the site works under any path: {@code ../../}. The page
     * that stands in for missing ones is shown at any depth and so needs the root's path on its host.
     *
     * @param uri the page's file, relative to the root
     */
    String root(String uri) {
        if (uri.equals(NOT_FOUND)) return base.map(BaseUrl::path).orElse("/");
        return "../".repeat((int) uri.chars().filter(c -> c == '/').count());
    }

    /**
     * The one public address of a page, for search engines; empty where the site's own is not known.
     *
     * @param uri the page's file, relative to the root
     */
    String canonical(String uri) {
        if (base.isEmpty() || uri.equals(NOT_FOUND)) return "";
        return base.get() + Addresses.encoded(uri.replaceFirst("(^|/)index\\.html$", "$1"));
    }
}
