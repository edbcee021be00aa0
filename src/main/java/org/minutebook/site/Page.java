package org.minutebook.site;

import java.util.Map;

/**
 * A page to be baked.
 *
 * @param url address relative to the site's root: empty for the home page, else ending in {@code /} or a file's name
 * @param type document type, which names the template in {@code jbake.properties}: {@code meeting}
 * @param title plain text
 * @param model what the template gets under {@code content}, beside what every page gets
 */
public record Page(String url, String type, String title, Map<String, Object> model) {
    public Page {
        model = Map.copyOf(model);
    }
}
