package org.minutebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The launcher with JDKs and a Maven that only say how they were called. */
class LauncherTest {
    private static final Path LAUNCHER = Path.of("minutebook").toAbsolutePath();
    private static final Instant LONG_AGO = Instant.parse("2020-01-01T00:00:00Z");

    @TempDir
    private Path folder;

    private Path home;
    private Path tools;

    @BeforeEach
    void aProjectWithAJarAndNothingOnThePathButWhatAnySystemHas() throws IOException {
        home = Files.createDirectories(folder.resolve("a project's home"));
        Files.copy(LAUNCHER, home.resolve("minutebook"), StandardCopyOption.COPY_ATTRIBUTES);
        written("pom.xml", LONG_AGO);
        written("src/main/java/Some.java", LONG_AGO);
        written("target/minutebook.jar", LONG_AGO.plusSeconds(1));
        tools = Files.createDirectories(folder.resolve("tools"));
        for (String tool : List.of("bash", "cat", "cksum", "dirname", "find", "grep", "head", "mkdir", "mv"))
            asOnAnySystem(tool);
        for (String tool : List.of("readlink", "rm", "sed", "sleep", "touch", "uname")) asOnAnySystem(tool);
    }

    @Test
    void theNewestJdkRunsTheProgram() throws Exception {
        jdk("jdk of old", "11.0.2");
        jdk("jdk", "98.0.15");
        jdk("newer jdk", "99.0.3");
        Result result = launch(Map.of("HOME", sdkman("jdk of old", "newer jdk", "jdk")), "check", "--json");
        assertThat(result.out()).contains("/newer jdk/bin/java ").endsWith("cli.Minutebook check --json\n");
        assertThat(result.status()).isZero();
    }

    @Test
    void commandsStartQuicklyAndTheServerRunsFast() throws Exception {
        String jdk = jdk("jdk", "21.0.1").toString();
        assertThat(launch(Map.of("MINUTEBOOK_JAVA_HOME", jdk), "build").out()).contains("-XX:TieredStopAtLevel=1");
        assertThat(launch(Map.of("MINUTEBOOK_JAVA_HOME", jdk), "--debug", "serve")
                        .out())
                .doesNotContain("-XX:");
    }

    @Test
    void aLinkFromElsewhereLeadsToTheProject() throws Exception {
        Path links = Files.createDirectories(folder.resolve("links"));
        Files.createSymbolicLink(links.resolve("second"), home.resolve("minutebook"));
        Files.createSymbolicLink(links.resolve("first"), Path.of("second"));
        Map<String, String> settings =
                Map.of("MINUTEBOOK_JAVA_HOME", jdk("jdk", "17").toString());
        Result result = run(settings, links, links.resolve("first").toString(), "build");
        assertThat(result.out()).contains("-Dminutebook.home=" + home.toRealPath() + " ");
    }

    @Test
    @Timeout(60)
    void anArchiveOfClassesIsMadeOnceAndUsed() throws Exception {
        Path jdk = jdk("jdk", "17.0.15");
        Path cache = folder.resolve("cache");
        Map<String, String> settings = new HashMap<>(
                Map.of("MINUTEBOOK_JAVA_HOME", jdk.toString(), "XDG_CACHE_HOME", cache.toString(), "CI", ""));
        assertThat(launch(settings, "build").out()).doesNotContain("SharedArchiveFile");
        Path archive = awaitArchive(cache.resolve("minutebook"));
        settings.put("CI", "true");
        assertThat(launch(settings, "build").out()).doesNotContain("SharedArchiveFile");
        Files.writeString(archive, "classes");
        assertThat(launch(settings, "build").out()).contains("-XX:SharedArchiveFile=" + archive);
        Path jar = Files.writeString(home.resolve("target/minutebook.jar"), "another jar");
        Files.setLastModifiedTime(jar, FileTime.from(LONG_AGO.plusSeconds(2)));
        assertThat(launch(settings, "build").out()).doesNotContain("SharedArchiveFile");
    }

    @Test
    void aCacheThatCanNotBeWrittenIsNoMatter() throws Exception {
        Map<String, String> settings =
                Map.of("MINUTEBOOK_JAVA_HOME", jdk("jdk", "17").toString(), "XDG_CACHE_HOME", "/dev/null", "CI", "");
        assertThat(launch(settings, "build")).satisfies(r -> {
            assertThat(r.out()).contains("cli.Minutebook build");
            assertThat(r.err()).isEmpty();
            assertThat(r.status()).isZero();
        });
    }

    @Test
    void aJarOlderThanTheSourcesIsBuiltWithoutTheNetwork() throws Exception {
        String jdk = jdk("jdk", "17").toString();
        program(tools.resolve("mvn"), "echo \"$PWD $JAVA_HOME $*\" >>\"$PWD/called\"");
        written("src/main/java/Some.java", LONG_AGO.plusSeconds(2));
        Result result = launch(Map.of("MINUTEBOOK_JAVA_HOME", jdk), "build");
        assertThat(result.err()).contains("building target/minutebook.jar").hasLineCount(1);
        assertThat(result.out()).endsWith("build\n");
        assertThat(home.resolve("called"))
                .content()
                .isEqualTo(home.toRealPath() + " " + jdk
                        + " -B -ntp -q -Dstyle.color=never -Dquick -DskipTests -o package\n");
        assertThat(launch(Map.of("MINUTEBOOK_JAVA_HOME", jdk), "build").err()).isEmpty();
    }

    @Test
    void theNetworkIsAskedWhereMavenLacksSomething() throws Exception {
        program(
                tools.resolve("mvn"),
                "case $* in *-o*) echo 'Cannot access central in offline mode'; exit 1;; esac; : >target/minutebook.jar");
        Files.delete(home.resolve("target/minutebook.jar"));
        Result result = launch(Map.of("MINUTEBOOK_JAVA_HOME", jdk("jdk", "17").toString()), "build");
        assertThat(result.status()).isZero();
    }

    @Test
    void aBuildThatFailsShowsWhatMavenSaid() throws Exception {
        program(tools.resolve("mvn"), "echo '[ERROR] Some.java:[1,1] no class'; exit 1");
        Files.delete(home.resolve("target/minutebook.jar"));
        Result result = launch(Map.of("MINUTEBOOK_JAVA_HOME", jdk("jdk", "17").toString()), "build");
        assertThat(result.status()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).contains("Some.java:[1,1] no class", "could not be built", "target/build.log");
        assertThat(home.resolve("target/building")).doesNotExist();
    }

    @Test
    void withoutMavenItSaysWhatToInstall() throws Exception {
        Files.delete(home.resolve("target/minutebook.jar"));
        Result result = launch(Map.of("MINUTEBOOK_JAVA_HOME", jdk("jdk", "17").toString()), "build");
        assertThat(result.status()).isEqualTo(2);
        assertThat(result.err())
                .contains("Maven is missing", "apt-get install maven")
                .hasLineCount(1);
    }

    @Test
    void aJdkTooOldIsNamedWithWhatToInstall() throws Exception {
        Path old = jdk("jdk", "11.0.2");
        Result result = launch(Map.of("MINUTEBOOK_JAVA_HOME", old.toString()), "build");
        assertThat(result.status()).isEqualTo(2);
        assertThat(result.err())
                .contains("JDK of version 17 or later", "11 (" + old, "openjdk-17")
                .hasLineCount(1);
    }

    /** The archive, as soon as the launcher has made it in the background. */
    private static Path awaitArchive(Path cache) throws Exception {
        while (true) {
            Thread.sleep(20);
            if (!Files.isDirectory(cache)) continue;
            try (Stream<Path> all = Files.walk(cache)) {
                List<Path> found = all.toList();
                if (found.stream().anyMatch(f -> f.toString().endsWith(".making"))) continue;
                Optional<Path> archive =
                        found.stream().filter(Files::isRegularFile).findFirst();
                if (archive.isPresent()) return archive.get();
            }
        }
    }

    private String sdkman(String... jdks) throws IOException {
        Path candidates = Files.createDirectories(folder.resolve("user/.sdkman/candidates/java"));
        for (String jdk : jdks) Files.createSymbolicLink(candidates.resolve(jdk), folder.resolve(jdk));
        return folder.resolve("user").toString();
    }

    private Path jdk(String name, String version) throws IOException {
        Path jdk = Files.createDirectories(folder.resolve(name));
        Files.createDirectories(jdk.resolve("bin"));
        Files.writeString(jdk.resolve("release"), "IMPLEMENTOR=\"Somebody\"\nJAVA_VERSION=\"" + version + "\"\n");
        program(jdk.resolve("bin/java"), "echo \"$0 $*\"");
        program(jdk.resolve("bin/javac"), "");
        return jdk;
    }

    private void asOnAnySystem(String tool) throws IOException {
        String place = Files.isExecutable(Path.of("/usr/bin", tool)) ? "/usr/bin/" : "/bin/";
        program(tools.resolve(tool), "exec " + place + tool + " \"$@\"");
    }

    private static void program(Path file, String script) throws IOException {
        Files.writeString(file, "#!/bin/bash\n" + script + "\n");
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }

    private void written(String name, Instant when) throws IOException {
        Path file = home.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "");
        Files.setLastModifiedTime(file, FileTime.from(when));
        for (Path above = home.relativize(file).getParent(); above != null; above = above.getParent())
            Files.setLastModifiedTime(home.resolve(above), FileTime.from(LONG_AGO));
    }

    private record Result(int status, String out, String err) {}

    private Result launch(Map<String, String> settings, String... arguments) throws Exception {
        List<String> command =
                new ArrayList<>(List.of(home.resolve("minutebook").toString()));
        command.addAll(List.of(arguments));
        return run(settings, folder, command.toArray(String[]::new));
    }

    private Result run(Map<String, String> settings, Path from, String... command) throws Exception {
        Path out = Files.createTempFile(folder, "out", "");
        Path err = Files.createTempFile(folder, "err", "");
        ProcessBuilder process = new ProcessBuilder(command)
                .directory(from.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        process.environment().clear();
        process.environment().put("PATH", tools.toString());
        process.environment().put("HOME", folder.resolve("nobody").toString());
        process.environment().put("CI", "true");
        process.environment().putAll(settings);
        int status = process.start().waitFor();
        return new Result(
                status, Files.readString(out, StandardCharsets.UTF_8), Files.readString(err, StandardCharsets.UTF_8));
    }
}
