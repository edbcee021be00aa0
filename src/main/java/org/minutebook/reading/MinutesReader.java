package org.minutebook.reading;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.minutebook.minutes.Minutes;
import org.minutebook.minutes.NotUnderstood;
import org.minutebook.minutes.TextSpan;
import org.minutebook.registry.Registry;

/** Reads what one meeting's notes say: a reader for each kind of fact, over the same tree. Thread-safe. */
public final class MinutesReader {
    private final ProjectNames projects;
    private final KnownNames people;
    private final TemplateLines template;
    private final MeetingHeadReader heads;

    private MinutesReader(ProjectNames projects, KnownNames people, TemplateLines template, MeetingHeadReader heads) {
        this.projects = projects;
        this.people = people;
        this.template = template;
        this.heads = heads;
    }

    /**
     * A reader that knows what the whole archive tells: the names of its people and projects, and its template.
     *
     * @param rollCalls the roll call of each of the notes
     */
    static MinutesReader of(List<ParsedNotes> archive, List<RollCall> rollCalls, Registry registry) {
        CompletableFuture<KnownNames> people = CompletableFuture.supplyAsync(() -> KnownNames.of(archive, rollCalls));
        ProjectNames projects = ProjectNames.of(archive, registry);
        TemplateLines template = TemplateLines.of(archive);
        MeetingHeadReader heads = MeetingHeadReader.of(archive, registry);
        return new MinutesReader(projects, people.join(), template, heads);
    }

    /** @param rollCall the roll call of these notes */
    Minutes read(ParsedNotes notes, RollCall rollCall) {
        Participants participants = Participants.of(rollCall, people);
        Set<TextSpan> signatures = new HashSet<>();
        Stream.concat(rollCall.attendees().stream(), rollCall.regrets().stream())
                .forEach(a -> signatures.add(a.name().at()));
        var statements = StatementReader.read(notes, rollCall, participants);
        List<NotUnderstood> unclear = Stream.concat(rollCall.notUnderstood().stream(), UnreadParts.in(notes).stream())
                .toList();
        MeetingHead head = heads.read(notes);
        return new Minutes(
                notes.notes().source(),
                notes.notes().endLine(),
                notes.notes().series(),
                head.date(),
                head.time(),
                head.title(),
                Stream.concat(head.origins().stream(), CancellationReader.read(notes, rollCall, head.date()).stream())
                        .toList(),
                rollCall.attendees(),
                rollCall.regrets(),
                statements,
                ActionReader.read(notes, rollCall, participants, statements, projects),
                DecisionReader.read(notes),
                MeetingRoleReader.read(notes, rollCall, participants),
                ProjectReader.read(notes, rollCall, projects, template),
                PassageReader.read(notes, signatures),
                unclear);
    }
}
