package org.minutebook.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@InChromium
class StaticHostTest {
    @Test
    void aPageUnderASubPathFindsItsScriptAndIsSentCompressed(@TempDir Path site, Page page) throws IOException {
        Files.createDirectories(site.resolve("notes/one"));
        Files.writeString(site.resolve("notes/title.js"), "document.title = 'read ' + 'x'.length;");
        Files.writeString(site.resolve("notes/one/index.html"), page("<script src='../title.js'></script>"));
        try (StaticHost host = StaticHost.serve(site, "/en/latest/")) {
            Response response = page.navigate(host.at("notes/one"));
            assertThat(response.url()).endsWith("/en/latest/notes/one/");
            assertThat(response.headerValue("content-encoding")).isEqualTo("gzip");
            assertThat(page.title()).isEqualTo("read 1");
            assertThat(host.answers())
                    .filteredOn(a -> a.path().equals("notes/title.js"))
                    .singleElement()
                    .satisfies(a -> assertThat(a.bytes()).isPositive());
        }
    }

    @Test
    void nothingIsServedFromOutsideTheFolder(@TempDir Path folder) throws Exception {
        Path site = Files.createDirectories(folder.resolve("site"));
        Files.writeString(folder.resolve("secret.txt"), "secret");
        try (StaticHost host = StaticHost.serve(site, "/x/")) {
            var request = HttpRequest.newBuilder(URI.create(host.address() + "..%2fsecret.txt"))
                    .build();
            var response = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
            assertThat(response.statusCode()).isEqualTo(404);
            assertThat(response.body()).doesNotContain("secret");
        }
    }

    private static String page(String body) {
        return "<!doctype html><html lang='en'><head><meta charset='utf-8'><link rel='icon' href='data:,'>"
                + "<title>t</title></head><body>" + body + "</body></html>";
    }
}
