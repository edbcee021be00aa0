package org.minutebook.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
        name = "serve",
        description = "Bake the site, serve it on 127.0.0.1, and bake it again on each change.",
        mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {
    private static final int LAST_PORT = 65535;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private final SiteOptions options = new SiteOptions();

    @Option(
            names = "--port",
            paramLabel = "N",
            description = "Where to serve; 0 for any free port. Default: ${DEFAULT-VALUE}.")
    private int port = 8080;

    /** Serves until it is interrupted. */
    @Override
    public Integer call() throws Exception {
        if (port < 0 || port > LAST_PORT)
            throw new ParameterException(
                    spec.commandLine(), "--port " + port + ": give a number from 0 to " + LAST_PORT);
        PrintWriter out = spec.commandLine().getOut();
        SiteBuilder builder = new SiteBuilder(options, new Summary(out, options.verbose()));
        FolderWatch watch = FolderWatch.of(watched());
        // The port before the build, which may take long for nothing.
        try (SiteServer server = SiteServer.start(options.out(), port)) {
            builder.build();
            out.println("Serving " + server.address() + " until you press Ctrl-C.");
            out.flush();
            while (watch.awaitChange()) rebuild(builder, server);
            return Status.DONE;
        }
    }

    /** A mistake in a file is the next change's business: what was built before stays. */
    private void rebuild(SiteBuilder builder, SiteServer server) {
        try {
            builder.build();
            server.reload();
        } catch (Exception e) {
            String message = Failure.of(e).message();
            spec.commandLine().getErr().println("minutebook serve: " + message);
            server.tell(message);
        }
        spec.commandLine().getOut().flush();
    }

    private List<Path> watched() throws IOException {
        Path home = Home.find();
        return Stream.of(
                        Path.of(options.archive().archive()),
                        options.archive().registry(),
                        home.resolve("content"),
                        home.resolve("templates"),
                        home.resolve("assets"),
                        home.resolve("jbake.properties"))
                .toList();
    }
}
