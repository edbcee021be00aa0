package org.minutebook.site.pages;

/**
 * A link within the site.
 *
 * @param text plain
 * @param url relative to the site's root
 */
public record Link(String text, String url) {}
