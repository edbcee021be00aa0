package org.minutebook.reading;

import java.util.List;
import java.util.stream.IntStream;
import org.minutebook.archive.Notes;
import org.minutebook.minutes.Minutes;
import org.minutebook.registry.Registry;

/**
 * A meeting's notes, parsed, and what they say.
 *
 * @param notes the notes with their tree
 * @param minutes what was taken out of them
 */
public record Reading(ParsedNotes notes, Minutes minutes) {
    /**
     * Reads a whole archive: names of people and projects that one meeting tells are known in all the others.
     *
     * @return a reading for each of the notes, in their order
     */
    public static List<Reading> of(List<Notes> archive, Registry registry) {
        NotesParser parser = new NotesParser();
        List<ParsedNotes> parsed = archive.parallelStream().map(parser::parse).toList();
        List<RollCall> rollCalls =
                parsed.parallelStream().map(RollCallReader::read).toList();
        MinutesReader reader = MinutesReader.of(parsed, rollCalls, registry);
        return IntStream.range(0, parsed.size())
                .parallel()
                .mapToObj(i -> new Reading(parsed.get(i), reader.read(parsed.get(i), rollCalls.get(i))))
                .toList();
    }
}
