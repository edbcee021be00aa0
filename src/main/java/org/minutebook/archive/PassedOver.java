package org.minutebook.archive;

/**
 * A file that is no meeting's notes.
 *
 * @param file path relative to the archive's root
 * @param reason why, in a clause: "an index page: it links to the meetings of its folder"
 */
public record PassedOver(String file, String reason) {}
