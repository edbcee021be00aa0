package org.minutebook.site;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.minutebook.book.Book;
import org.minutebook.book.Meeting;
import org.minutebook.book.Series;

/**
 * Writes meetings as iCalendar files (RFC 5545): at their time where the notes tell time and zone, else for the day. A
 * meeting of which only the month is known is left out. Stamps are the meetings' days, since a clock would make two
 * builds differ.
 */
final class Calendar {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    /** Section 3.1: octets of a line without its end. */
    private static final int LONGEST_LINE = 75;

    private final StringBuilder lines = new StringBuilder();
    private final Optional<BaseUrl> base;

    private Calendar(Optional<BaseUrl> base) {
        this.base = base;
    }

    /** Writes {@code meetings/calendar.ics}, and one in the folder of each series. */
    static void write(Book book, String site, Optional<BaseUrl> base, Path root) throws IOException {
        write(site, book.meetings(), base, root.resolve("meetings"));
        for (Series series : book.series())
            write(series.title() + ", " + site, series.meetings(), base, root.resolve(series.url()));
    }

    private static void write(String title, List<Meeting> meetings, Optional<BaseUrl> base, Path folder)
            throws IOException {
        Calendar calendar = new Calendar(base);
        calendar.line("BEGIN:VCALENDAR");
        calendar.line("VERSION:2.0");
        calendar.line("PRODID:-//Minutebook//Minutebook//EN");
        calendar.line("X-WR-CALNAME:" + text(title));
        for (Meeting meeting : meetings) calendar.event(meeting);
        calendar.line("END:VCALENDAR");
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("calendar.ics"), calendar.lines);
    }

    private void event(Meeting meeting) {
        Optional<LocalDate> told = meeting.date().flatMap(d -> d.day());
        if (told.isEmpty()) return;
        LocalDate day = told.get();
        Optional<Instant> start = meeting.minutes().time().map(time -> time.on(day));
        String date = day.format(DateTimeFormatter.BASIC_ISO_DATE);
        line("BEGIN:VEVENT");
        line("UID:"
                + text(meeting.id() + "@"
                        + base.map(b -> (b.address().getHost() + b.path()).replaceAll("/+$", ""))
                                .orElse("minutebook")));
        line("DTSTAMP:" + date + "T000000Z");
        line(start.map(at -> "DTSTART:" + MOMENT.format(at)).orElse("DTSTART;VALUE=DATE:" + date));
        line("SUMMARY:" + text(meeting.title()));
        if (meeting.isCancelled()) line("STATUS:CANCELLED");
        base.ifPresent(b -> line("URL:" + b + Addresses.encoded(meeting.url())));
        line("TRANSP:TRANSPARENT");
        line("END:VEVENT");
    }

    /** Section 3.3.11. */
    private static String text(String plain) {
        return plain.replaceAll("[\\p{Cntrl}&&[^\\n]]", "")
                .replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\n", "\\n");
    }

    /** A long line goes on in the next one after a space; no character is cut in two. */
    private void line(String content) {
        int octets = 0;
        for (int at = 0; at < content.length(); ) {
            String character = Character.toString(content.codePointAt(at));
            int size = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > LONGEST_LINE) {
                lines.append("\r\n ");
                octets = 1;
            }
            lines.append(character);
            octets += size;
            at += character.length();
        }
        lines.append("\r\n");
    }
}
