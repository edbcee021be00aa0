package org.minutebook.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Runs the {@code git} program. */
final class Git {
    /**
     * What git said.
     *
     * @param status its exit status
     * @param output standard output and standard error, stripped
     */
    record Answer(int status, String output) {}

    private Git() {}

    /**
     * Runs git without asking the user anything.
     *
     * @throws IOException where the program is not there
     */
    static Answer run(Path folder, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(arguments);
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().put("GIT_TERMINAL_PROMPT", "0");
        builder.environment().put("LC_ALL", "C");
        Process process = builder.start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            return new Answer(process.waitFor(), output.strip());
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while git was running", e);
        }
    }

    /** What git answers in the folder; empty where it fails or is not there. */
    static Optional<String> output(Path folder, String... arguments) {
        try {
            Answer answer = run(folder, List.of(arguments));
            return answer.status() == 0 && !answer.output().isEmpty() ? Optional.of(answer.output()) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
