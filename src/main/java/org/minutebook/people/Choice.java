package org.minutebook.people;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A choice between people, each with a score: made only where one is clearly ahead. */
final class Choice {
    private record Candidate(Profile person, double score, String why) {}

    /** How many times the second's score the first must have. */
    private static final double CLEARLY = 1.8;

    private final double enough;
    private final double enoughAlone;
    private final List<Candidate> candidates = new ArrayList<>();

    /**
     * A choice between candidates yet to come.
     *
     * @param enough the least score that may be chosen
     * @param enoughAlone the least score of the only candidate
     */
    Choice(double enough, double enoughAlone) {
        this.enough = enough;
        this.enoughAlone = enoughAlone;
    }

    void consider(Profile person, double score, String why) {
        if (score > 0) candidates.add(new Candidate(person, score, why));
    }

    /** The one to choose; empty where nobody is good enough or two are. */
    Optional<Profile> made() {
        List<Candidate> best = bestFirst();
        double least = best.size() == 1 ? enoughAlone : enough;
        if (best.isEmpty() || best.get(0).score() < least) return Optional.empty();
        if (best.size() > 1 && best.get(0).score() < CLEARLY * best.get(1).score()) return Optional.empty();
        return Optional.of(best.get(0).person());
    }

    /** Why the first is ahead. */
    String why() {
        return bestFirst().get(0).why();
    }

    /** Those between whom no choice could be made, best first. */
    List<Profile> open() {
        return bestFirst().stream()
                .filter(c -> c.score() >= enough)
                .map(Candidate::person)
                .toList();
    }

    private List<Candidate> bestFirst() {
        return candidates.stream()
                .sorted(Comparator.comparingDouble((Candidate c) -> -c.score()))
                .toList();
    }
}
