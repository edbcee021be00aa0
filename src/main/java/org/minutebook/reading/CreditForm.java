package org.minutebook.reading;

import java.util.List;
import java.util.Optional;
import org.minutebook.minutes.Rule;
import org.minutebook.minutes.WrittenName;

/** A way in which notes credit a line to a speaker. */
interface CreditForm {
    /**
     * Who is credited, and by which rule.
     *
     * @param names at least one
     * @param rule the form
     */
    record Credit(List<WrittenName> names, Rule rule) {
        static Optional<Credit> of(List<WrittenName> names, Rule rule) {
            return names.isEmpty() ? Optional.empty() : Optional.of(new Credit(names, rule));
        }
    }

    /** The line's credit in this form, where it has one. */
    Optional<Credit> read(Line line, Participants participants);
}
