package org.minutebook.search;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.minutebook.minutes.Passage;

/**
 * How much a passage's hits count: roll calls and text that many meetings repeat count less, and so does a remark beside
 * a discussion of many lines. Weights are multiples of
 * 1/16, so that products with them lose nothing.
 */
final class Weights {
    private static final int MANY_MEETINGS = 6;
    private static final float ROLL_CALL = 0.25f;
    /** Of a passage that is mostly text of many meetings. */
    static final float REPEATED = 0.5f;

    private static final float ONE_LINE = 0.875f;
    private static final float TWO_LINES = 0.9375f;

    private final Map<String, Integer> meetingsByLine;

    private Weights(Map<String, Integer> meetingsByLine) {
        this.meetingsByLine = meetingsByLine;
    }

    static Weights of(List<MeetingText> meetings) {
        Map<String, Integer> meetingsByLine = new HashMap<>();
        for (MeetingText meeting : meetings) {
            Set<String> seen = new HashSet<>();
            for (PassageText text : meeting.passages()) seen.addAll(text.lines());
            seen.forEach(line -> meetingsByLine.merge(line, 1, Integer::sum));
        }
        return new Weights(meetingsByLine);
    }

    /** 1 for a discussion of a meeting's own. */
    float of(PassageText text) {
        if (text.passage().kind() == Passage.Kind.ROLL_CALL) return ROLL_CALL;
        List<String> lines = text.lines();
        int repeated = 0;
        int all = 0;
        for (String line : lines) {
            all += line.length();
            if (meetingsByLine.getOrDefault(line, 0) >= MANY_MEETINGS) repeated += line.length();
        }
        if (2 * repeated > all) return REPEATED;
        return lines.size() < 2 ? ONE_LINE : lines.size() < 3 ? TWO_LINES : 1;
    }
}
