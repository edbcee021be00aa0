package org.minutebook.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The {@code minutebook} program. */
@Command(
        name = "minutebook",
        description = "A static site, with search, from the archive of a community's meetings.",
        mixinStandardHelpOptions = true,
        subcommands = {BuildCommand.class})
public final class Minutebook {
    private Minutebook() {}

    /** Exit status: 0 done; 1 done, with problems; 2 wrong usage or unreadable input. */
    public static void main(String[] args) {
        System.exit(new CommandLine(new Minutebook()).execute(args));
    }
}
