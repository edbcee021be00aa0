package org.minutebook.archive;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.minutebook.minutes.MeetingDate;
import org.minutebook.minutes.SourceLine;

/** Splits a file into its meetings: one, or one for each dated heading of an archive file. */
final class MeetingSplitter {
    private static final Pattern DATE = Pattern.compile("(\\d{4})-(\\d{1,2})(?:-(\\d{1,2}))?");
    private static final Pattern DATED_HEADING = Pattern.compile("#{1,6}\\s+" + DATE.pattern() + "\\s*#*\\s*");
    private static final Pattern FENCE = Pattern.compile(" {0,3}(`{3,}|~{3,}).*");

    /** The file's meetings in order; none where neither its name nor a heading has a date. */
    List<Notes> split(String file, String text) {
        String series = file.contains("/") ? file.substring(0, file.indexOf('/')) : file.replaceAll("\\.md$", "");
        List<Notes> parts = new ArrayList<>();
        int line = 0;
        int start = -1;
        int startLine = 0;
        Optional<MeetingDate> date = Optional.empty();
        String fence = "";
        int at = 0;
        while (at < text.length()) {
            int end = text.indexOf('\n', at);
            int next = end < 0 ? text.length() : end + 1;
            String words = text.substring(at, end < 0 ? text.length() : end);
            line++;
            Matcher fenced = FENCE.matcher(words);
            if (fenced.matches()) {
                if (fence.isEmpty()) fence = fenced.group(1);
                else if (fenced.group(1).startsWith(fence)) fence = "";
            } else if (fence.isEmpty() && DATED_HEADING.matcher(words).matches()) {
                if (start >= 0) parts.add(part(file, startLine, series, text.substring(start, at), date));
                start = at;
                startLine = line;
                date = date(words);
            }
            at = next;
        }
        if (start >= 0) parts.add(part(file, startLine, series, text.substring(start), date));
        if (!parts.isEmpty()) return parts;
        Optional<MeetingDate> named = date(file.substring(file.lastIndexOf('/') + 1));
        return named.isEmpty() ? List.of() : List.of(new Notes(new SourceLine(file, 1), series, text, named, true));
    }

    private static Notes part(String file, int line, String series, String text, Optional<MeetingDate> date) {
        return new Notes(new SourceLine(file, line), series, text, date, false);
    }

    private static Optional<MeetingDate> date(String words) {
        Matcher m = DATE.matcher(words);
        if (!m.find()) return Optional.empty();
        String month = m.group(1) + "-" + pad(m.group(2));
        try {
            return Optional.of(MeetingDate.parse(m.group(3) == null ? month : month + "-" + pad(m.group(3))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static String pad(String number) {
        return number.length() == 1 ? "0" + number : number;
    }
}
