package org.minutebook.cli;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which archive, and where its site goes. */
final class SiteOptions {
    @Mixin
    private final ArchiveOptions archive = new ArchiveOptions();

    @Option(names = "--out", paramLabel = "DIR", description = "The site's folder. Default: target/site.")
    private Optional<Path> out = Optional.empty();

    @Option(
            names = "--base-url",
            paramLabel = "URL",
            description = "Where the site will stand: feeds, the sitemap and canonical links need it.")
    private Optional<URI> baseUrl = Optional.empty();

    @Option(names = "--strict", description = "Exit with 1 where something was not understood.")
    private boolean strict;

    @Option(names = "--verbose", description = "List every file passed over and every line not understood.")
    private boolean verbose;

    ArchiveOptions archive() {
        return archive;
    }

    Path out() {
        return out.orElseGet(() -> Home.find().resolve("target/site"));
    }

    Optional<URI> baseUrl() {
        return baseUrl;
    }

    boolean strict() {
        return strict;
    }

    boolean verbose() {
        return verbose;
    }
}
