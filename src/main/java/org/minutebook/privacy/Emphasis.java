package org.minutebook.privacy;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Emphasis that begins or ends inside a name, so that its other mark stands outside: {@code **Zoë** Harrow}. */
final class Emphasis {
    private static final Pattern MARK =
            Pattern.compile("\\*{1,3}|~~|`+|(?<![\\p{L}\\p{N}_])_{1,3}|_{1,3}(?![\\p{L}\\p{N}_])");

    private Emphasis() {}

    /** What stands for the written words, with those of their marks that close or open what stands around them. */
    static String kept(String written, String instead) {
        Map<String, Integer> open = new LinkedHashMap<>();
        Matcher mark = MARK.matcher(written);
        while (mark.find()) {
            String sign = mark.group();
            if (open.remove(sign) == null) open.put(sign, mark.start());
        }
        StringBuilder kept = new StringBuilder(instead);
        open.forEach((sign, at) -> {
            boolean closes = at > 0 && !Character.isWhitespace(written.charAt(at - 1));
            kept.insert(closes ? kept.length() : 0, sign);
        });
        return kept.toString();
    }
}
