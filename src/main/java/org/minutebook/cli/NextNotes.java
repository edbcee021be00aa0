package org.minutebook.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.minutebook.archive.Notes;
import org.minutebook.book.Meeting;

/**
 * Where the notes of a series' next meeting stand: as its newest ones do, in a file of their own, or under a dated
 * heading of a file of many meetings.
 *
 * @param file the file
 * @param heading of the meeting in a file of many; empty where it has a file of its own
 * @param opening what stands above the first meeting where the file of many is new
 * @param before the line above which the meeting goes, where the newest one stands at the top; else empty
 */
record NextNotes(Path file, Optional<String> heading, String opening, Optional<Integer> before) {
    /** Older meetings may have been written down in another way. */
    private static final int RECENT = 6;

    /**
     * @param root the archive's folder
     * @param meetings of the series, those with a day, by date; at least one
     * @param day of the next one
     */
    static NextNotes of(Path root, List<Meeting> meetings, LocalDate day) throws IOException {
        List<Meeting> recent = meetings.subList(Math.max(0, meetings.size() - RECENT), meetings.size());
        Meeting newest = recent.get(recent.size() - 1);
        List<Meeting> parts = recent.stream().filter(m -> !notes(m).wholeFile()).toList();
        if (!parts.isEmpty() && (!notes(newest).wholeFile() || !tellsDay(path(newest))))
            return inFileOfMany(root, newest, parts, day);
        List<DatedText> paths = recent.stream()
                .filter(m -> notes(m).wholeFile())
                .map(NextNotes::path)
                .filter(NextNotes::tellsDay)
                .toList();
        Path file = paths.isEmpty()
                ? root.resolve(notes(newest).source().file()).resolveSibling(day + ".md")
                : root.resolve(DatedText.usual(paths).on(day));
        return new NextNotes(file, Optional.empty(), "", Optional.empty());
    }

    private static NextNotes inFileOfMany(Path root, Meeting newest, List<Meeting> parts, LocalDate day)
            throws IOException {
        String heading = DatedText.usual(parts.stream()
                        .map(m -> DatedText.of(firstLine(notes(m)), day(m)))
                        .toList())
                .on(day);
        Path last = root.resolve(notes(newest).source().file());
        Path file = root.resolve(path(newest).on(day));
        boolean first = isNewestFirst(parts);
        if (file.equals(last))
            return new NextNotes(
                    file, Optional.of(heading), "", first ? Optional.of(headingLine(newest)) : Optional.empty());
        int opening = parts.stream()
                .filter(m ->
                        notes(m).source().file().equals(notes(newest).source().file()))
                .mapToInt(m -> notes(m).source().line())
                .min()
                .orElseGet(() -> headingLine(newest));
        String title = String.join("\n", read(last).subList(0, opening - 1)) + "\n";
        return new NextNotes(
                file, Optional.of(heading), DatedText.of(title, day(newest)).on(day), Optional.empty());
    }

    /** Told by the file that the newest of the parts stands in. */
    private static boolean isNewestFirst(List<Meeting> parts) {
        Notes newest = notes(parts.get(parts.size() - 1));
        return parts.stream()
                .map(NextNotes::notes)
                .filter(n -> n.source().file().equals(newest.source().file()))
                .allMatch(n -> n.source().line() >= newest.source().line());
    }

    /** A file that has one meeting so far may have a title above it. */
    private static int headingLine(Meeting meeting) {
        Notes notes = notes(meeting);
        if (!notes.wholeFile()) return notes.source().line();
        List<String> lines = notes.text().lines().toList();
        for (int i = 0; i < lines.size(); i++)
            if (lines.get(i).startsWith("#")
                    && DatedText.of(lines.get(i), day(meeting)).tellsDay()) return i + 1;
        return 1;
    }

    private static DatedText path(Meeting meeting) {
        Notes notes = notes(meeting);
        LocalDate named = notes.namedDate().flatMap(d -> d.day()).orElseGet(() -> day(meeting));
        return DatedText.of(notes.source().file(), named);
    }

    private static boolean tellsDay(DatedText path) {
        return path.tellsDay() && path.tellsYear();
    }

    private static Notes notes(Meeting meeting) {
        return meeting.notes().notes();
    }

    private static LocalDate day(Meeting meeting) {
        return meeting.date().flatMap(d -> d.day()).orElseThrow();
    }

    private static String firstLine(Notes notes) {
        return notes.text().lines().findFirst().orElse("");
    }

    /**
     * Writes the notes; what stands in the file stays.
     *
     * @throws IOException where the meeting has notes already, or the file can't be read or written
     */
    void write(String text) throws IOException {
        if (heading.isEmpty()) {
            if (Files.exists(file)) throw new IOException(file + ": there already: give another DATE, or write there");
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, text);
            return;
        }
        List<String> lines = new ArrayList<>(
                Files.exists(file) ? read(file) : opening.lines().toList());
        int there = lines.indexOf(heading.get());
        if (there >= 0)
            throw new IOException(file + ":" + (there + 1) + ": \"" + heading.get()
                    + "\" is there already: give another DATE, or write there");
        int at = before.map(line -> line - 1).orElse(lines.size());
        List<String> added = new ArrayList<>();
        if (at > 0 && !lines.get(at - 1).isBlank()) added.add("");
        added.add(heading.get());
        added.add("");
        text.strip().lines().forEach(added::add);
        if (at < lines.size()) added.add("");
        lines.addAll(at, added);
        Files.writeString(file, String.join("\n", lines) + "\n");
    }

    /** A file's lines. */
    static List<String> read(Path file) throws IOException {
        try {
            return Files.readString(file, StandardCharsets.UTF_8).lines().toList();
        } catch (CharacterCodingException e) {
            throw new IOException(file + ": not UTF-8: save it as UTF-8", e);
        }
    }
}
