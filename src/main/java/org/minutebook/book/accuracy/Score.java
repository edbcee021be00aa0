package org.minutebook.book.accuracy;

/**
 * How well one kind of fact agrees with its labels.
 *
 * @param kind {@code attendees}, {@code actions.explicit}
 * @param precision share of what was found that is right, 0 to 1
 * @param recall share of what the labels have that was found, 0 to 1
 * @param labelled how many the labels have
 */
public record Score(String kind, double precision, double recall, int labelled) {
    /** The harmonic mean of precision and recall. */
    public double f1() {
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }
}
