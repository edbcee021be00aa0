package org.minutebook.cli;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Which archive, and what is known of it beforehand. */
final class ArchiveOptions {
    @Option(
            names = "--archive",
            paramLabel = "SOURCE",
            description = "A folder of notes, or a git address with an optional #folder. Default: the sample in "
                    + "content/meetings.")
    private Optional<String> archive = Optional.empty();

    @Option(
            names = "--registry",
            paramLabel = "DIR",
            description = "What is known of people, organizations, projects and series. Default: content/registry.")
    private Optional<Path> registry = Optional.empty();

    String archive() {
        return archive.orElseGet(() -> Home.find().resolve("content/meetings").toString());
    }

    /** Whether the user has named no archive. */
    boolean isSample() {
        return archive.isEmpty();
    }

    Path registry() {
        return registry.orElseGet(() -> Home.find().resolve("content/registry"));
    }
}
