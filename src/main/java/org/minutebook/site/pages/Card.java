package org.minutebook.site.pages;

import java.util.Optional;

/**
 * A person or a project in a few words: what a meeting's page shows beside a name that the notes mention.
 *
 * @param what the name with its page
 * @param beside the organization of their latest roll call that names one; a repository's owner
 * @param meetings how many meetings they attended, or how many name the project
 * @param first the first of these
 * @param last the last of these
 * @param spark how many a year, as {@link Charts#spark} draws it
 */
public record Card(
        Link what,
        Optional<String> beside,
        int meetings,
        Optional<DateWords> first,
        Optional<DateWords> last,
        String spark) {}
