package org.minutebook.archive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.minutebook.minutes.DateOrder;
import org.minutebook.minutes.MeetingDate;
import org.minutebook.minutes.NotUnderstood;
import org.minutebook.minutes.SourceLine;

/** Splits a file into its meetings: one, or one for each dated heading of an archive file. */
final class MeetingSplitter {
    /**
     * What a file holds.
     *
     * @param notes its meetings, in order
     * @param problems headings that tell no whole date
     * @param passedOver why it holds none
     */
    record Split(List<Notes> notes, List<NotUnderstood> problems, Optional<String> passedOver) {}

    private final String archiveName;
    private final DateOrder order;

    /**
     * @param archiveName the series of files that stand in no folder
     * @param order how the archive writes dates of numbers
     */
    MeetingSplitter(String archiveName, DateOrder order) {
        this.archiveName = archiveName;
        this.order = order;
    }

    /**
     * @param file path relative to the archive's root
     * @param text as decoded, lines ended by {@code \n}
     */
    Split split(String file, String text) {
        NotePath path = new NotePath(file);
        NoteLines lines = NoteLines.of(text);
        List<MeetingStart> starts = MeetingHeadings.of(path, lines, order);
        if (!starts.isEmpty())
            return new Split(parts(path, text, lines, starts), withoutYear(path, starts), Optional.empty());
        Optional<String> against = new MeetingSigns(path, lines, order).reasonAgainst();
        if (against.isPresent()) return new Split(List.of(), List.of(), against);
        Notes whole = new Notes(new SourceLine(file, 1), path.series(archiveName), text, path.date(), true);
        return new Split(List.of(whole), List.of(), Optional.empty());
    }

    private static List<NotUnderstood> withoutYear(NotePath path, List<MeetingStart> starts) {
        return starts.stream()
                .filter(start -> start.date().isEmpty())
                .map(start -> new NotUnderstood(
                        new SourceLine(path.path(), start.line() + 1),
                        "nothing tells the year of the meeting \""
                                + start.heading().heading().text()
                                + "\", so it has no date: write the year into the heading or into the file's name"))
                .toList();
    }

    private List<Notes> parts(NotePath path, String text, NoteLines lines, List<MeetingStart> starts) {
        String series = path.seriesOfArchiveFile(archiveName);
        int[] offsets = offsets(text, lines.size());
        Map<Integer, NoteLines.Heading> headings = new HashMap<>();
        lines.headings().forEach(h -> headings.put(h.line(), h));
        List<Notes> parts = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            int first = starts.get(i).line();
            int next = i + 1 < starts.size() ? starts.get(i + 1).line() : lines.size();
            int end = next == lines.size() ? next : Math.max(first + 1, endWithoutGroupHeading(lines, headings, next));
            Optional<MeetingDate> date = starts.get(i).date();
            String part = text.substring(offsets[first], offsets[end]);
            parts.add(new Notes(new SourceLine(path.path(), first + 1), series, part, date, false));
        }
        return parts;
    }

    /** The heading of a year or month that only gathers the meetings below it ends the meeting above it. */
    private static int endWithoutGroupHeading(NoteLines lines, Map<Integer, NoteLines.Heading> headings, int next) {
        int end = next;
        for (int i = next - 1; i > 0; i--) {
            if (lines.isBlank(i)) continue;
            NoteLines.Heading heading = headings.get(i);
            if (heading == null || !gathers(heading)) break;
            end = i;
        }
        return end;
    }

    private static boolean gathers(NoteLines.Heading heading) {
        return heading.text().matches("(?:19|20)\\d\\d")
                || DatedHeading.of(heading, DateOrder.UNKNOWN)
                        .filter(month ->
                                month.isMonth() && month.written().year().isPresent())
                        .isPresent();
    }

    private static int[] offsets(String text, int lines) {
        int[] offsets = new int[lines + 1];
        int at = 0;
        for (int i = 1; i <= lines; i++) {
            int newline = text.indexOf('\n', at);
            at = newline < 0 ? text.length() : newline + 1;
            offsets[i] = at;
        }
        return offsets;
    }
}
