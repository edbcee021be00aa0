package org.minutebook.archive;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.minutebook.minutes.MeetingDate;
import org.minutebook.minutes.WrittenDate;

/**
 * The date that the names of folders and of a file tell together, each more closely than the one above it: {@code
 * 2024-07-17.md}, {@code 2024/07-17.md}, {@code 2024/community-07-17.md}, {@code 2024-07/17-minutes.md}. Not
 * thread-safe.
 */
final class PathDate {
    private static final Pattern NOT_IN_DATES = Pattern.compile("[^\\p{L}\\p{N}./-]+");
    private static final Pattern AROUND_WORDS = Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$");
    private static final Pattern BETWEEN_LETTER_AND_DIGIT =
            Pattern.compile("(?<=\\p{L})(?=\\d)|(?<=\\d)(?=(?!st|nd|rd|th)\\p{L})");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    private static final Pattern YEAR_AND_MONTH = Pattern.compile("((?:19|20)\\d\\d)[-_. ](\\d\\d)(?:[-_. ]\\p{L}+)?");
    private static final Pattern MONTH_AND_YEAR = Pattern.compile("(\\d\\d)[-_. ]((?:19|20)\\d\\d)");
    private static final Pattern MONTH_AND_DAY = Pattern.compile("(?<!\\d)(\\d\\d)[-_.](\\d{1,2})(?!\\d)");
    private static final Pattern MONTH_NAME = Pattern.compile("(?:\\d{1,2}[-_. ]?)?(\\p{L}{3,10})");
    private static final Pattern FIRST_NUMBER = Pattern.compile("(\\d{1,2})(?!\\d)[-_. ]*(.*)");
    private static final Pattern OF_MEETING = Pattern.compile("(?i).*(?:minutes|notes|meeting|agenda|call|session).*");

    private Optional<Integer> year = Optional.empty();
    private Optional<Integer> month = Optional.empty();
    private Optional<Integer> day = Optional.empty();

    private PathDate() {}

    /**
     * The date of a file.
     *
     * @param folders outermost first
     * @param file its name without its suffix; empty where it stands for its folder
     */
    static Optional<MeetingDate> of(List<String> folders, Optional<String> file) {
        PathDate date = new PathDate();
        boolean told = false;
        for (String folder : folders) told = date.add(folder, true);
        if (file.isPresent()) told = date.add(file.get(), false);
        // A month says nothing of each file that stands somewhere below it.
        return told || date.day.isPresent() ? date.told() : Optional.empty();
    }

    /** The first whole date in one name. */
    static Optional<MeetingDate> in(String name) {
        return forms(name)
                .flatMap(form -> WrittenDate.in(form).stream())
                .flatMap(d -> d.in(Optional.empty()).stream())
                .findFirst();
    }

    /** A name without the whole date in it, and without what parted them. */
    static String beside(String name) {
        return WrittenDate.in(name.replace('_', '-')).stream()
                .filter(d -> d.year().isPresent() && d.day().isPresent())
                .findFirst()
                .map(d -> name.substring(0, d.from()) + " " + name.substring(d.to()))
                .map(rest -> AROUND_WORDS.matcher(rest).replaceAll(""))
                .orElse("");
    }

    private static Stream<String> forms(String name) {
        String words = NOT_IN_DATES.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("-");
        String apart = BETWEEN_LETTER_AND_DIGIT.matcher(words).replaceAll("-");
        return Stream.of(words, words.replace('-', ' '), apart.replace('-', ' '));
    }

    private boolean add(String name, boolean isFolder) {
        Optional<MeetingDate> whole = in(name).or(() -> yearAndMonth(name));
        if (whole.isPresent()) {
            boolean closer = day.isEmpty() || whole.get().day().isPresent();
            if (closer) set(whole.get());
            return closer;
        }
        if (YEAR.matcher(name).matches()) {
            year = Optional.of(Integer.valueOf(name));
            month = Optional.empty();
            day = Optional.empty();
            return false;
        }
        if (year.isEmpty() || day.isPresent()) return false;
        Optional<MeetingDate> closer = named(name).or(() -> monthAndDay(name)).or(() -> number(name, isFolder));
        closer.ifPresent(this::set);
        return closer.isPresent();
    }

    /** {@code mar-05}, in a folder that tells the year. */
    private Optional<MeetingDate> named(String name) {
        return forms(name)
                .flatMap(form -> WrittenDate.in(form).stream())
                .flatMap(d -> d.in(year).stream())
                .findFirst();
    }

    /** {@code community-03-05}; the day comes first only where it can be no month. */
    private Optional<MeetingDate> monthAndDay(String name) {
        Matcher numbers = MONTH_AND_DAY.matcher(name);
        if (!numbers.find()) return Optional.empty();
        int first = Integer.parseInt(numbers.group(1));
        int second = Integer.parseInt(numbers.group(2));
        return first > 12 ? day(second, first) : day(first, second);
    }

    /** Whether the name is a month's: {@code may}, {@code 03-march}. */
    static boolean isMonth(String name) {
        return month(name).isPresent();
    }

    private static Optional<Month> month(String name) {
        Matcher m = MONTH_NAME.matcher(name);
        return m.matches() ? WrittenDate.monthNamed(m.group(1)) : Optional.empty();
    }

    /** The month, or the day of a month that is known; files may also be numbered, so it needs to stand alone. */
    private Optional<MeetingDate> number(String name, boolean isFolder) {
        Optional<Month> named = month(name);
        if (named.isPresent() && month.isEmpty())
            return Optional.of(MeetingDate.of(YearMonth.of(year.orElseThrow(), named.get())));
        Matcher number = FIRST_NUMBER.matcher(name);
        if (!number.matches()) return Optional.empty();
        boolean alone = number.group(2).isEmpty();
        int n = Integer.parseInt(number.group(1));
        if (month.isPresent())
            return alone || OF_MEETING.matcher(number.group(2)).matches() ? day(month.get(), n) : Optional.empty();
        boolean isMonth = number.group(1).length() == 2 && n >= 1 && n <= 12 && (alone || isFolder);
        return isMonth ? Optional.of(MeetingDate.of(YearMonth.of(year.orElseThrow(), n))) : Optional.empty();
    }

    private Optional<MeetingDate> day(int inMonth, int onDay) {
        try {
            return Optional.of(MeetingDate.of(LocalDate.of(year.orElseThrow(), inMonth, onDay)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Optional<MeetingDate> yearAndMonth(String name) {
        Matcher yearFirst = YEAR_AND_MONTH.matcher(name);
        Matcher monthFirst = MONTH_AND_YEAR.matcher(name);
        try {
            if (yearFirst.matches())
                return Optional.of(MeetingDate.of(
                        YearMonth.of(Integer.parseInt(yearFirst.group(1)), Integer.parseInt(yearFirst.group(2)))));
            if (monthFirst.matches())
                return Optional.of(MeetingDate.of(
                        YearMonth.of(Integer.parseInt(monthFirst.group(2)), Integer.parseInt(monthFirst.group(1)))));
        } catch (DateTimeException noSuchMonth) {
            return Optional.empty();
        }
        return Optional.empty();
    }

    private void set(MeetingDate date) {
        year = Optional.of(date.year());
        month = Optional.of(date.month().getMonthValue());
        day = date.day().map(LocalDate::getDayOfMonth);
    }

    private Optional<MeetingDate> told() {
        if (year.isEmpty() || month.isEmpty()) return Optional.empty();
        return Optional.of(
                day.isPresent()
                        ? MeetingDate.of(LocalDate.of(year.get(), month.get(), day.get()))
                        : MeetingDate.of(YearMonth.of(year.get(), month.get())));
    }
}
