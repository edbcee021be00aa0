package org.minutebook.cli;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Serves a site's folder on 127.0.0.1, and has open pages reload when the site is built again. */
final class SiteServer implements AutoCloseable {
    private static final String EVENTS = "/.minutebook/events";

    /** Added to each page as it is sent; the files stay as they were built. */
    private static final String SCRIPT = """
            <script>
            (() => {
              const events = new EventSource("%s");
              let built;
              events.addEventListener("built", e => {
                if (built && built !== e.data) location.reload();
                built = e.data;
              });
              events.addEventListener("failed", e => {
                const box = document.createElement("pre");
                box.role = "alert";
                box.style = "position:fixed;inset:auto 0 0;margin:0;padding:1em;z-index:9;white-space:pre-wrap;"
                  + "background:#7a0000;color:#fff";
                box.textContent = e.data;
                document.body.append(box);
              });
            })();
            </script>
            """.formatted(EVENTS);

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

    private final Path site;
    private final HttpServer server;
    private final ExecutorService threads;
    private final BuildEvents events = new BuildEvents();

    private SiteServer(Path site, HttpServer server, ExecutorService threads) {
        this.site = site;
        this.server = server;
        this.threads = threads;
    }

    /**
     * @param port 0 for any that is free
     * @throws IOException where the port is taken, or may not be used
     */
    static SiteServer start(Path site, int port) throws IOException {
        HttpServer http;
        try {
            InetAddress here = InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
            http = HttpServer.create(new InetSocketAddress(here, port), 0);
        } catch (BindException e) {
            throw new IOException("port " + port + ": " + e.getMessage() + "; choose another one with --port", e);
        }
        ExecutorService threads = Executors.newCachedThreadPool();
        SiteServer server = new SiteServer(site.toAbsolutePath().normalize(), http, threads);
        http.createContext("/", server::answer);
        http.createContext(EVENTS, server.events::send);
        http.setExecutor(threads);
        http.start();
        return server;
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
    }

    /** Has every open page load itself again. */
    void reload() {
        events.built();
    }

    /** Shows on every open page why it could not be built again. */
    void tell(String message) {
        events.failed(message);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            Path file = site.resolve(path.substring(1)).normalize();
            if (!file.startsWith(site)) {
                send(exchange, 404, file, new byte[0]);
            } else if (Files.isDirectory(file) && !path.endsWith("/")) {
                exchange.getResponseHeaders()
                        .set(
                                "Location",
                                URI.create(exchange.getRequestURI().getRawPath() + "/")
                                        .toString());
                send(exchange, 301, file, new byte[0]);
            } else {
                Path page = Files.isDirectory(file) ? file.resolve("index.html") : file;
                if (Files.isRegularFile(page)) send(exchange, 200, page, Files.readAllBytes(page));
                else sendMissing(exchange);
            }
        }
    }

    private void sendMissing(HttpExchange exchange) throws IOException {
        Path page = site.resolve("404.html");
        byte[] body =
                Files.isRegularFile(page) ? Files.readAllBytes(page) : "Nothing here.".getBytes(StandardCharsets.UTF_8);
        send(exchange, 404, page, body);
    }

    private static void send(HttpExchange exchange, int status, Path file, byte[] body) throws IOException {
        String type = type(file);
        byte[] sent = type.startsWith("text/html") ? withScript(body) : body;
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        boolean head = exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(status, head || sent.length == 0 ? -1 : sent.length);
        if (!head) exchange.getResponseBody().write(sent);
    }

    private static byte[] withScript(byte[] page) {
        String html = new String(page, StandardCharsets.UTF_8);
        int end = html.lastIndexOf("</body>");
        if (end < 0) return page;
        return (html.substring(0, end) + SCRIPT + html.substring(end)).getBytes(StandardCharsets.UTF_8);
    }

    private static String type(Path file) {
        String name = file.getFileName().toString();
        String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Optional.ofNullable(TYPES.get(extension))
                .or(() -> Optional.ofNullable(URLConnection.getFileNameMap().getContentTypeFor(name)))
                .orElse("application/octet-stream");
    }
}
