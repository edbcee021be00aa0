package org.minutebook.minutes;

import java.util.List;
import java.util.Optional;

/**
 * What one meeting's notes say, each fact with its source line. Names are as written: who they are is decided over the
 * whole archive, not here.
 *
 * @param source the meeting's first line
 * @param endLine its last line
 * @param series the folder that the notes stand in: {@code community}
 * @param date empty where neither the text nor the file's name tells one
 * @param time at what time of day it began, where the notes tell it with its zone
 * @param title the notes' own title, or one made from series and date
 * @param origins by which rules series, date, time and title were taken, and where it says that it was cancelled
 * @param attendees those present, in order
 * @param regrets those who said that they would not come
 * @param statements lines credited to a speaker, in order
 * @param actions in order
 * @param decisions in order
 * @param roles who led the meeting and who took its notes, in order
 * @param projects every place where one is named, in order
 * @param passages every heading and passage, in order
 * @param notUnderstood what was seen and not taken in
 */
public record Minutes(
        SourceLine source,
        int endLine,
        String series,
        Optional<MeetingDate> date,
        Optional<MeetingTime> time,
        String title,
        List<Origin> origins,
        List<Attendee> attendees,
        List<Attendee> regrets,
        List<Statement> statements,
        List<ActionItem> actions,
        List<Decision> decisions,
        List<MeetingRole> roles,
        List<ProjectMention> projects,
        List<Passage> passages,
        List<NotUnderstood> notUnderstood) {
    public Minutes {
        origins = List.copyOf(origins);
        attendees = List.copyOf(attendees);
        regrets = List.copyOf(regrets);
        statements = List.copyOf(statements);
        actions = List.copyOf(actions);
        decisions = List.copyOf(decisions);
        roles = List.copyOf(roles);
        projects = List.copyOf(projects);
        passages = List.copyOf(passages);
        notUnderstood = List.copyOf(notUnderstood);
    }

    /** Whether the notes say that the meeting did not take place. */
    public boolean isCancelled() {
        return origins.stream().anyMatch(o -> o.kind() == FactKind.CANCELLED);
    }
}
