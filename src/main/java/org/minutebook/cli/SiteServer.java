package org.minutebook.cli;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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

    private final SiteFiles site;
    private final HttpServer server;
    private final ExecutorService threads;
    private final BuildEvents events = new BuildEvents();

    private SiteServer(SiteFiles site, HttpServer server, ExecutorService threads) {
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
        SiteServer server = new SiteServer(SiteFiles.in(site), http, threads);
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
            SiteFiles.Answer answer =
                    site.find(exchange.getRequestURI().getPath().substring(1));
            byte[] body =
                    answer.file().isPresent() ? Files.readAllBytes(answer.file().get()) : new byte[0];
            if (answer.status() == 301)
                exchange.getResponseHeaders()
                        .set("Location", exchange.getRequestURI().getRawPath() + "/");
            send(exchange, answer, body);
        }
    }

    private static void send(HttpExchange exchange, SiteFiles.Answer answer, byte[] body) throws IOException {
        byte[] sent = answer.type().startsWith("text/html") ? withScript(body) : body;
        exchange.getResponseHeaders().set("Content-Type", answer.type());
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        boolean head = exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(answer.status(), head || sent.length == 0 ? -1 : sent.length);
        if (!head) exchange.getResponseBody().write(sent);
    }

    private static byte[] withScript(byte[] page) {
        String html = new String(page, StandardCharsets.UTF_8);
        int end = html.lastIndexOf("</body>");
        if (end < 0) return page;
        return (html.substring(0, end) + SCRIPT + html.substring(end)).getBytes(StandardCharsets.UTF_8);
    }
}
