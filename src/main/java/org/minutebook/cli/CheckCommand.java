package org.minutebook.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.minutebook.archive.UnreadableArchiveException;
import org.minutebook.book.Book;
import org.minutebook.book.Explainer;
import org.minutebook.book.Explanation;
import org.minutebook.book.NoSuchLineException;
import org.minutebook.minutes.NotUnderstood;
import org.minutebook.minutes.SourceLine;
import org.minutebook.registry.InvalidRegistryException;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

@Command(
        name = "check",
        description =
                "List what was not understood, a line each: FILE:LINE: MESSAGE. Exits with 1 where there is any.%n"
                        + "With --explain, say what was taken from one line, by which rule, and why not more.",
        mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private final ArchiveOptions options = new ArchiveOptions();

    @Option(
            names = "--json",
            description =
                    "Print an object for each line: {\"file\", \"line\", \"message\"}; for --explain all that was said.")
    private boolean json;

    @Option(
            names = "--explain",
            paramLabel = "FILE:LINE",
            converter = SourceLineConverter.class,
            description = "A line of the notes; the file's path is relative to the archive.")
    private Optional<SourceLine> explained = Optional.empty();

    @Override
    public Integer call()
            throws UnreadableArchiveException, InvalidRegistryException, NoSuchLineException, IOException {
        Book book = new Pipeline(options, new Stages()).book();
        if (explained.isPresent()) {
            explain(Explainer.of(book).explain(explained.get()), book);
            return Status.DONE;
        }
        List<NotUnderstood> unclear = RenderedBook.of(book).notUnderstood();
        PrintWriter out = spec.commandLine().getOut();
        for (NotUnderstood line : unclear) out.println(json ? asJson(line) : line.toString());
        if (unclear.isEmpty())
            spec.commandLine()
                    .getErr()
                    .println("Everything was understood in "
                            + Summary.count(book.meetings().size(), "meeting") + ".");
        return unclear.isEmpty() ? Status.DONE : Status.PROBLEMS;
    }

    private void explain(Explanation line, Book book) throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        if (json) out.println(ExplanationJson.of(line, book));
        else new ExplanationText(book, out).print(line);
    }

    /** {@code monthly/2020-06-09.md:17}. */
    static final class SourceLineConverter implements ITypeConverter<SourceLine> {
        @Override
        public SourceLine convert(String text) {
            int colon = text.lastIndexOf(':');
            try {
                String file =
                        text.substring(0, Math.max(0, colon)).replace('\\', '/').replaceFirst("^(?:\\./)+", "");
                return new SourceLine(file, Integer.parseInt(text.substring(colon + 1)));
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException("'" + text + "' is no FILE:LINE, such as monthly/2020-06-09.md:17");
            }
        }
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
