package org.minutebook.search;

import java.util.List;
import java.util.Set;

/** Words that say nothing of what a query is about. They are indexed, for phrases, and searched only where alone. */
final class StopWords {
    private static final Set<String> ALL = Set.of(
            ("a about after all also am an and any are as at be been before being between both but by can could did do"
                            + " does doing done during each for from get got had has have having he her here him his how i"
                            + " if in into is it its just me might more most must my no not of off on once only or other"
                            + " our out over own please shall she should so some such than that the their them then there"
                            + " these they this those through to too under until up us very was we were what when where"
                            + " which while who whom whose why will with would you your")
                    .split(" "));

    private StopWords() {}

    static boolean contains(String folded) {
        return ALL.contains(folded);
    }

    /** All of them, sorted. */
    static List<String> all() {
        return ALL.stream().sorted().toList();
    }
}
