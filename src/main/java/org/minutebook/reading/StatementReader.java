package org.minutebook.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.minutebook.minutes.Statement;
import org.minutebook.reading.CreditForm.Credit;

/** Reads who said what: the lines that the notes credit to somebody. */
final class StatementReader {
    private static final List<CreditForm> FORMS = List.of(
            new MarkedCredit(),
            new QuoteCredit(),
            new LeadingCredit(),
            new AddressCredit(),
            new TrailingCredit(),
            new TimedCredit(),
            new BareNameCredit());

    private StatementReader() {}

    static List<Statement> read(ParsedNotes notes, RollCall rollCall, Participants participants) {
        Set<Integer> signatures = KnownNames.people(rollCall)
                .map(attendee -> attendee.source().line())
                .collect(Collectors.toSet());
        List<Statement> statements = new ArrayList<>();
        Line.of(notes.outline()).filter(StatementReader::canBeCredited).forEach(line -> {
            var source = notes.lines().lineOf(line.span().start());
            if (signatures.contains(source.line())) return;
            credit(line, participants)
                    .ifPresent(c -> statements.add(new Statement(source, line.span(), c.names(), c.rule())));
        });
        return statements;
    }

    private static boolean canBeCredited(Line line) {
        Block block = line.block();
        boolean title = block.kind() == Block.Kind.HEADING && block.level() == 1;
        return !title && block.kind() != Block.Kind.TABLE_ROW;
    }

    private static Optional<Credit> credit(Line line, Participants participants) {
        return FORMS.stream()
                .map(form -> form.read(line, participants))
                .flatMap(Optional::stream)
                .findFirst();
    }
}
