package org.minutebook.minutes;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date as people write it: {@code 2024-07-17}, {@code 17th July 2024}, {@code Thu, Jul 17}, {@code 07/17/2024},
 * {@code July 2024}. A date that could be read in two ways, such as {@code 05/06/2024}, is none.
 *
 * @param from first character in the text
 * @param to character after the last
 * @param year where it is told
 * @param month the month
 * @param day the day of the month, where it is told
 * @param weekday the weekday's name next to it
 */
public record WrittenDate(
        int from, int to, Optional<Integer> year, Month month, Optional<Integer> day, Optional<DayOfWeek> weekday) {
    private static final String MONTH =
            "(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?"
                    + "|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b\\.?";
    private static final String WEEKDAY_NAME = "(?<weekday>mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?"
            + "|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)\\b";
    private static final String WEEKDAY = "(?:" + WEEKDAY_NAME + "\\.?,? {1,3}(?:the )?)?";
    private static final String DAY = "(?<day>\\d{1,2})(?:st|nd|rd|th)?";
    private static final String YEAR = "(?<year>(?:19|20)\\d\\d)(?!\\d)";

    private static final List<Pattern> FORMS = List.of(
            form(WEEKDAY + "(?<!\\d)" + YEAR + "(?<sign>[-/._])(?<number>\\d{1,2})\\k<sign>" + DAY + "(?!\\d)"),
            form("(?<!\\d)(?<year>(?:19|20)\\d\\d)(?<number>\\d\\d)(?<day>\\d\\d)(?!\\d)"),
            form(WEEKDAY + "\\b" + DAY + "(?: of)?[ -]" + MONTH + "(?:,? |-)" + YEAR),
            form(WEEKDAY + "\\b" + MONTH + " " + DAY + "(?:,? |-)" + YEAR),
            form("(?<!\\d )(?<!\\d(?:st|nd|rd|th) )\\b" + MONTH + ",? " + YEAR),
            form(WEEKDAY + "\\b" + YEAR + " " + MONTH + " " + DAY + "\\b"),
            form(WEEKDAY + "(?<!\\d)(?<first>\\d{1,2})(?<sign>[-/.])(?<second>\\d{1,2})\\k<sign>" + YEAR),
            form("(?<![\\d-])" + YEAR + "-(?<number>\\d{1,2})(?![\\d-]|\\.\\d)"),
            form(WEEKDAY + "\\b" + DAY + "(?: of)? " + MONTH + "\\b"),
            form(WEEKDAY + "\\b" + MONTH + " " + DAY + "\\b(?![:.]\\d)"));

    private static final Pattern DIGIT = Pattern.compile("\\d");
    private static final Pattern TRAILING_WEEKDAY = form("[ ,(]{1,3}" + WEEKDAY_NAME);

    private static Pattern form(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
    }

    /** Every date in the text, in order; where two readings overlap, the fuller one. */
    public static List<WrittenDate> in(String text) {
        List<WrittenDate> found = new ArrayList<>();
        // Each form has a digit, and few texts have one.
        if (!DIGIT.matcher(text).find()) return found;
        for (Pattern form : FORMS) {
            Matcher m = form.matcher(text);
            while (m.find()) {
                Optional<WrittenDate> date = of(m);
                date.filter(d -> found.stream().noneMatch(f -> f.from < d.to && d.from < f.to))
                        .ifPresent(d -> found.add(d.withTrailingWeekday(text)));
            }
        }
        found.sort(Comparator.comparingInt(WrittenDate::from));
        return found;
    }

    /**
     * The day or month, with the given year where the date tells none; empty where there is no such day, or no year.
     */
    public Optional<MeetingDate> in(Optional<Integer> otherYear) {
        Optional<Integer> known = year.or(() -> otherYear);
        if (known.isEmpty()) return Optional.empty();
        try {
            return Optional.of(
                    day.isPresent()
                            ? MeetingDate.of(LocalDate.of(known.get(), month, day.get()))
                            : MeetingDate.of(YearMonth.of(known.get(), month)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** Whether the weekday is told and is not the date's. */
    public boolean hasWrongWeekday(MeetingDate date) {
        return weekday.isPresent() && date.day().isPresent() && date.day().get().getDayOfWeek() != weekday.get();
    }

    private WrittenDate withTrailingWeekday(String text) {
        if (weekday.isPresent() || day.isEmpty()) return this;
        Matcher m = TRAILING_WEEKDAY.matcher(text).region(to, text.length());
        return m.lookingAt()
                ? new WrittenDate(from, to, year, month, day, Optional.of(weekday(m.group("weekday"))))
                : this;
    }

    private static Optional<WrittenDate> of(Matcher m) {
        Optional<Integer> year = group(m, "year").map(Integer::valueOf);
        Optional<Integer> day = group(m, "day").map(Integer::valueOf);
        Optional<Integer> month = group(m, "number")
                .map(Integer::valueOf)
                .or(() -> group(m, "month").map(WrittenDate::month));
        if (group(m, "first").isPresent()) {
            int first = Integer.parseInt(m.group("first"));
            int second = Integer.parseInt(m.group("second"));
            boolean dayFirst = first > 12 || first == second || m.group("sign").equals(".");
            if (!dayFirst && second <= 12) return Optional.empty();
            day = Optional.of(dayFirst ? first : second);
            month = Optional.of(dayFirst ? second : first);
        }
        if (month.isEmpty() || month.get() < 1 || month.get() > 12) return Optional.empty();
        if (day.isPresent()
                && (day.get() < 1 || day.get() > Month.of(month.get()).maxLength())) return Optional.empty();
        return Optional.of(new WrittenDate(
                m.start(),
                m.end(),
                year,
                Month.of(month.get()),
                day,
                group(m, "weekday").map(WrittenDate::weekday)));
    }

    private static Optional<String> group(Matcher m, String name) {
        return m.pattern().pattern().contains("(?<" + name + ">")
                ? Optional.ofNullable(m.group(name))
                : Optional.empty();
    }

    private static int month(String name) {
        String start = name.substring(0, 3).toUpperCase(Locale.ROOT);
        for (Month month : Month.values()) if (month.name().startsWith(start)) return month.getValue();
        throw new IllegalArgumentException(name + " is no month");
    }

    private static DayOfWeek weekday(String name) {
        String start = name.substring(0, 3).toUpperCase(Locale.ROOT);
        for (DayOfWeek day : DayOfWeek.values()) if (day.name().startsWith(start)) return day;
        throw new IllegalArgumentException(name + " is no weekday");
    }
}
