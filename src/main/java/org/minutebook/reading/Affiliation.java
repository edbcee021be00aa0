package org.minutebook.reading;

import java.util.Optional;
import java.util.regex.Pattern;

/** The words of an entry that say for whom somebody works. */
final class Affiliation {
    private static final String ASIDE_IN_SMALL_LETTERS = "\\p{Ll}[^()\\[\\]]*\\s[^()\\[\\]]*";
    /** {@code Tidelab (just for today)}, {@code Tidelab (...)}; not {@code Moore School (MS)}. */
    private static final Pattern REMARK =
            Pattern.compile("\\s*[(\\[](?:" + ASIDE_IN_SMALL_LETTERS + "|\\.{2,})[)\\]]?\\s*$");

    private static final Pattern NOTHING = Pattern.compile("(?i)[-–—?.\\s]*|none|n/?a|no affiliation|unaffiliated");
    private static final Pattern WHOLE_BRACKETS = Pattern.compile("^[(\\[]([^()\\[\\]]*)[)\\]]$");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern AT_FIRST = Pattern.compile("^@\\s?");
    private static final int LONGEST = 200;

    private Affiliation() {}

    /** An affiliation as written, without remarks; none where the words say that there is none. */
    static Optional<String> of(String words) {
        String plain = REMARK.matcher(words).replaceFirst("");
        plain = AT_FIRST.matcher(BLANKS.matcher(plain).replaceAll(" ")).replaceFirst("");
        String trimmed = WHOLE_BRACKETS
                .matcher(EntryField.of(plain, 0, plain.length()).text())
                .replaceFirst("$1");
        boolean none = isNone(trimmed) || FieldRole.asksForAffiliation(trimmed);
        return none || trimmed.length() > LONGEST ? Optional.empty() : Optional.of(trimmed);
    }

    /** Whether a field says that there is nothing to say: {@code none}, {@code N/A}, a dash. */
    static boolean isNone(String field) {
        return NOTHING.matcher(field).matches();
    }
}
