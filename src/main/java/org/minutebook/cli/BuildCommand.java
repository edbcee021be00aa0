package org.minutebook.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.minutebook.archive.UnreadableArchiveException;
import org.minutebook.book.Book;
import org.minutebook.registry.InvalidRegistryException;
import org.minutebook.site.ArchiveJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(name = "build", description = "Bake the site.", mixinStandardHelpOptions = true)
final class BuildCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private final SiteOptions options = new SiteOptions();

    @Override
    public Integer call() throws IOException, UnreadableArchiveException, InvalidRegistryException {
        PrintWriter out = spec.commandLine().getOut();
        Stages stages = new Stages();
        Book book = new Pipeline(options.archive(), stages).book();
        new Summary(out, options.verbose()).print(book);
        Path site = options.out();
        Files.createDirectories(site.resolve("data"));
        try (OutputStream json = Files.newOutputStream(site.resolve("data/archive.json"))) {
            ArchiveJson.write(book, json);
        }
        out.println("Took " + stages + ".");
        return options.strict() && !book.notUnderstood().isEmpty() ? Status.PROBLEMS : Status.DONE;
    }
}
