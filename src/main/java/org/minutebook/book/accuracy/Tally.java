package org.minutebook.book.accuracy;

import java.util.Set;

/** Counts what is right, too much and missed, for one kind of fact. */
final class Tally {
    private int right;
    private int tooMuch;
    private int missed;

    /** @param maybe what may be found or not: it counts neither way */
    void compare(Set<?> labelled, Set<?> found, Set<?> maybe) {
        for (Object label : labelled) {
            if (found.contains(label)) right++;
            else missed++;
        }
        for (Object fact : found) if (!labelled.contains(fact) && !maybe.contains(fact)) tooMuch++;
    }

    /** A value that stands once: empty where it is not told. */
    void compareValue(String labelled, String found) {
        if (!labelled.isEmpty() && labelled.equals(found)) {
            right++;
        } else {
            if (!labelled.isEmpty()) missed++;
            if (!found.isEmpty()) tooMuch++;
        }
    }

    Score score(String kind) {
        return new Score(kind, share(right, tooMuch), share(right, missed), right + missed);
    }

    private static double share(int right, int wrong) {
        return right + wrong == 0 ? 1 : (double) right / (right + wrong);
    }
}
