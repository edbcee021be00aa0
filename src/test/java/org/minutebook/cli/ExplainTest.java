package org.minutebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExplainTest {
    @TempDir
    private Path notes;

    @BeforeEach
    void anArchive() throws IOException {
        Files.createDirectories(notes.resolve("garden"));
        Files.write(
                notes.resolve("garden/2024-05-02.md"),
                List.of(
                        "# The pond meeting",
                        "",
                        "Date: 2 May 2024",
                        "",
                        "## Attendees",
                        "",
                        "- Ada Fern / Seed Club / @adafern",
                        "",
                        "## Notes",
                        "",
                        "- Ada: the pond is full",
                        "- TODO: Ada opens https://github.com/seedclub/pond/issues/4",
                        "- Zed: more water",
                        "- Yan will bring a bucket",
                        "- see https://github.com/seedclub",
                        "- decided: no fish",
                        "",
                        "```",
                        "Ada: not me",
                        "```",
                        "the weather was fair"));
        Files.writeString(
                notes.resolve("garden/2023.md"),
                "# Garden in 2023\n\n## 2023-01-05\n\n- frost\n\n## 2023-02-02\n\n- snow\n");
        Files.writeString(notes.resolve("garden/index.md"), "# All meetings\n");
    }

    private Run explain(String line, String... more) {
        Run run = Run.of("check", "--archive", notes, "--explain", line);
        assertThat(more).allSatisfy(words -> assertThat(run.out()).contains(words));
        return run;
    }

    @Test
    void aSignatureIsShownWithItsFieldsRuleAndPerson() {
        Run run = explain(
                "garden/2024-05-02.md:7",
                "garden/2024-05-02.md:7\n    - Ada Fern / Seed Club / @adafern\n",
                "Meeting: The pond meeting (meetings/garden/2024-05-02/)",
                "Passage: lines 7 to 7, under Attendees",
                "attendee: Ada Fern; handle: adafern; affiliation: Seed Club\n    by roll-call-fields: ",
                "    who: Ada Fern (people/adafern/)\n",
                "no statement: an entry of the roll call");
        assertThat(run.status()).isZero();
    }

    @Test
    void eachFactIsShownWithItsRule() {
        explain("garden/2024-05-02.md:1", "title: The pond meeting\n    by own-title: ");
        explain("garden/2024-05-02.md:3", "date: 2024-05-02\n    by date-label: ");
        explain("garden/2024-05-02.md:11", "statement: Ada\n    by speaker-colon: ", "who: Ada Fern");
        explain(
                "garden/2024-05-02.md:12",
                "action item: Ada opens",
                "owners: Ada; state: open; issues: https://github.com/seedclub/pond/issues/4",
                "by marked-task: ",
                "project: seedclub/pond; as written: https://github.com/seedclub/pond/issues/4");
        explain("garden/2024-05-02.md:16", "decision: no fish\n    by marked-decision: ");
        explain("garden/2023.md:7", "date: 2023-02-02\n    by dated-heading: ");
    }

    @Test
    void whyThereIsNoMoreIsSaidWhereItIsKnown() {
        explain(
                "garden/2024-05-02.md:13",
                "Nothing was taken",
                "no statement: \"Zed\" is nobody whom the archive knows");
        explain("garden/2024-05-02.md:14", "no action item: \"Yan\" is nobody whom the archive knows");
        explain("garden/2024-05-02.md:15", "no project: https://github.com/seedclub is no repository's address");
        explain("garden/2024-05-02.md:9", "no action item: a heading is not read as one");
        explain("garden/2024-05-02.md:19", "no statement: code or raw HTML, which no reader looks into");
        explain("garden/2024-05-02.md:8", "the line is blank");
        explain(
                "garden/2024-05-02.md:21",
                "no statement: no name of a known person",
                "no action item: no mark such as TODO",
                "no decision: no words such as",
                "no project: no address of a repository");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            garden/2024-05-02.md:99 | the file's last line is 21
            garden/index.md:1       | garden/index.md: passed over:
            garden/2023.md:1        | above the file's first meeting
            pond.md:1               | no such file in the archive
            garden/2024-05-02.md    | is no FILE:LINE
            garden/2024-05-02.md:0  | is no FILE:LINE
            """)
    void aLineThatIsNoMeetingsIsSaidSo(String line, String message) {
        Run run = explain(line);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains(message).hasLineCount(1);
    }

    @Test
    void asJsonItIsOneObject() {
        Run run = Run.of("check", "--archive", notes, "--json", "--explain", "garden/2024-05-02.md:11");
        assertThat(run.out())
                .hasLineCount(1)
                .contains("\"kind\":\"statement\"", "\"rule\":\"speaker-colon\"", "\"id\":\"adafern\"");
    }
}
