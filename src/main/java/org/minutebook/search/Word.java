package org.minutebook.search;

import java.util.List;

/**
 * A word of a text, as search compares words.
 *
 * @param text folded: lower case, without accents, apostrophes and possessive {@code 's}
 * @param parts the folded humps of a word in camel case ({@code HubDash}: hub, dash), at least two; empty for all others
 * @param start where it stands in the text, in UTF-16 code units
 * @param end unit after the last
 * @param joined whether only a hyphen or an underscore stands between it and the word before
 */
record Word(String text, List<String> parts, int start, int end, boolean joined) {
    Word {
        parts = List.copyOf(parts);
    }
}
