package org.minutebook.search;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.minutebook.book.Meeting;
import org.minutebook.minutes.Passage;

/**
 * What passages are: roll call, action and decision as reading found them, agenda and update by the nearest heading that
 * tells. Who signs in below "Check-in and updates" does not report yet.
 */
final class PassageKinds {
    private static final Pattern UPDATES = Pattern.compile(
            "\\b(?:updates?|reports?|celebrations?|news|check-?ins?|shout-?outs?)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern AGENDA =
            Pattern.compile("\\b(?:agenda|topics?|discussions?)\\b", Pattern.CASE_INSENSITIVE);

    private PassageKinds() {}

    static Set<Kind> of(Meeting meeting, Passage passage) {
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        if (passage.kind() == Passage.Kind.ROLL_CALL) kinds.add(Kind.ROLL_CALL);
        else bySection(passage.headings()).ifPresent(kinds::add);
        if (meeting.minutes().actions().stream().anyMatch(a -> Documents.holds(passage, a.source())))
            kinds.add(Kind.ACTION);
        if (meeting.minutes().decisions().stream().anyMatch(d -> Documents.holds(passage, d.source())))
            kinds.add(Kind.DECISION);
        return kinds;
    }

    private static Optional<Kind> bySection(List<String> headings) {
        for (int i = headings.size() - 1; i >= 0; i--) {
            if (UPDATES.matcher(headings.get(i)).find()) return Optional.of(Kind.UPDATE);
            if (AGENDA.matcher(headings.get(i)).find()) return Optional.of(Kind.AGENDA);
        }
        return Optional.empty();
    }
}
