package org.minutebook.cli;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Optional;

/** Where Minutebook itself stands: the folder with {@code content}, {@code templates} and {@code assets}. */
final class Home {
    private Home() {}

    /** What the launcher says in {@code minutebook.home}; without it, the folder whose {@code target} holds this class. */
    static Path find() {
        return Optional.ofNullable(System.getProperty("minutebook.home"))
                .map(Path::of)
                .orElseGet(Home::aboveTarget)
                .toAbsolutePath()
                .normalize();
    }

    private static Path aboveTarget() {
        return program().resolve("../..");
    }

    /** The program itself: its jar, or the folder of its classes. */
    static Path program() {
        try {
            return Path.of(Home.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the program's own place is no file", e);
        }
    }
}
