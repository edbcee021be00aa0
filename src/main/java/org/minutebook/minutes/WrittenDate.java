package org.minutebook.minutes;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date as people write it: {@code 2024-07-17}, {@code 17th July 2024}, {@code Thu, Jul 17}, {@code 07/17/2024},
 * {@code July 2024}, {@code 2024-W29} (the week's Monday, ISO 8601), {@code 17. Juli 2024}. A date that could be read in
 * two ways, such as {@code 05/06/2024}, is none where nothing tells the order.
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
    private static final String MONTH = "(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?"
            + "|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?!\\p{L})\\.?";
    private static final String WEEKDAY_NAME = "(?<weekday>mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?"
            + "|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)\\b";
    private static final String WEEKDAY = "(?:" + WEEKDAY_NAME + "\\.?,? {1,3}(?:the )?)?";
    private static final String DAY = "(?<day>\\d{1,2})(?:st|nd|rd|th)?";
    /** Of a meeting of several days the first counts. */
    private static final String DAYS = DAY + "(?: ?[-–] ?\\d{1,2}(?:st|nd|rd|th)?(?!\\d))?";

    /** {@code May the 4th}. */
    private static final String THE = "(?:the (?=\\d{1,2}(?:st|nd|rd|th)))?";

    private static final String YEAR = "(?<year>(?:19|20)\\d\\d)(?!\\d)";

    private static final List<Pattern> FORMS = List.of(
            form(WEEKDAY + "(?<!\\d)" + YEAR + "(?<sign>[-/._])(?<number>\\d{1,2})\\k<sign>" + DAY + "(?!\\d)"),
            form("(?<!\\d)(?<year>(?:19|20)\\d\\d)(?<number>\\d\\d)(?<day>\\d\\d)(?!\\d)"),
            form("(?<!\\d)" + YEAR + "年 ?(?<number>\\d{1,2})月 ?(?<day>\\d{1,2})日"),
            form("(?<!\\d)" + YEAR + "[- ]?(?:w|kw|week) ?(?<week>\\d{1,2})(?!\\d)"),
            form("\\b(?:week|kw) ?(?<week>\\d{1,2})(?:,? (?:of )?|/)" + YEAR),
            form(WEEKDAY + "\\b" + DAYS + "(?: of)?[ -]?" + MONTH + "(?:,? |-)?" + YEAR),
            form(WEEKDAY + "\\b" + MONTH + " " + THE + DAYS + "(?:,? |-)" + YEAR),
            form("(?<!\\d )(?<!\\d(?:st|nd|rd|th) )\\b" + MONTH + ",? " + YEAR),
            form(WEEKDAY + "\\b" + YEAR + "[ -]" + MONTH + "[ -]" + DAY + "\\b"),
            form("(?<!\\d)(?<day>\\d{1,2})(?:\\.|er|º)? ?(?:de |di )?(?<foreign>\\p{L}{3,10}) ?(?:de |del )?" + YEAR),
            form(WEEKDAY + "(?<!\\d)(?<first>\\d{1,2})(?<sign>[-/.])(?<second>\\d{1,2})\\k<sign>" + YEAR),
            form("(?<![\\d/])(?<first>\\d{1,2})/(?<second>\\d{1,2})/(?<short>\\d\\d)(?![\\d/])"),
            form("(?<![\\d-])" + YEAR + "-(?<number>\\d{1,2})(?![\\d-]|\\.\\d)"),
            form(WEEKDAY + "\\b" + DAYS + "(?: of)? " + MONTH + "\\b"),
            form(WEEKDAY + "\\b" + MONTH + " " + THE + DAYS + "\\b(?![:.]\\d)"));

    private static final int MONTHS = 12;
    private static final int CENTURY = 2000;

    private static final Pattern MONTH_ALONE = form(MONTH);
    private static final Pattern DIGIT = Pattern.compile("\\d");
    private static final Pattern TRAILING_WEEKDAY = form("[ ,(]{1,3}" + WEEKDAY_NAME);

    private static Pattern form(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** Every date in the text, in order; where two readings overlap, the fuller one. */
    public static List<WrittenDate> in(String text) {
        return in(text, DateOrder.UNKNOWN);
    }

    /** @param order which number comes first, where the numbers themselves do not tell */
    public static List<WrittenDate> in(String text, DateOrder order) {
        List<WrittenDate> found = new ArrayList<>();
        // Each form has a digit, and few texts have one.
        if (!DIGIT.matcher(text).find()) return found;
        for (Pattern form : FORMS) {
            Matcher m = form.matcher(text);
            while (m.find()) {
                Optional<WrittenDate> date = of(m, order);
                date.filter(d -> found.stream().noneMatch(f -> f.from < d.to && d.from < f.to))
                        .ifPresent(d -> found.add(d.withTrailingWeekday(text)));
            }
        }
        found.sort(Comparator.comparingInt(WrittenDate::from));
        return found;
    }

    /** The month of this name, in full or shortened, in any of the languages that dates are read in. */
    public static Optional<Month> monthNamed(String word) {
        return MONTH_ALONE.matcher(word).matches()
                ? Optional.of(Month.of(month(word)))
                : MonthNames.month(word).map(Month::of);
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

    /** What is told besides the year. */
    public String monthAndDay() {
        return month + day.map(d -> " " + d).orElse("");
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

    private static Optional<WrittenDate> of(Matcher m, DateOrder order) {
        Optional<Integer> year = group(m, "year")
                .map(Integer::valueOf)
                .or(() -> group(m, "short").map(digits -> CENTURY + Integer.parseInt(digits)));
        if (group(m, "week").isPresent()) return ofWeek(m, year.orElseThrow());
        Optional<Integer> day = group(m, "day").map(Integer::valueOf);
        Optional<Integer> month = group(m, "number")
                .map(Integer::valueOf)
                .or(() -> group(m, "month").map(WrittenDate::month))
                .or(() -> group(m, "foreign").flatMap(MonthNames::month));
        Optional<DayOfWeek> weekday = group(m, "weekday").map(WrittenDate::weekday);
        if (group(m, "first").isPresent()) {
            int first = Integer.parseInt(m.group("first"));
            int second = Integer.parseInt(m.group("second"));
            boolean dots = group(m, "sign").filter("."::equals).isPresent();
            boolean dayFirst =
                    first > MONTHS || first == second || dots || second <= MONTHS && order == DateOrder.DAY_FIRST;
            if (!dayFirst && second <= MONTHS && order == DateOrder.UNKNOWN) return Optional.empty();
            day = Optional.of(dayFirst ? first : second);
            month = Optional.of(dayFirst ? second : first);
        }
        return of(m, year, month, day, weekday);
    }

    /** The Monday of a week (ISO 8601). */
    private static Optional<WrittenDate> ofWeek(Matcher m, int year) {
        int week = Integer.parseInt(m.group("week"));
        if (week < 1
                || week
                        > IsoFields.WEEK_OF_WEEK_BASED_YEAR
                                .rangeRefinedBy(LocalDate.of(year, Month.JULY, 1))
                                .getMaximum()) return Optional.empty();
        // The fourth of January is always in the first week.
        LocalDate monday =
                LocalDate.of(year, Month.JANUARY, 4).with(DayOfWeek.MONDAY).plusWeeks(week - 1L);
        return of(
                m,
                Optional.of(monday.getYear()),
                Optional.of(monday.getMonthValue()),
                Optional.of(monday.getDayOfMonth()),
                Optional.empty());
    }

    private static Optional<WrittenDate> of(
            Matcher m,
            Optional<Integer> year,
            Optional<Integer> month,
            Optional<Integer> day,
            Optional<DayOfWeek> weekday) {
        if (month.isEmpty() || month.get() < 1 || month.get() > MONTHS) return Optional.empty();
        if (day.isPresent()
                && (day.get() < 1 || day.get() > Month.of(month.get()).maxLength())) return Optional.empty();
        return Optional.of(new WrittenDate(m.start(), m.end(), year, Month.of(month.get()), day, weekday));
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
