package org.minutebook.cli;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** How long each stage of a command took, like a stopwatch with laps. Not thread-safe. */
final class Stages {
    private final Map<String, Duration> took = new LinkedHashMap<>();
    private long start = System.nanoTime();

    /** A stage is done: it took the time since the one before, or since the beginning. */
    void done(String stage) {
        long now = System.nanoTime();
        took.merge(stage, Duration.ofNanos(now - start), Duration::plus);
        start = now;
    }

    /** {@code 1.9 s: notes 0.3, site 1.6}. */
    @Override
    public String toString() {
        Duration all = took.values().stream().reduce(Duration.ZERO, Duration::plus);
        return took.entrySet().stream()
                .map(s -> s.getKey() + " " + seconds(s.getValue()))
                .collect(Collectors.joining(", ", seconds(all) + " s: ", ""));
    }

    private static String seconds(Duration time) {
        return String.format(Locale.ROOT, "%.1f", time.toMillis() / 1000.0);
    }
}
