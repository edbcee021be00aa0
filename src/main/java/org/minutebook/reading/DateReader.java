package org.minutebook.reading;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.minutebook.minutes.MeetingDate;
import org.minutebook.minutes.MeetingTime;

/**
 * Tells when a meeting took place. The text wins over the file's name, unless it is plainly stale, copied from an
 * earlier meeting: its weekday does not fit, or its month is another than that of the name.
 */
final class DateReader {
    /** A meeting may be moved by a few days, over a month's end too. */
    private static final int FEW_DAYS = 7;

    private DateReader() {}

    static Optional<MeetingDate> read(ParsedNotes notes) {
        List<DateEvidence> evidence = DateEvidence.in(notes, FrontMatter.of(notes.tree()));
        Optional<MeetingDate> named = notes.notes().namedDate();
        return named.isPresent() ? Optional.of(checked(named.get(), evidence, notes)) : told(evidence);
    }

    /** The time of day, where the notes' head tells it with its zone. */
    static Optional<MeetingTime> readTime(ParsedNotes notes) {
        List<Block> head = notes.outline().blocks().limit(30).toList();
        for (Block block : head) {
            if (block.kind() == Block.Kind.VERBATIM || block.text().length() > 400) continue;
            boolean labelled =
                    block.text().matches("(?is)\\W{0,4}(?:[a-z]+ ){0,3}(?:date|time|when)\\b.*|.{0,40}\\d{4}.{0,30}");
            Optional<MeetingTime> time = labelled ? WrittenTime.in(block.text()) : Optional.empty();
            if (time.isPresent()) return time;
        }
        return head.stream()
                .flatMap(block -> block.words().links().stream())
                .flatMap(link -> WrittenTime.inAddress(link.url()).stream())
                .findFirst();
    }

    /** The date of the name or heading, where the text does not plainly tell another. */
    private static MeetingDate checked(MeetingDate named, List<DateEvidence> evidence, ParsedNotes notes) {
        Optional<Integer> year = Optional.of(named.year());
        List<DateEvidence> days = evidence.stream()
                .filter(e -> e.date().day().isPresent() && e.date().in(year).isPresent())
                .toList();
        if (days.stream().anyMatch(e -> e.date().in(year).equals(Optional.of(named)))) return named;
        if (days.isEmpty()) return named;
        DateEvidence plainest = days.get(0);
        MeetingDate told = plainest.date().in(year).orElseThrow();
        if (plainest.date().hasWrongWeekday(told)) return named;
        if (named.day().isEmpty()) return told.month().equals(named.month()) ? told : named;
        boolean ownName = notes.notes().wholeFile();
        return ownName && !isStale(named, told, plainest, notes) ? told : named;
    }

    private static boolean isStale(MeetingDate named, MeetingDate told, DateEvidence plainest, ParsedNotes notes) {
        if (plainest.kind() == DateEvidence.Kind.OTHER_LABEL || plainest.kind() == DateEvidence.Kind.FRONT_MATTER)
            return true;
        if (told.month().equals(named.month())) return false;
        boolean titled =
                told.year() == named.year() && titleNames(notes, told.month().getMonth());
        boolean near = Math.abs(ChronoUnit.DAYS.between(day(told), day(named))) <= FEW_DAYS;
        return !titled && !(near && plainest.date().weekday().isPresent());
    }

    private static boolean titleNames(ParsedNotes notes, Month month) {
        String name = month.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT);
        return TitleReader.own(notes)
                .filter(title -> title.toLowerCase(Locale.ROOT).contains(name))
                .isPresent();
    }

    private static LocalDate day(MeetingDate date) {
        return date.firstDay();
    }

    /** The plainest date in the text; a year that it leaves out is told by the others. */
    private static Optional<MeetingDate> told(List<DateEvidence> evidence) {
        Optional<Integer> year =
                evidence.stream().flatMap(e -> e.year().stream()).findFirst();
        Optional<MeetingDate> day = evidence.stream()
                .filter(e -> e.date().day().isPresent())
                .flatMap(e -> e.date().in(year).stream())
                .findFirst();
        return day.or(() -> evidence.stream()
                .flatMap(e -> e.date().in(year).stream())
                .findFirst()
                .map(MeetingDate::month)
                .map((YearMonth month) -> MeetingDate.of(month)));
    }
}
