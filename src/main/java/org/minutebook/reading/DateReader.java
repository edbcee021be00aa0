package org.minutebook.reading;

import java.time.Month;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.minutebook.minutes.DateOrder;
import org.minutebook.minutes.FactKind;
import org.minutebook.minutes.MeetingDate;
import org.minutebook.minutes.Remark;
import org.minutebook.minutes.Rule;
import org.minutebook.minutes.SourceLine;

/**
 * Tells when a meeting took place. The text wins over the file's name, unless it is plainly stale, copied from an
 * earlier meeting: its weekday does not fit, or its month is another than that of the name.
 */
final class DateReader {
    /**
     * A meeting's date.
     *
     * @param date the date
     * @param source the line that tells it, or the meeting's first
     * @param rule why it was taken
     */
    record Told(MeetingDate date, SourceLine source, Rule rule) {}

    private static final Rule FILE_NAME = new Rule("date-file-name", "the name of the file or of its folders");
    private static final Rule DATED_HEADING =
            new Rule("dated-heading", "the heading that starts the meeting in its file");
    /** A meeting may be moved by a few days, over a month's end too. */
    private static final int FEW_DAYS = 7;

    private final ParsedNotes notes;
    private final List<DateEvidence> evidence;

    private DateReader(ParsedNotes notes, DateOrder order) {
        this.notes = notes;
        this.evidence = DateEvidenceFinder.in(notes, order);
    }

    /** @param order how the archive writes dates of numbers */
    static DateReader of(ParsedNotes notes, DateOrder order) {
        return new DateReader(notes, order);
    }

    Optional<Told> read() {
        Optional<MeetingDate> named = notes.notes().namedDate();
        return named.isPresent() ? Optional.of(checked(named.get())) : told();
    }

    /** Why a line that seems to tell the date did not. */
    Optional<Remark> remark(SourceLine line) {
        Optional<Told> told = read();
        return evidence.stream()
                .filter(e -> e.source().equals(line))
                .findFirst()
                .flatMap(e -> told.flatMap(t -> whyNot(e, t)));
    }

    private static Optional<Remark> whyNot(DateEvidence evidence, Told told) {
        Optional<Integer> year = Optional.of(told.date().year());
        Optional<MeetingDate> written = evidence.in(year);
        if (written.isEmpty() || written.get().equals(told.date())) return Optional.empty();
        String why = evidence.date().hasWrongWeekday(written.get())
                ? " was another weekday, so the line was copied from another meeting; the date is " + told.date()
                : " is not taken, since " + told.date() + " is told more plainly by "
                        + told.rule().why();
        return Optional.of(new Remark(FactKind.DATE, written.get() + why));
    }

    /** The date of the name or heading, where the text does not plainly tell another. */
    private Told checked(MeetingDate named) {
        boolean ownName = notes.notes().wholeFile();
        Told byName = new Told(named, notes.notes().source(), ownName ? FILE_NAME : DATED_HEADING);
        Optional<Integer> year = Optional.of(named.year());
        List<DateEvidence> days = evidence.stream()
                .filter(e -> e.tellsDay() && e.in(year).isPresent())
                .toList();
        Optional<DateEvidence> same =
                days.stream().filter(e -> e.in(year).equals(Optional.of(named))).findFirst();
        if (same.isPresent()) return ownName ? told(named, same.get()) : byName;
        if (days.isEmpty()) return byName;
        DateEvidence plainest = days.get(0);
        MeetingDate told = plainest.in(year).orElseThrow();
        if (plainest.date().hasWrongWeekday(told)) return byName;
        if (named.day().isEmpty()) return told.month().equals(named.month()) ? told(told, plainest) : byName;
        return ownName && !isStale(named, told, plainest) ? told(told, plainest) : byName;
    }

    private static Told told(MeetingDate date, DateEvidence by) {
        return new Told(date, by.source(), by.kind().rule());
    }

    private boolean isStale(MeetingDate named, MeetingDate told, DateEvidence plainest) {
        if (plainest.kind().isSecondHand()) return true;
        if (told.month().equals(named.month())) return false;
        boolean titled = told.year() == named.year() && titleNames(told.month().getMonth());
        boolean near = Math.abs(ChronoUnit.DAYS.between(told.firstDay(), named.firstDay())) <= FEW_DAYS;
        return !titled && !(near && plainest.date().weekday().isPresent());
    }

    private boolean titleNames(Month month) {
        String name = month.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT);
        return TitleReader.own(notes)
                .filter(title -> title.text().toLowerCase(Locale.ROOT).contains(name))
                .isPresent();
    }

    /** The plainest date in the text; a year that it leaves out is told by the others. */
    private Optional<Told> told() {
        Optional<Integer> year =
                evidence.stream().flatMap(e -> e.date().year().stream()).findFirst();
        Optional<Told> day = evidence.stream()
                .filter(DateEvidence::tellsDay)
                .flatMap(e -> e.in(year).map(date -> told(date, e)).stream())
                .findFirst();
        return day.or(() -> evidence.stream()
                .flatMap(e -> e.in(year).map(date -> told(MeetingDate.of(date.month()), e)).stream())
                .findFirst());
    }
}
