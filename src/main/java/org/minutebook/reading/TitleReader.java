package org.minutebook.reading;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.minutebook.minutes.MeetingDate;
import org.minutebook.minutes.WrittenDate;

/** Tells the notes' own title, or makes one from the series and the date. */
final class TitleReader {
    private static final Pattern SECTION = Pattern.compile(
            "(?i)(?:attendees|attendance|participants|present|roll call|check-?in|agenda|notes|discussion|action items|actions|updates|minutes|topics)\\b.{0,20}");

    private TitleReader() {}

    /** @param seriesTitle what the registry calls the series */
    static String read(ParsedNotes notes, Optional<MeetingDate> date, Optional<String> seriesTitle) {
        return own(notes)
                .orElseGet(() -> seriesTitle.orElseGet(() -> name(notes.notes().series()))
                        + date.map(d -> ", " + d.inWords()).orElse(""));
    }

    /** The title that the notes have themselves. */
    static Optional<String> own(ParsedNotes notes) {
        Optional<Block> first = notes.outline().top().stream()
                .filter(b -> b.kind() == Block.Kind.HEADING && !b.text().isBlank())
                .findFirst();
        Optional<String> heading = first.filter(
                        b -> b.level() == 1 || !SECTION.matcher(b.text()).matches())
                .map(Block::text)
                .filter(TitleReader::saysMoreThanDate);
        return heading.or(() -> FrontMatter.of(notes.tree()).get("title"));
    }

    private static boolean saysMoreThanDate(String heading) {
        StringBuilder rest = new StringBuilder(heading);
        WrittenDate.in(heading).forEach(d -> {
            for (int i = d.from(); i < d.to(); i++) rest.setCharAt(i, ' ');
        });
        return rest.codePoints().anyMatch(Character::isLetter);
    }

    /** {@code collab-cafe}: {@code Collab cafe}. */
    private static String name(String series) {
        String words = series.substring(series.lastIndexOf('/') + 1)
                .replaceAll("[-_]+", " ")
                .strip();
        return words.isEmpty() ? "Meeting" : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
