package org.minutebook.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(name = "build", description = "Bake the site.", mixinStandardHelpOptions = true)
final class BuildCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private final SiteOptions options = new SiteOptions();

    @Option(names = "--strict", description = "Exit with 1 where something was not understood.")
    private boolean strict;

    @Override
    public Integer call() throws Exception {
        Summary summary = new Summary(spec.commandLine().getOut(), options.verbose());
        RenderedBook built = new SiteBuilder(options, summary).build();
        return strict && !built.notUnderstood().isEmpty() ? Status.PROBLEMS : Status.DONE;
    }
}
