package org.minutebook.book;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Paths of files and folders as part of an address: nothing in them that an address or a file system would mistake. */
final class AddressPath {
    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}/._-]+");
    private static final Pattern DOTS_ONLY = Pattern.compile("(?<![^/])\\.+(?![^/])");

    private AddressPath() {}

    static String of(String path) {
        // File systems may hand out letters and their accents apart; addresses have them together (RFC 3987, 3.1).
        String composed = Normalizer.normalize(path, Normalizer.Form.NFC);
        return DOTS_ONLY.matcher(OTHER.matcher(composed).replaceAll("-")).replaceAll("-");
    }
}
