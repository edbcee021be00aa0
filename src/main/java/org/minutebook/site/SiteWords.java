package org.minutebook.site;

/**
 * What a project's {@code jbake.properties} say of its site.
 *
 * @param name of the site
 * @param description one sentence, or empty
 * @param language BCP 47: {@code en}
 * @param hidesPeople whether search engines are asked to leave pages about people out: {@code site.people.noindex}
 */
public record SiteWords(String name, String description, String language, boolean hidesPeople) {}
