package org.minutebook.people;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.minutebook.minutes.MeetingDate;
import org.minutebook.minutes.Minutes;

/** How much somebody belongs to a meeting whose roll call does not name them: who usually comes at that time. */
final class Closeness {
    /** Days after which a meeting counts for 1/e of one on the day itself. */
    private static final double FADING = 365;
    /** What a meeting of another series counts for. */
    private static final double OTHER_SERIES = 0.3;
    /** More meetings than this make nobody more of a regular. */
    private static final double MOST = 6;
    /** Somebody of whom only the roster or the registry tells, with no dates. */
    private static final double MEMBER = 0.4;

    private Closeness() {}

    /** 0 for a stranger, about 1 for somebody who came once at that time, at most {@value #MOST}. */
    static double of(Profile person, Minutes meeting) {
        double closeness = person.entry().isPresent() ? MEMBER : 0;
        for (Map.Entry<String, List<LocalDate>> series : person.presence().entrySet()) {
            double share = series.getKey().equals(meeting.series()) ? 1 : OTHER_SERIES;
            closeness += share * weight(series.getValue(), meeting.date());
            if (closeness >= MOST) return MOST;
        }
        return closeness;
    }

    private static double weight(List<LocalDate> days, Optional<MeetingDate> at) {
        if (at.isEmpty()) return days.size();
        LocalDate day = at.get().firstDay();
        double sum = 0;
        for (LocalDate other : days) {
            sum += Math.exp(-Math.abs(ChronoUnit.DAYS.between(other, day)) / FADING);
            if (sum >= MOST) return MOST;
        }
        return sum;
    }
}
