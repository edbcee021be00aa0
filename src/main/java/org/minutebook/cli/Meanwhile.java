package org.minutebook.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** Work that goes on in a thread of its own until its result is needed. */
final class Meanwhile<T> {
    private final FutureTask<T> work;

    private Meanwhile(FutureTask<T> work) {
        this.work = work;
    }

    static <T> Meanwhile<T> of(String name, Callable<T> work) {
        Meanwhile<T> started = new Meanwhile<>(new FutureTask<>(work));
        Thread thread = new Thread(started.work, name);
        // A build that has failed does not wait for it.
        thread.setDaemon(true);
        thread.start();
        return started;
    }

    /**
     * Waits until it is done.
     *
     * @throws IOException as the work has thrown it; unchecked exceptions and errors too
     */
    T get() throws IOException {
        try {
            return work.get();
        } catch (ExecutionException e) {
            Throwable thrown = e.getCause();
            if (thrown instanceof IOException io) throw io;
            if (thrown instanceof RuntimeException unchecked) throw unchecked;
            if (thrown instanceof Error error) throw error;
            throw new IllegalStateException(thrown);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }
}
