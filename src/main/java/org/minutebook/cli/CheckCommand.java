package org.minutebook.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.minutebook.archive.UnreadableArchiveException;
import org.minutebook.book.Book;
import org.minutebook.minutes.NotUnderstood;
import org.minutebook.registry.InvalidRegistryException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "check",
        description = "List what was not understood, a line each: FILE:LINE: MESSAGE. Exits with 1 where there is any.",
        mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private final ArchiveOptions options = new ArchiveOptions();

    @Option(names = "--json", description = "Print an object for each line: {\"file\", \"line\", \"message\"}.")
    private boolean json;

    @Override
    public Integer call() throws UnreadableArchiveException, InvalidRegistryException, IOException {
        Book book = new Pipeline(options, new Stages()).book();
        List<NotUnderstood> unclear = RenderedBook.of(book).notUnderstood();
        PrintWriter out = spec.commandLine().getOut();
        for (NotUnderstood line : unclear) out.println(json ? asJson(line) : line.toString());
        return unclear.isEmpty() ? Status.DONE : Status.PROBLEMS;
    }

    private static String asJson(NotUnderstood line) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.writeStartObject();
            json.writeStringField("file", line.source().file());
            json.writeNumberField("line", line.source().line());
            json.writeStringField("message", line.message());
            json.writeEndObject();
        }
        return text.toString();
    }
}
