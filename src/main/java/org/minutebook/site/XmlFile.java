package org.minutebook.site;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes XML files of one namespace, in UTF-8. */
final class XmlFile {
    /** What XML 1.0, section 2.2, knows no way to write, and other control characters. */
    private static final Pattern NO_CHARACTER =
            Pattern.compile("[^\\t\\n\\x20-\\x7e\\x80-\\ud7ff\\ue000-\\ufffd\\x{10000}-\\x{10ffff}]");

    private XmlFile() {}

    /** Writes what the root element has in it. */
    @FunctionalInterface
    interface Content {
        void write(XMLStreamWriter xml) throws XMLStreamException;
    }

    static void write(Path file, String root, String namespace, Content content) throws IOException {
        // Else the JDK's writer would ask the system for each few characters.
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            XMLStreamWriter xml =
                    XMLOutputFactory.newFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
            xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            xml.writeStartElement(root);
            xml.writeDefaultNamespace(namespace);
            content.write(xml);
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /** An element that holds only text. */
    static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(NO_CHARACTER.matcher(text).replaceAll(""));
        xml.writeEndElement();
    }
}
