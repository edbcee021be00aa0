package org.minutebook.cli;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/** Tells open pages of builds, as server-sent events (HTML Living Standard, 9.2). Thread-safe. */
final class BuildEvents {
    /** Without a word from time to time it would not be noticed that a page was closed. */
    private static final long SILENCE_MILLIS = 15_000;

    private final long process = ProcessHandle.current().pid();
    private int builds = 1;
    private int news;
    private String failure = "";

    synchronized void built() {
        builds++;
        failure = "";
        news++;
        notifyAll();
    }

    synchronized void failed(String message) {
        failure = message;
        news++;
        notifyAll();
    }

    /** Sends events until the page goes away. */
    void send(HttpExchange exchange) throws IOException {
        try (exchange) {
            exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
            exchange.getResponseHeaders().set("Cache-Control", "no-store");
            exchange.sendResponseHeaders(200, 0);
            OutputStream out = exchange.getResponseBody();
            int known = -1;
            while (!Thread.currentThread().isInterrupted()) {
                String words;
                synchronized (this) {
                    if (known == news) wait(SILENCE_MILLIS);
                    words = known == news ? ": still here\n\n" : state();
                    known = news;
                }
                out.write(words.getBytes(StandardCharsets.UTF_8));
                out.flush();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private String state() {
        if (failure.isEmpty()) return event("built", process + "-" + builds);
        return event("built", process + "-" + builds) + event("failed", failure);
    }

    private static String event(String name, String data) {
        return data.lines()
                .map(line -> "data: " + line + "\n")
                .collect(Collectors.joining("", "event: " + name + "\n", "\n"));
    }
}
