package org.minutebook.site;

import java.util.Optional;

/**
 * What a site is called.
 *
 * @param given the name that the user asks for with this build; wins over the project's {@code site.name}
 * @param otherwise the name where neither the user nor the project tells one
 */
public record SiteName(Optional<String> given, String otherwise) {
    /** Of a site that nobody has named. */
    public static final SiteName DEFAULT = new SiteName(Optional.empty(), "Minutebook");

    /** @param configured the project's own name, blank where it has none */
    public String over(String configured) {
        return given.orElse(configured.isBlank() ? otherwise : configured);
    }
}
