package org.minutebook.cli;

import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What a static host answers with from a site's folder. */
public final class SiteFiles {
    /** What the JDK's table lacks or calls otherwise. */
    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "json", "application/json",
            "xml", "application/xml",
            "svg", "image/svg+xml",
            "csv", "text/csv; charset=utf-8",
            "txt", "text/plain; charset=utf-8",
            "ics", "text/calendar; charset=utf-8");

    private final Path root;

    private SiteFiles(Path root) {
        this.root = root;
    }

    /** @param root the site's folder */
    public static SiteFiles in(Path root) {
        return new SiteFiles(root.toAbsolutePath().normalize());
    }

    /**
     * An answer.
     *
     * @param status of HTTP: 200, 301 where the address of a folder lacks its slash, or 404
     * @param file to send: with 404 the site's own page for it, if it has one; empty with 301
     * @param type of that file's content
     */
    public record Answer(int status, Optional<Path> file, String type) {
        private static Answer of(int status, Path file) {
            return new Answer(status, Optional.of(file).filter(Files::isRegularFile), typeOf(file));
        }
    }

    /** @param path below the site's root, decoded, without a slash before it: {@code people/ann/} */
    public Answer find(String path) {
        Path file = root.resolve(path).normalize();
        Path missing = root.resolve("404.html");
        if (!file.startsWith(root)) return Answer.of(404, missing);
        boolean folder = Files.isDirectory(file);
        if (folder && !path.isEmpty() && !path.endsWith("/")) return new Answer(301, Optional.empty(), "text/plain");
        Path page = folder ? file.resolve("index.html") : file;
        return Files.isRegularFile(page) ? Answer.of(200, page) : Answer.of(404, missing);
    }

    private static String typeOf(Path file) {
        String name = file.getFileName().toString();
        String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Optional.ofNullable(TYPES.get(extension))
                .or(() -> Optional.ofNullable(URLConnection.getFileNameMap().getContentTypeFor(name)))
                .orElse("application/octet-stream");
    }
}
