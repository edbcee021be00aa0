package org.minutebook.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.logging.LogManager;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.UnmatchedArgumentException;

/** The {@code minutebook} program. */
@Command(
        name = "minutebook",
        description = "A static site, with search, from the archive of a community's meetings.",
        mixinStandardHelpOptions = true,
        versionProvider = Minutebook.Version.class,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {BuildCommand.class, ServeCommand.class, SearchCommand.class, CheckCommand.class, NewCommand.class
        })
public final class Minutebook {
    @Option(
            names = "--debug",
            scope = ScopeType.INHERIT,
            description = "Show where in the program a failure arose. MINUTEBOOK_DEBUG=1 does the same.")
    private boolean debug;

    private Minutebook() {}

    /** Exit status: 0 done; 1 done, with problems; 2 wrong usage or unreadable input. */
    public static void main(String[] args) {
        silenceLibraries(List.of(args).contains("--debug"));
        // UTF-8 always: what is printed holds people's names and may be read by programs.
        int status = run(
                new PrintWriter(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8),
                new PrintWriter(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
                args);
        System.exit(status);
    }

    /** Libraries warn of what users can't mend, and between the lines that programs read. */
    private static void silenceLibraries(boolean debug) {
        if (!debug) LogManager.getLogManager().reset();
    }

    /** Runs a command; returns the exit status. */
    static int run(PrintWriter out, PrintWriter err, String... args) {
        Minutebook program = new Minutebook();
        CommandLine commands = new CommandLine(program)
                .setOut(out)
                .setErr(err)
                .setParameterExceptionHandler(Minutebook::misused)
                .setExecutionExceptionHandler(program::failed);
        SearchCommand.allowMinus(commands.getSubcommands().get("search"));
        int status = commands.execute(args);
        out.flush();
        err.flush();
        return status;
    }

    private static int misused(ParameterException e, String[] args) {
        CommandLine command = e.getCommandLine();
        if (args.length == 0) {
            command.usage(command.getErr());
            return Status.FAILED;
        }
        String name = command.getCommandSpec().qualifiedName();
        command.getErr().println(name + ": " + e.getMessage() + meant(e) + " (" + name + " --help tells more)");
        return Status.FAILED;
    }

    private static String meant(ParameterException e) {
        if (!(e instanceof UnmatchedArgumentException unmatched)) return "";
        return unmatched.getSuggestions().stream()
                .findFirst()
                .map(s -> "; did you mean " + s + "?")
                .orElse("");
    }

    private int failed(Exception thrown, CommandLine command, ParseResult parsed) {
        Failure failure = Failure.of(thrown);
        PrintWriter err = command.getErr();
        err.println(command.getCommandSpec().qualifiedName() + ": " + failure.message());
        if (debug
                || Optional.ofNullable(System.getenv("MINUTEBOOK_DEBUG"))
                        .filter(v -> !v.isEmpty())
                        .isPresent()) thrown.printStackTrace(err);
        else if (failure.defect()) err.println("Run it again with --debug to see where.");
        return Status.FAILED;
    }

    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Minutebook.class.getPackage().getImplementationVersion();
            return new String[] {"minutebook " + Optional.ofNullable(version).orElse("(not packaged)")};
        }
    }
}
