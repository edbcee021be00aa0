package org.minutebook.site;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes {@code sitemap.xml}: every page's address (sitemaps.org, protocol 0.9). */
final class Sitemap {
    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private Sitemap() {}

    /** @param people whether pages about people belong into it */
    static void write(Path root, BaseUrl base, boolean people) throws IOException {
        try (OutputStream out = Files.newOutputStream(root.resolve("sitemap.xml"))) {
            XMLStreamWriter xml =
                    XMLOutputFactory.newFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
            xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            xml.writeStartElement("urlset");
            xml.writeDefaultNamespace(NAMESPACE);
            for (String url : pages(root)) {
                if (!people && url.startsWith("people/")) continue;
                xml.writeStartElement("url");
                xml.writeStartElement("loc");
                xml.writeCharacters(base + Addresses.encoded(url));
                xml.writeEndElement();
                xml.writeEndElement();
            }
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
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
