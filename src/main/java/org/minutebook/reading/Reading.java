package org.minutebook.reading;

import java.util.List;
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
     * Reads a whole archive: names of projects that one meeting links to are known in all the others.
     *
     * @return a reading for each of the notes, in their order
     */
    public static List<Reading> of(List<Notes> archive, Registry registry) {
        NotesParser parser = new NotesParser();
        List<ParsedNotes> parsed = archive.stream().map(parser::parse).toList();
        MinutesReader reader = new MinutesReader(ProjectNames.of(parsed, registry));
        return parsed.stream().map(p -> new Reading(p, reader.read(p))).toList();
    }
}
