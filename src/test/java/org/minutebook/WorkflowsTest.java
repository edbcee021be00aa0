package org.minutebook;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** What GitHub Actions and Read the Docs are told to do, as far as it can be known without them. */
class WorkflowsTest {
    private static final Path WORKFLOWS = Path.of(".github/workflows");

    private static JsonNode read(Path file) throws IOException {
        return new ObjectMapper().valueToTree(new Yaml().load(Files.readString(file)));
    }

    private static void assertThatItsScriptIsHere(String command) {
        String program = command.split(" ")[0];
        if (program.startsWith(".")) assertThat(Path.of(program)).isExecutable();
    }

    @Test
    void everyWorkflowMayOnlyReadAndRunsScriptsThatAreHere() throws IOException {
        try (Stream<Path> files = Files.list(WORKFLOWS)) {
            for (Path file : files.toList()) {
                JsonNode workflow = read(file);
                assertThat(workflow.get("permissions")).as(file.toString()).hasToString("{\"contents\":\"read\"}");
                assertThat(workflow.get("jobs"))
                        .isNotEmpty()
                        .allSatisfy(job -> assertThat(job.get("steps"))
                                .isNotEmpty()
                                .allSatisfy(step -> {
                                    assertThat(step.has("uses")).isNotEqualTo(step.has("run"));
                                    assertThatItsScriptIsHere(step.path("run").asText());
                                }));
            }
        }
    }

    @Test
    void pagesAreDeployedOnceTheyAreBuilt() throws IOException {
        JsonNode jobs = read(WORKFLOWS.resolve("pages.yml")).get("jobs");
        JsonNode deploy = jobs.get("deploy");
        assertThat(deploy.get("needs").asText()).isEqualTo("build");
        assertThat(deploy.get("permissions")).hasToString("{\"pages\":\"write\",\"id-token\":\"write\"}");
        assertThat(deploy.at("/environment/name").asText()).isEqualTo("github-pages");
        assertThat(jobs.findValuesAsText("uses"))
                .contains("actions/configure-pages@v5", "actions/upload-pages-artifact@v5", "actions/deploy-pages@v5");
    }

    @Test
    void pagesFollowNotesThatChangeWithoutAPush() throws IOException {
        // YAML 1.1, and so this parser, reads the key "on" as true.
        assertThat(read(WORKFLOWS.resolve("pages.yml"))
                        .at("/true/schedule/0/cron")
                        .asText())
                .matches("\\d+ \\d+ \\* \\* \\*");
    }

    @Test
    void theLinesThatTheGuideSaysToChangeAreThere() throws IOException {
        assertThat(Files.readString(Path.of("docs/publishing.md")))
                .contains("| `.github/workflows/pages.yml` | `ARCHIVE: ", "| `.readthedocs.yaml` | `--archive ");
        JsonNode pages = read(WORKFLOWS.resolve("pages.yml"));
        assertThat(pages.at("/env/ARCHIVE").asText()).isNotEmpty();
        assertThat(pages.findValuesAsText("run"))
                .anySatisfy(run -> assertThat(run).contains(" --archive \"$ARCHIVE\" "));
        assertThat(Files.readString(Path.of(".readthedocs.yaml"))).containsOnlyOnce("build --archive ");
    }

    @Test
    void testsRunOnEachJavaThatIsPromised() throws IOException {
        assertThat(read(WORKFLOWS.resolve("test.yml")).at("/jobs/test/strategy/matrix/java"))
                .hasToString("[17,21,25]");
    }

    @Test
    void readTheDocsRunsCommandsThatAreHere() throws IOException {
        JsonNode settings = read(Path.of(".readthedocs.yaml"));
        assertThat(settings.get("version").asInt()).isEqualTo(2);
        JsonNode commands = settings.at("/build/jobs/build/html");
        List<String> run = Stream.iterate(0, i -> i < commands.size(), i -> i + 1)
                .map(i -> commands.get(i).asText())
                .toList();
        assertThat(run).last().asString().startsWith("./minutebook build ").contains("$READTHEDOCS_OUTPUT/html");
        run.forEach(WorkflowsTest::assertThatItsScriptIsHere);
    }
}
