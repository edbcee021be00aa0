package org.minutebook.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Writes {@code sitemap.xml}: every page's address (sitemaps.org, protocol 0.9). */
final class Sitemap {
    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private Sitemap() {}

    /** @param people whether pages about people belong into it */
    static void write(Path root, BaseUrl base, boolean people) throws IOException {
        List<String> pages = pages(root);
        XmlFile.write(root.resolve("sitemap.xml"), "urlset", NAMESPACE, xml -> {
            for (String url : pages) {
                if (!people && url.startsWith("people/")) continue;
                xml.writeStartElement("url");
                XmlFile.element(xml, "loc", base + Addresses.encoded(url));
                xml.writeEndElement();
            }
        });
    }

    /** The addresses of all pages that have a folder of their own, sorted. */
    private static List<String> pages(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(f -> f.endsWith("index.html"))
                    .map(f -> root.relativize(f.getParent()).toString().replace('\\', '/'))
                    .map(folder -> folder.isEmpty() ? "" : folder + "/")
                    .sorted()
                    .toList();
        }
    }
}
