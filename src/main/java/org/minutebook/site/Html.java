package org.minutebook.site;

/**
 * HTML that is safe to print as it stands. Templates escape every other text.
 *
 * @param markup well-formed, from a trusted writer or through the sanitizer
 */
public record Html(String markup) {
    @Override
    public String toString() {
        return markup;
    }
}
