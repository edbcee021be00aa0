package org.minutebook.reading;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.minutebook.minutes.MeetingDate;
import org.minutebook.minutes.Rule;
import org.minutebook.minutes.SourceLine;
import org.minutebook.minutes.WrittenDate;

/** Tells the notes' own title, or makes one from the series and the date. */
final class TitleReader {
    private static final Pattern SECTION = Pattern.compile(
            "(?i)(?:attendees|attendance|participants|present|roll call|check-?in|agenda|notes|discussion|action items|actions|updates|minutes|topics)\\b.{0,20}");

    /**
     * A meeting's title.
     *
     * @param text the title
     * @param source the line that tells it, or the meeting's first
     * @param rule why it was taken
     */
    record Told(String text, SourceLine source, Rule rule) {}

    private static final Rule HEADING = new Rule("own-title", "the first heading, which says more than a date");
    private static final Rule FRONT_MATTER = new Rule("title-front-matter", "the front matter's title");
    private static final Rule MADE =
            new Rule("title-made", "made of the series and the date, since the notes have no title of their own");

    private TitleReader() {}

    /** @param seriesTitle what the registry calls the series */
    static Told read(ParsedNotes notes, Optional<MeetingDate> date, Optional<String> seriesTitle) {
        return own(notes)
                .orElseGet(() -> new Told(
                        seriesTitle.orElseGet(() -> name(notes.notes().series()))
                                + date.map(d -> ", " + d.inWords()).orElse(""),
                        notes.notes().source(),
                        MADE));
    }

    /** The title that the notes have themselves. */
    static Optional<Told> own(ParsedNotes notes) {
        Optional<Told> heading = notes.outline().top().stream()
                .filter(b -> b.kind() == Block.Kind.HEADING && !b.text().isBlank())
                .findFirst()
                .filter(b -> b.level() == 1 || !SECTION.matcher(b.text()).matches())
                .filter(b -> saysMoreThanDate(b.text()))
                .map(b -> new Told(b.text(), notes.lines().lineOf(b.own().start()), HEADING));
        return heading.or(() -> FrontMatter.of(notes.tree())
                .entry("title")
                .map(title -> new Told(title.value(), notes.lines().lineOf(title.at()), FRONT_MATTER)));
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
