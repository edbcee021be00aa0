package org.minutebook.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.minutebook.minutes.DateOrder;
import org.minutebook.minutes.FactKind;
import org.minutebook.minutes.MeetingDate;
import org.minutebook.minutes.Origin;
import org.minutebook.minutes.Rule;
import org.minutebook.registry.Registry;

/** Reads which meeting it is: its series, date, time and title. Immutable. */
final class MeetingHeadReader {
    private static final Rule FOLDER =
            new Rule("series-folder", "the folder of the file, or the words beside the date in its name");

    private final DateOrder order;
    private final Map<String, String> seriesTitles;

    private MeetingHeadReader(DateOrder order, Map<String, String> seriesTitles) {
        this.order = order;
        this.seriesTitles = Map.copyOf(seriesTitles);
    }

    /** @param archive all notes: in which order it writes dates of numbers, one meeting alone does not tell */
    static MeetingHeadReader of(List<ParsedNotes> archive, Registry registry) {
        Map<String, String> seriesTitles = new HashMap<>();
        registry.series().forEach(s -> seriesTitles.putIfAbsent(s.id(), s.title()));
        return new MeetingHeadReader(orderIn(archive), seriesTitles);
    }

    static DateOrder orderIn(List<ParsedNotes> archive) {
        return DateOrder.of(archive.stream().map(notes -> notes.notes().text()));
    }

    MeetingHead read(ParsedNotes notes) {
        String series = notes.notes().series();
        Optional<DateReader.Told> date = DateReader.of(notes, order).read();
        Optional<MeetingDate> day = date.map(DateReader.Told::date);
        Optional<TimeReader.Told> time = TimeReader.read(notes);
        TitleReader.Told title = TitleReader.read(notes, day, Optional.ofNullable(seriesTitles.get(series)));
        List<Origin> origins = new ArrayList<>();
        origins.add(new Origin(FactKind.SERIES, series, notes.notes().source(), FOLDER));
        date.ifPresent(d -> origins.add(new Origin(FactKind.DATE, d.date().toString(), d.source(), d.rule())));
        time.ifPresent(t -> origins.add(new Origin(FactKind.TIME, t.time().toString(), t.source(), t.rule())));
        origins.add(new Origin(FactKind.TITLE, title.text(), title.source(), title.rule()));
        return new MeetingHead(day, time.map(TimeReader.Told::time), title.text(), origins);
    }
}
