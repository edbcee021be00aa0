package org.minutebook.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.zip.GZIPOutputStream;
import org.minutebook.cli.SiteFiles;

/**
 * A static host such as GitHub Pages: it serves a folder under a sub-path on 127.0.0.1, compresses with gzip, knows
 * no range requests, redirects a folder's address without its slash, and answers with the site's {@code 404.html}
 * where there is nothing.
 */
public final class StaticHost implements AutoCloseable {
    private final SiteFiles site;
    private final String path;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<Answer> answers = new CopyOnWriteArrayList<>();

    /**
     * What was sent for one request.
     *
     * @param path below the sub-path, without a leading slash: {@code search/index.html} is asked for as {@code search/}
     * @param status of HTTP
     * @param bytes of the body, compressed where the browser takes gzip
     */
    public record Answer(String path, int status, int bytes) {}

    private StaticHost(SiteFiles site, String path, HttpServer server) {
        this.site = site;
        this.path = path;
        this.server = server;
    }

    /**
     * Serves a folder at a free port until closed.
     *
     * @param path the sub-path, starting and ending with a slash: {@code /en/latest/}
     */
    public static StaticHost serve(Path folder, String path) {
        if (!path.startsWith("/") || !path.endsWith("/"))
            throw new IllegalArgumentException("path " + path + " must start and end with /");
        try {
            InetAddress here = InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
            HttpServer server = HttpServer.create(new InetSocketAddress(here, 0), 0);
            StaticHost host = new StaticHost(SiteFiles.in(folder), path, server);
            server.createContext("/", host::answer);
            server.setExecutor(host.threads);
            server.start();
            return host;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The site's address, ending in a slash. */
    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }

    /** The address of one of its pages: {@code at("search/?q=hub")}. */
    public String at(String page) {
        return address().resolve(page).toString();
    }

    /** Everything sent so far, in the order in which it was done. */
    public List<Answer> answers() {
        return List.copyOf(answers);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String asked = exchange.getRequestURI().getPath();
            if (!asked.startsWith(path)) {
                send(exchange, asked, 404, "text/plain", new byte[0]);
                return;
            }
            SiteFiles.Answer answer = site.find(asked.substring(path.length()));
            if (answer.status() == 301) exchange.getResponseHeaders().set("Location", asked + "/");
            byte[] body =
                    answer.file().isPresent() ? Files.readAllBytes(answer.file().get()) : new byte[0];
            send(exchange, asked.substring(path.length()), answer.status(), answer.type(), body);
        }
    }

    private void send(HttpExchange exchange, String below, int status, String type, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        String accepted = exchange.getRequestHeaders().getFirst("Accept-Encoding");
        byte[] sent = body;
        if (accepted != null && accepted.contains("gzip") && body.length > 0) {
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
            sent = gzip(body);
        }
        answers.add(new Answer(below, status, sent.length));
        exchange.sendResponseHeaders(status, sent.length == 0 ? -1 : sent.length);
        if (sent.length > 0 && !exchange.getRequestMethod().equals("HEAD"))
            exchange.getResponseBody().write(sent);
    }

    private static byte[] gzip(byte[] body) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(body);
        }
        return bytes.toByteArray();
    }
}
