package org.minutebook.people;

import java.util.function.Function;
import java.util.stream.Stream;
import org.minutebook.minutes.Attendee;
import org.minutebook.minutes.MeetingRole;
import org.minutebook.minutes.Minutes;
import org.minutebook.minutes.WrittenName;

/** All names that reading took out of a meeting. */
final class WrittenNames {
    private WrittenNames() {}

    static Stream<WrittenName> in(Minutes minutes) {
        return Stream.of(
                        minutes.attendees().stream().map(Attendee::name),
                        minutes.regrets().stream().map(Attendee::name),
                        minutes.statements().stream().flatMap(s -> s.speakers().stream()),
                        minutes.actions().stream().flatMap(a -> a.owners().stream()),
                        minutes.roles().stream().map(MeetingRole::name))
                .flatMap(Function.identity());
    }
}
