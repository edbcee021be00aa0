package org.minutebook.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.minutebook.book.Book;
import org.minutebook.book.Meeting;
import org.minutebook.book.Series;
import org.minutebook.minutes.ActionItem;
import org.minutebook.minutes.WrittenName;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

@Command(
        name = "new",
        description =
                "Start the notes of a series' next meeting, where its other notes stand: its template, with the action items "
                        + "that its last meeting left open.",
        mixinStandardHelpOptions = true)
final class NewCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private final ArchiveOptions options = new ArchiveOptions();

    @Parameters(index = "0", paramLabel = "SERIES", description = "The series, as its address has it: team, wg/docs.")
    private String series = "";

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "DATE",
            converter = DayConverter.class,
            description = "YYYY-MM-DD. Default: the next by the series' rhythm from today on, or today.")
    private Optional<LocalDate> date = Optional.empty();

    @Override
    public Integer call() throws Exception {
        if (!Files.isDirectory(Path.of(options.archive())))
            throw misused("--archive " + options.archive() + ": new notes need a folder");
        Book book = new Pipeline(options, new Stages()).unredacted();
        Series meetings = book.series().stream()
                .filter(s -> s.id().equals(series))
                .findFirst()
                .orElseThrow(() -> misused("series \"" + series + "\": the archive has " + names(book)));
        List<Meeting> dated = meetings.held().stream()
                .filter(m -> m.date().flatMap(d -> d.day()).isPresent())
                .toList();
        if (dated.isEmpty())
            throw misused("series \"" + series + "\": no meeting tells its day, which the next one's could follow");
        LocalDate today = LocalDate.now(ZoneId.systemDefault());
        LocalDate day = date.or(() -> Rhythm.of(days(dated)).next(today)).orElse(today);
        Path root = book.archive().root();
        NextNotes next = NextNotes.of(root, dated, day);
        NotesTemplate template = NotesTemplate.near(next.file(), root, series)
                .or(() -> Optional.of(Skeleton.of(dated, day))
                        .filter(s -> !s.isEmpty())
                        .map(NotesTemplate::new))
                .orElse(NotesTemplate.PLAIN);
        next.write(template.filled(day, open(book, dated.get(dated.size() - 1))));
        spec.commandLine().getOut().println(next.file());
        return Status.DONE;
    }

    /** {@code 2024-06-06}. */
    static final class DayConverter implements ITypeConverter<LocalDate> {
        @Override
        public LocalDate convert(String text) {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeParseException e) {
                throw new TypeConversionException("'" + text + "' is no day, such as 2024-06-06");
            }
        }
    }

    private ParameterException misused(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    private static String names(Book book) {
        return book.series().stream().map(Series::id).collect(Collectors.joining(", "));
    }

    private static List<LocalDate> days(List<Meeting> dated) {
        return dated.stream()
                .map(m -> m.date().flatMap(d -> d.day()).orElseThrow())
                .toList();
    }

    /** What the last meeting left open: it carried over what earlier ones had left. */
    private static List<String> open(Book book, Meeting last) {
        return book.carriedTasks().stream()
                .filter(t -> !t.done() && t.lastSeen().at().meeting().id().equals(last.id()))
                .map(t -> withOwners(t.lastSeen().task().item()))
                .toList();
    }

    private static String withOwners(ActionItem item) {
        String text = item.text().replaceAll("\\s+", " ").strip();
        String lower = text.toLowerCase(Locale.ROOT);
        List<String> unnamed = item.owners().stream()
                .map(WrittenName::text)
                .filter(name -> !lower.contains(name.toLowerCase(Locale.ROOT)))
                .toList();
        return unnamed.isEmpty() ? text : String.join(", ", unnamed) + ": " + text;
    }
}
