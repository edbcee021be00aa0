package org.minutebook.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.minutebook.minutes.MeetingDate;
import org.minutebook.minutes.WrittenDate;

/** What the columns of a table hold that is, or may be, a roll call. */
final class RollCallColumns {
    private RollCallColumns() {}

    /**
     * The role of each column, told by the table's head; empty where it is no roll call.
     *
     * @param head the row of titles
     * @param announced whether a title above announces a roll call; else the columns themselves must tell
     * @param date of the meeting: the column that is titled with it says who was there
     */
    static List<FieldRole> of(Block head, boolean announced, Optional<MeetingDate> date) {
        List<String> titles = List.of(head.text().split(InlineText.CELL_PATTERN, -1));
        List<FieldRole> told = announced ? FieldRole.rolesOfColumns(titles) : FieldRole.rolesOf(titles);
        List<FieldRole> roles = new ArrayList<>(told);
        for (int i = 0; i < roles.size(); i++)
            if (date.isPresent() && isTitled(titles.get(i), date.get())) roles.set(i, FieldRole.PRESENCE);
        boolean tells = roles.contains(FieldRole.HANDLE)
                || roles.contains(FieldRole.AFFILIATION)
                || roles.contains(FieldRole.PRESENCE);
        return announced || tells ? roles : List.of();
    }

    private static boolean isTitled(String title, MeetingDate day) {
        return WrittenDate.in(title).stream()
                .flatMap(written -> written.in(Optional.of(day.year())).stream())
                .anyMatch(day::equals);
    }
}
