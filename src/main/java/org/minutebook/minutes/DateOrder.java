package org.minutebook.minutes;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Which number comes first in dates such as {@code 05/06/2024}. */
public enum DateOrder {
    DAY_FIRST,
    MONTH_FIRST,
    /** Such a date could be read in two ways, and is none. */
    UNKNOWN;

    private static final Pattern NUMBERS =
            Pattern.compile("(?=\\d)(?<![\\d/-])(\\d{1,2})([/-])(\\d{1,2})\\2(?:(?:19|20)\\d\\d|\\d\\d)(?![\\d/-])");
    private static final int MONTHS = 12;

    /** The order that the texts of an archive show where a number is no month; unknown where they show both or none. */
    public static DateOrder of(Stream<String> texts) {
        int[] surplus = new int[2];
        texts.forEach(text -> {
            Matcher date = NUMBERS.matcher(text);
            while (date.find()) {
                if (Integer.parseInt(date.group(1)) > MONTHS) surplus[0]++;
                else if (Integer.parseInt(date.group(3)) > MONTHS) surplus[1]++;
            }
        });
        if (surplus[0] > 0 == surplus[1] > 0) return UNKNOWN;
        return surplus[0] > 0 ? DAY_FIRST : MONTH_FIRST;
    }
}
