package org.minutebook.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.minutebook.archive.Notes;
import org.minutebook.minutes.ActionItem;
import org.minutebook.minutes.NotUnderstood;
import org.minutebook.minutes.Passage;
import org.minutebook.minutes.SourceLine;
import org.minutebook.minutes.WrittenName;
import org.minutebook.registry.Registry;

/** Notes that blow up a careless rule; the time limit is a guard against quadratic and worse, not a measure. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class PathologicalNotesTest {
    /** Bytes; the JVM's own is a megabyte or more. */
    private static final long SMALL_STACK = 256 * 1024;

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
                "## Attendees\n\n- " + "Ada (she/her) / ".repeat(many / 4),
                "- " + "a-".repeat(100 * many),
                "- " + "`a ".repeat(50 * many),
                "- " + "[a](b ".repeat(50 * many),
                "- " + "Ada Byron ".repeat(25 * many),
                "- " + "Ada Byron ".repeat(many / 3),
                "- Ada I " + "A".repeat(many) + " x",
                "- " + "É".repeat(4 * many),
                "- Ada will go and Ada to ask, ".repeat(10 * many),
                "- Ada will" + " ".repeat(4 * many) + "cook, and Lin is to" + "\t".repeat(4 * many) + "ask",
                "# Ada will" + " ".repeat(100 * many) + "cook #",
                ":::info" + " ".repeat(100 * many) + "Ada to cook",
                "- " + "@".repeat(4 * many),
                "- " + "1".repeat(4 * many),
                "[a]: \n".repeat(10 * many),
                "- a\n".repeat(10 * many));
    }

    @ParameterizedTest
    @MethodSource("notes")
    void isReadInReasonableTime(String text) {
        assertThat(Reading.of(List.of(notes(text)), Registry.EMPTY)).hasSize(1);
    }

    @Test
    void aFenceIsReadInReasonableTimeWhateverBlanksItHas() {
        BasedSequence line = BasedSequence.of(":::a b" + " ".repeat(400_000) + "c");
        assertThat(ColonFence.isOne(line)).isTrue();
        assertThat(ColonFence.of(line).getFirstChild()).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"- ", "> ", "1. ", "- > "})
    void isShownAsWrittenWhereListsNestWithoutEnd(String mark) throws InterruptedException {
        String text = mark.repeat(10_000) + "the loom\n\n- Ada: hello\n";
        List<Reading> readings = new ArrayList<>();
        Thread small = new Thread(
                null,
                () -> readings.addAll(Reading.of(List.of(notes(text), notes("- TODO: oil it")), Registry.EMPTY)),
                "small stack",
                SMALL_STACK);
        small.start();
        small.join();
        assertThat(readings).hasSize(2);
        assertThat(readings.get(0).minutes().notUnderstood())
                .extracting(NotUnderstood::toString)
                .containsExactly(
                        "team/notes.md:1: lists or quotes stand in each other more than 100 levels deep: the notes"
                                + " are shown as written, and nothing is read in them; nest them less");
        assertThat(readings.get(0).minutes().passages())
                .extracting(Passage::text)
                .containsExactly(text.strip());
        assertThat(readings.get(1).minutes().actions())
                .extracting(ActionItem::text)
                .containsExactly("oil it");
    }

    @Test
    void manyBlanksAreOneToTheRules() {
        Notes notes = notes("## Attendees\n\n- Ada Byron\n\n## Notes\n\n- Ada" + " ".repeat(3_000) + "will **ask**\n");
        ActionItem action = Reading.of(List.of(notes), Registry.EMPTY)
                .get(0)
                .minutes()
                .actions()
                .get(0);
        assertThat(action.owners()).extracting(WrittenName::text).containsExactly("Ada");
        assertThat(action.source().line()).isEqualTo(7);
    }

    @Test
    void aLineTooLongForAHeadingIsAParagraphByItself() {
        Notes notes = notes("# Loom\nhello\n# " + "x ".repeat(6_000) + "\n- TODO: mend it\n");
        Reading reading = Reading.of(List.of(notes), Registry.EMPTY).get(0);
        assertThat(reading.minutes().notUnderstood())
                .extracting(NotUnderstood::toString)
                .singleElement()
                .asString()
                .startsWith("team/notes.md:3: a paragraph of 12001 characters is shown as written");
        assertThat(reading.minutes().actions()).extracting(ActionItem::text).containsExactly("mend it");
    }

    private static Notes notes(String text) {
        return new Notes(new SourceLine("team/notes.md", 1), "team", text, Optional.empty(), true);
    }

    @Test
    void isShownAsWrittenWhereAParagraphIsTooLong() {
        String words = "**Ada** will ask. ".repeat(1_000);
        Notes notes = notes("# Loom\n\n- " + words + "\n- TODO: mend it\n");
        Reading reading = Reading.of(List.of(notes), Registry.EMPTY).get(0);
        assertThat(reading.minutes().notUnderstood())
                .extracting(NotUnderstood::toString)
                .singleElement()
                .asString()
                .startsWith("team/notes.md:3: a paragraph of 17999 characters is shown as written");
        assertThat(reading.minutes().actions()).extracting(ActionItem::text).containsExactly("mend it");
        assertThat(reading.minutes().passages())
                .extracting(Passage::text)
                .anyMatch(text -> text.contains("**Ada** will ask. **Ada** will ask."));
    }
}
