package org.minutebook.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The machine's own Chromium, driven over the machine's own Node: nothing is downloaded. {@code CHROMIUM} and
 * {@code PLAYWRIGHT_NODEJS_PATH} name other ones than those on the path.
 */
final class Chromium implements AutoCloseable {
    private static final List<String> BROWSERS =
            List.of("chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "chrome");
    private static final List<Path> APPLICATIONS = List.of(
            Path.of("/Applications/Chromium.app/Contents/MacOS/Chromium"),
            Path.of("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"));

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    /** What is missing to start it; empty where nothing is. */
    static Optional<String> missing() {
        if (executable().isEmpty()) return Optional.of("Chromium is missing: install it, or name it in CHROMIUM");
        if (node().isEmpty())
            return Optional.of("Node is missing: install version 18 or later, or name it in PLAYWRIGHT_NODEJS_PATH");
        return Optional.empty();
    }

    /** @throws IllegalStateException where {@link #missing() something is missing} */
    static Chromium start() {
        Path executable = executable().orElseThrow(() -> new IllegalStateException("no Chromium"));
        Path node = node().orElseThrow(() -> new IllegalStateException("no Node"));
        Map<String, String> settings = new HashMap<>(System.getenv());
        settings.put("PLAYWRIGHT_NODEJS_PATH", node.toString());
        settings.put("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(settings));
        // Without the sandbox, which needs rights that root in a container does not have; the pages are our own.
        Browser browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable)
                        .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage")));
        return new Chromium(playwright, browser);
    }

    Browser browser() {
        return browser;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }

    private static Optional<Path> executable() {
        return named("CHROMIUM")
                .or(() -> BROWSERS.stream().flatMap(Chromium::onPath).findFirst())
                .or(() -> APPLICATIONS.stream().filter(Files::isExecutable).findFirst());
    }

    private static Optional<Path> node() {
        return named("PLAYWRIGHT_NODEJS_PATH").or(() -> onPath("node").findFirst());
    }

    private static Optional<Path> named(String variable) {
        return Optional.ofNullable(System.getenv(variable)).map(Path::of).filter(Files::isExecutable);
    }

    private static Stream<Path> onPath(String program) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable);
    }
}
