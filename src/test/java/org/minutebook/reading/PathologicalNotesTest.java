package org.minutebook.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.minutebook.archive.Notes;
import org.minutebook.minutes.SourceLine;
import org.minutebook.registry.Registry;

/** Notes that blow up a careless rule; the time limit is a guard against quadratic and worse, not a measure. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class PathologicalNotesTest {
    static List<String> notes() {
        int many = 2_000;
        return List.of(
                "## Attendees\n\n" + "- Ada Byron / Tidelab / @ada\n".repeat(many),
                "## Attendees\n\n" + "- (".repeat(many),
                "**Present:** " + "Ada, ".repeat(4 * many),
                "**Present:** " + "a".repeat(100 * many),
                "Roll call:\n\n- " + "Ada ".repeat(25 * many),
                "Date: " + "2024-".repeat(20 * many),
                "# " + "[(/|@ ".repeat(many),
                "## Attendees\n\n- " + "@a ".repeat(many),
                "* ".repeat(2 * many) + "and *".repeat(many) + "\n\nthe end",
                "*".repeat(2 * many),
                "- **".repeat(many),
                "```\n" + "- TODO: ada\n".repeat(many),
                "## Attendees\n\n- " + "Ada (she/her) / ".repeat(many / 4));
    }

    @ParameterizedTest
    @MethodSource("notes")
    void isReadInReasonableTime(String text) {
        Notes notes = new Notes(new SourceLine("team/notes.md", 1), "team", text, Optional.empty(), true);
        assertThat(Reading.of(List.of(notes), Registry.EMPTY)).hasSize(1);
    }
}
