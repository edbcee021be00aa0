package org.minutebook.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

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
            converter = FolderConverter.class,
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

    /** A mistyped registry must not pass for an empty one: it may tell who does not want to be named. */
    static final class FolderConverter implements ITypeConverter<Path> {
        @Override
        public Path convert(String text) {
            Path folder = Path.of(text);
            if (!Files.isDirectory(folder))
                throw new TypeConversionException("'" + text + "' is no folder: check the path, or leave it out");
            return folder;
        }
    }
}
