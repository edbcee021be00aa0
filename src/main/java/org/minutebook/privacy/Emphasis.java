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
        Map<String, Boolean> isOpener = new LinkedHashMap<>();
        int openersEnd = 0;
        Matcher mark = MARK.matcher(written);
        while (mark.find()) {
            String sign = mark.group();
            if (isOpener.remove(sign) != null) continue;
            int at = mark.start();
            boolean opens = at == openersEnd || Character.isWhitespace(written.charAt(at - 1));
            isOpener.put(sign, opens);
            if (opens) openersEnd = mark.end();
        }
        StringBuilder openers = new StringBuilder();
        StringBuilder closers = new StringBuilder();
        isOpener.forEach((sign, opens) -> (opens ? openers : closers).append(sign));
        return openers + instead + closers;
    }
}
