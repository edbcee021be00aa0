package org.minutebook.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.minutebook.site.BaseUrl;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Which archive, and where its site goes. */
final class SiteOptions {
    @Mixin
    private final ArchiveOptions archive = new ArchiveOptions();

    @Option(names = "--out", paramLabel = "DIR", description = "The site's folder. Default: target/site.")
    private Optional<Path> out = Optional.empty();

    @Option(
            names = "--name",
            paramLabel = "NAME",
            description =
                    "What the site is called. Default: site.name of jbake.properties, else the repository's name.")
    private Optional<String> name = Optional.empty();

    @Option(
            names = "--base-url",
            paramLabel = "URL",
            converter = BaseUrlConverter.class,
            description = "Where the site will stand: feeds, the sitemap and linked data need it.")
    private Optional<BaseUrl> baseUrl = Optional.empty();

    @Option(
            names = "--gold",
            paramLabel = "LABELS",
            converter = LabelsConverter.class,
            description = "A folder of labels (docs/accuracy.md): the about page shows how well they were met.")
    private Optional<Path> gold = Optional.empty();

    @Option(names = "--verbose", description = "List every file passed over and every line not understood.")
    private boolean verbose;

    ArchiveOptions archive() {
        return archive;
    }

    Path out() {
        return out.orElseGet(() -> Home.find().resolve("target/site"));
    }

    Optional<String> name() {
        return name.filter(n -> !n.isBlank());
    }

    Optional<BaseUrl> baseUrl() {
        return baseUrl;
    }

    Optional<Path> gold() {
        return gold;
    }

    boolean verbose() {
        return verbose;
    }

    static final class LabelsConverter implements ITypeConverter<Path> {
        @Override
        public Path convert(String text) {
            Path folder = new ArchiveOptions.FolderConverter().convert(text);
            if (!Files.isRegularFile(folder.resolve("minutes.jsonl")))
                throw new TypeConversionException(
                        "'" + text + "' has no minutes.jsonl: name a folder of labels, as docs/accuracy.md says");
            return folder;
        }
    }

    static final class BaseUrlConverter implements ITypeConverter<BaseUrl> {
        @Override
        public BaseUrl convert(String url) {
            try {
                return BaseUrl.of(url);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(String.valueOf(e.getMessage()));
            }
        }
    }
}
