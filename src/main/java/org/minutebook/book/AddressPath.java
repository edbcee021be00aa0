package org.minutebook.book;

import java.util.regex.Pattern;

/** Paths of files and folders as part of an address: nothing in them that an address or a file system would mistake. */
final class AddressPath {
    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}/._-]+");
    private static final Pattern DOTS_ONLY = Pattern.compile("(?<![^/])\\.+(?![^/])");

    private AddressPath() {}

    static String of(String path) {
        return DOTS_ONLY.matcher(OTHER.matcher(path).replaceAll("-")).replaceAll("-");
    }
}
