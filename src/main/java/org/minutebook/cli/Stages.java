package org.minutebook.cli;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Runs the stages of a command and keeps how long each took. Not thread-safe. */
final class Stages {
    private final Map<String, Duration> took = new LinkedHashMap<>();

    /** What a stage does. */
    @FunctionalInterface
    interface Stage<T, E extends Exception> {
        T run() throws E;
    }

    /** Runs a stage under a name; the times of stages of one name are added. */
    <T, E extends Exception> T run(String name, Stage<T, E> stage) throws E {
        long start = System.nanoTime();
        try {
            return stage.run();
        } finally {
            took.merge(name, Duration.ofNanos(System.nanoTime() - start), Duration::plus);
        }
    }

    /** {@code 1.9 s: read 0.3, bake 1.6}. */
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
