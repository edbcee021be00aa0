package org.minutebook.reading;

import java.util.List;
import org.minutebook.minutes.Attendee;
import org.minutebook.minutes.NotUnderstood;

/** Who signed in, who sent regrets, and which entries of the roll call were not understood. */
record RollCall(List<Attendee> attendees, List<Attendee> regrets, List<NotUnderstood> notUnderstood) {
    RollCall {
        attendees = List.copyOf(attendees);
        regrets = List.copyOf(regrets);
        notUnderstood = List.copyOf(notUnderstood);
    }
}
